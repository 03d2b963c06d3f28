import { describe, expect, test } from "vitest";
import { findRegion, regionByCode, regions } from "../../src/kazakhstan/regions.js";

// Written by hand: code, English, Kazakh, Russian, aliases, emergency in 2024.
const table = `
KZ-10 | Abai | Абай облысы | область Абай | Abay; Абайская область | 1
KZ-11 | Akmola | Ақмола облысы | Акмолинская область | Aqmola | 1
KZ-15 | Aktobe | Ақтөбе облысы | Актюбинская область | Aqtöbe; Aktyubinsk | 1
KZ-19 | Almaty Region | Алматы облысы | Алматинская область | | 0
KZ-23 | Atyrau | Атырау облысы | Атырауская область | | 1
KZ-27 | West Kazakhstan | Батыс Қазақстан облысы | Западно-Казахстанская область | БҚО; ЗКО; WKO | 1
KZ-31 | Jambyl | Жамбыл облысы | Жамбылская область | Zhambyl | 0
KZ-33 | Jetisu | Жетісу облысы | область Жетысу | Zhetysu; Zhetisu | 0
KZ-35 | Karaganda | Қарағанды облысы | Карагандинская область | Karagandy; Qaraghandy | 1
KZ-39 | Kostanay | Қостанай облысы | Костанайская область | Kostanai; Qostanay | 1
KZ-43 | Kyzylorda | Қызылорда облысы | Кызылординская область | Qyzylorda | 0
KZ-47 | Mangystau | Маңғыстау облысы | Мангистауская область | Mangghystau | 0
KZ-55 | Pavlodar | Павлодар облысы | Павлодарская область | | 1
KZ-59 | North Kazakhstan | Солтүстік Қазақстан облысы | Северо-Казахстанская область | СҚО; СКО; NKO | 1
KZ-61 | Turkistan | Түркістан облысы | Туркестанская область | Turkestan | 0
KZ-62 | Ulytau | Ұлытау облысы | область Ұлытау | Улытау | 1
KZ-63 | East Kazakhstan | Шығыс Қазақстан облысы | Восточно-Казахстанская область | ШҚО; ВКО; EKO | 0
KZ-71 | Astana | Астана | Астана | | 0
KZ-75 | Almaty | Алматы | Алматы | | 0
KZ-79 | Shymkent | Шымкент | Шымкент | | 0`
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", en = "", kk = "", ru = "", others = "", emergency] = line
      .split("|")
      .map((cell) => cell.trim());
    const aliases = others === "" ? [] : others.split("; ");
    return { code, en, kk, ru, aliases, emergency2024: emergency === "1" };
  });

const names = table.flatMap(({ code, en, kk, ru, aliases }) =>
  [...new Set([en, kk, ru, ...aliases])].map((name) => ({ name, code })),
);

describe("regions", () => {
  test("the table has these rows and no others, in order", () => {
    expect(regions).toEqual(table);
  });

  test("in ten of them an emergency was declared in 2024", () => {
    expect(regions.filter(({ emergency2024 }) => emergency2024)).toHaveLength(10);
  });

  test("neither the table nor a row can be changed", () => {
    expect(Object.isFrozen(regions)).toBe(true);
    expect(regions.every((region) => Object.isFrozen(region) && Object.isFrozen(region.aliases))).toBe(true);
  });
});

describe("regionByCode", () => {
  test.each(table)("$code is $en", (row) => {
    expect(regionByCode(row.code)).toEqual(row);
    expect(regionByCode(row.code.toLowerCase())).toEqual(row);
  });

  test.each(["", "KZ", "KZ-12", "KZ-1", "10", "RU-10", "KZ-10 ", "__proto__", "constructor"])(
    "%j is no region",
    (code) => {
      expect(regionByCode(code)).toBeUndefined();
    },
  );
});

describe("findRegion", () => {
  test.each(names)("$name is $code", ({ name, code }) => {
    for (const text of [
      name,
      name.toUpperCase(),
      name.toLowerCase(),
      name.normalize("NFD"),
      `  ${name}\n`,
      name.replace(" ", "\u00a0"),
    ]) {
      expect(findRegion(text)?.code).toBe(code);
    }
  });

  test.each(table)("$code is found by its code", ({ code }) => {
    expect(findRegion(code)?.code).toBe(code);
    expect(findRegion(` ${code.toLowerCase()} `)?.code).toBe(code);
  });

  test("no name or alias belongs to two regions", () => {
    const owners = new Map<string, string>();
    for (const { name, code } of names) {
      expect(owners.get(name.toLowerCase()) ?? code).toBe(code);
      owners.set(name.toLowerCase(), code);
    }
  });

  test.each([
    ["Kostanay Region", "KZ-39"],
    ["Kostanay oblast", "KZ-39"],
    ["Kostanay Province", "KZ-39"],
    ["Aqtobe", "KZ-15"],
    ["Aktobe oblysy", "KZ-15"],
    ["ақтөбе", "KZ-15"],
    ["Актобе", "KZ-15"],
    ["Актюбинская обл.", "KZ-15"],
    ["обл. Абай", "KZ-10"],
    ["Абай", "KZ-10"],
    ["Абай область", "KZ-10"],
    ["область Улытау", "KZ-62"],
    ["Ulytau region", "KZ-62"],
    ["Кызылорда", "KZ-43"],
    ["Западно Казахстанская область", "KZ-27"],
    ["Западно\u2013Казахстанская", "KZ-27"],
    ["West-Kazakhstan", "KZ-27"],
    ["west  kazakhstan  REGION", "KZ-27"],
    ["ＷＫＯ", "KZ-27"],
    ["бқо", "KZ-27"],
  ])("%j is %s", (text, code) => {
    expect(findRegion(text)?.code).toBe(code);
  });

  test.each([
    ["Almaty", "KZ-75"],
    ["Алматы", "KZ-75"],
    ["Almaty city", "KZ-75"],
    ["Алматы қаласы", "KZ-75"],
    ["город Алматы", "KZ-75"],
    ["г. Алматы", "KZ-75"],
    ["г. Астана", "KZ-71"],
    ["Almaty Region", "KZ-19"],
    ["Almaty oblast", "KZ-19"],
    ["алматы облысы", "KZ-19"],
    ["Алматинская область", "KZ-19"],
    ["Алматинская", "KZ-19"],
  ])("of the city and the region of Almaty, and of cities: %j is %s", (text, code) => {
    expect(findRegion(text)?.code).toBe(code);
  });

  test.each([
    "",
    " ",
    "region",
    "область",
    "Kazakhstan",
    "KZ",
    "KZ-12",
    "Astana Region",
    "Shymkent oblast",
    "Kostanay city",
    "город Костанай",
    "Kosta",
    "West",
    "__proto__",
    "constructor",
    "a".repeat(1_000_000),
  ])("%.20j names no region", (text) => {
    expect(findRegion(text)).toBeUndefined();
  });
});

test.each([undefined, null, 5, {}])("what is no text is refused: %j", (given) => {
  const says = "a region is found by a text, not by ";
  expect(() => findRegion(given as unknown as string)).toThrow(says);
  expect(() => regionByCode(given as unknown as string)).toThrow(says);
});
