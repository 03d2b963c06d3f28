import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/printed/prose/find-figures.js";
import type { ProseFigure, ProseOptions } from "../../../src/printed/prose/prose-figure.js";

/** Figures in short: `amount "13.3 billion tenge" tenge 13250000000..13350000000`. */
function seen(text: string, options?: ProseOptions): string[] {
  return findFigures(text, options).map(shown);
}

function shown({ kind, printed, unit, range, carried }: ProseFigure): string {
  const ends = range && `${range.from?.value.toFixed() ?? ""}..${range.to?.value.toFixed() ?? ""}`;
  return [kind, `"${printed}"`, unit, ends, carried && "carried"].filter(Boolean).join(" ");
}

describe("an amount", () => {
  test.each([
    ["It cost T3.2 billion.", 'amount "T3.2 billion" tenge 3150000000..3250000000'],
    ["Выделено ₸143 млн.", 'amount "₸143 млн" tenge 142500000..143500000'],
    ["They paid KZT 54.7 billion.", 'amount "KZT 54.7 billion" tenge 54650000000..54750000000'],
    ["Выделено 54,7 млрд тг.", 'amount "54,7 млрд тг" tenge 54650000000..54750000000'],
    [
      "It cost 2 billion 886.1 million tenge.",
      'amount "2 billion 886.1 million tenge" tenge 2886050000..2886150000',
    ],
    [
      "More than half a trillion tenge was spent.",
      'amount "More than half a trillion tenge" tenge 500000000000.01..',
    ],
    ["Потрачено полмиллиарда тенге.", 'amount "полмиллиарда тенге" tenge 450000000..550000000'],
    ["Жарты миллиард теңге жұмсалды.", 'amount "Жарты миллиард теңге" tenge 450000000..550000000'],
    [
      "Two and a half billion tenge went.",
      'amount "Two and a half billion tenge" tenge 2450000000..2550000000',
    ],
    ["971 mln. 712 myń teńge bólindi.", 'amount "971 mln. 712 myń teńge" tenge 971711500..971712500'],
    ["Қаржы 1 млрд теңгеден астам.", 'amount "1 млрд теңгеден астам" tenge 1000000000.01..'],
    ["Қаржы 2 млрд теңгеден аспайды.", 'amount "2 млрд теңгеден аспайды" tenge ..2000000000'],
    ["It cost $5 million.", 'amount "$5 million" USD 4500000..5500000'],
  ])("in %j", (text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });
});

describe("a number for each", () => {
  test.each([
    ["They got 100 MCI each.", 'rate "100 MCI" MCI 100..100'],
    ["Выплатили по 100 МРП.", 'rate "100 МРП" MCI 100..100'],
    ["Олар 22 млн теңгеден алды.", 'rate "22 млн теңгеден" tenge 21500000..22500000'],
    ["Every household received 369,200 tenge.", 'rate "369,200 tenge" tenge 369200..369200'],
    ["They sold potatoes at 145 tenge a kilogram.", 'rate "145 tenge" tenge 145..145'],
    ["Выплата — 369 200 тенге на семью.", 'rate "369 200 тенге" tenge 369200..369200'],
  ])("is a rate in %j", (text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });
});

describe("what is no amount and no count", () => {
  test.each([
    "The 24th summit met on 3 July 2024 at 10:30.",
    "See page 14, pp. 3–5, Table 2 and No. 412.",
    "См. стр. 14, пункт 7 и № 412 от 17.05.2024.",
    "24-саммит 2024 жылғы 3 шілдеде сағат 10:30-да ашылды, 14-бетті қараңыз.",
    "1. First\n2) Second\n(3) Third",
    "Covid-19, KZ-15, МИ-8 and v2.",
    "In 2023, in 2024/25 and in the 1990s.",
    "Цены выросли в 2,5 раза.",
    "Телефон штаба 8 7152 46 11 90, или +7 (701) 123-45-67.",
    "Astana won 2–1, a 19-летняя гимнастка — нет.",
    "It happened on 1.2.3.4 or 12:30:45.",
  ])("in %j", (text) => {
    expect(findFigures(text).filter(({ kind }) => kind === "amount" || kind === "count")).toEqual([]);
  });
});

test("«т.г.» is this year and no tenge", () => {
  expect(seen("15 мая т.г. выплачено 5 млрд тенге.")).toEqual([
    'date "15 мая т.г"',
    'amount "5 млрд тенге" tenge 4500000000..5500000000',
  ]);
});

test("a shared unit is carried over a list, and the figure says from where", () => {
  const text = "Of 397 billion tenge, 260 billion sponsored and 137 from the budget.";
  const [whole, , budget] = findFigures(text);
  expect(seen(text)[2]).toBe('amount "137" tenge 136500000000..137500000000 carried');
  expect(budget?.carried?.scale).toBe(true);
  expect(text.slice(budget?.carried?.from.start, budget?.carried?.from.end)).toMatch(
    /^(?:397 billion tenge|260 billion)$/,
  );
  expect(whole?.carried).toBeUndefined();
});

describe("spaces and letters", () => {
  test.each(["36\u00A0455", "36\u2009455", "36\u202F455", "36 455", "36\u00AD455", "36\u200B455"])(
    "%j is one number",
    (number) => {
      const text = `Помощь получили ${number} семей.`;
      const [figure] = findFigures(text);
      expect([figure?.value?.toFixed(), figure?.unit]).toEqual(["36455", "семья"]);
      expect(text.slice(figure?.start, figure?.end)).toBe(figure?.printed);
      expect(figure?.printed).toBe(`${number} семей`);
    },
  );

  test("soft hyphens, typographic quotes and decomposed letters change nothing", () => {
    const text =
      "«Вы\u00ADде\u00ADле\u00ADно 13,3 мил\u00ADли\u00ADарда тенге», — сказал каждый третии\u0306.";
    expect(seen(text)[0]).toBe('amount "13,3 мил\u00ADли\u00ADарда тенге" tenge 13250000000..13350000000');
    expect(seen("36 455 семеи\u0306".normalize("NFD"))).toEqual([
      'count "36 455 семей" семья 36455..36455'.normalize("NFD").replace("семья", "семья".normalize("NFC")),
    ]);
  });
});

describe("poor input", () => {
  test.each(["", " ", "No figures here.", "٣٢١ families", "\uD83D", "Over", "billion tenge", "«»", "\u0301"])(
    "%j has no figure",
    (text) => {
      expect(findFigures(text)).toEqual([]);
    },
  );

  test("a figure cut off at the end is read as far as it goes", () => {
    expect(seen("They paid 13.3 billion te")).toEqual(['amount "13.3 billion" 13250000000..13350000000']);
    expect(seen("They paid over 13.")).toEqual(['other "over 13"']);
  });

  test("two languages in one sentence are each read in their own", () => {
    expect(seen("«13,3 млрд тенге» means 13.3 billion tenge for 36,455 families.")).toEqual([
      'amount "13,3 млрд тенге" tenge 13250000000..13350000000',
      'amount "13.3 billion tenge" tenge 13250000000..13350000000',
      'count "36,455 families" family 36455..36455',
    ]);
  });

  test("what the types do not allow is a TypeError with a remedy", () => {
    // @ts-expect-error a number is no text
    expect(() => findFigures(5)).toThrow(TypeError);
    // @ts-expect-error no such language
    expect(() => findFigures("5", { language: "fr" })).toThrow(/choose one of "en", "ru", "kk"/);
    // @ts-expect-error no such rounding
    expect(() => findFigures("5", { rounding: "up" })).toThrow(/choose one of/);
  });

  const pieces = [
    "5",
    "36,455",
    "13,3",
    "2024",
    "млрд",
    "billion",
    "tenge",
    "теңгеден",
    "астам",
    "дейін",
    "over",
    "до",
    "от",
  ];
  const more = [
    "from",
    "to",
    "and",
    "half a",
    "-",
    "–",
    ".",
    ",",
    ";",
    "\n",
    "%",
    "₸",
    "T",
    "$",
    "March",
    "мая",
    "10:30",
    "1)",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(fc.tuple(fc.constantFrom(...pieces, ...more), fc.constantFrom("", " ", "\u00A0", "\u00AD")), {
        maxLength: 30,
      })
      .map((all) => all.flat().join("")),
  );

  test("no text makes it throw; figures stand in order, apart, within their sentences", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, printed, sentence, range } of findFigures(text)) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          expect(sentence.start <= start && end <= sentence.end).toBe(true);
          expect(text.slice(start, end)).toBe(printed);
          if (range?.from && range.to) expect(range.from.value.lte(range.to.value)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 4000 },
    );
  });
});

describe("what is handed out", () => {
  test("has the offsets of the text as given, also of its warnings", () => {
    const text = "It was so. They p\u00ADaid 1\u00AD3.3 bil\u00ADlion tenge.";
    const [figure] = findFigures(text);
    expect(text.slice(figure?.start, figure?.end)).toBe("1\u00AD3.3 bil\u00ADlion tenge");
    expect(text.slice(figure?.sentence.start, figure?.sentence.end)).toBe(
      "They p\u00ADaid 1\u00AD3.3 bil\u00ADlion tenge.",
    );
  });

  test("has the precision of what is rounded, and none of what is exact", () => {
    const [rounded, exact] = findFigures("They paid 13.3 billion tenge to 36,455 families.");
    expect([rounded?.value?.toFixed(), rounded?.precision?.toFixed()]).toEqual(["13300000000", "100000000"]);
    expect(exact?.value?.toFixed()).toBe("36455");
    expect(exact && "precision" in exact).toBe(false);
  });

  test("has no member that does not apply", () => {
    const [date, year, count, bare] = findFigures("On 27 March, in 2024, 5 houses fell. Then 7.");
    expect(Object.keys(date ?? {})).not.toContain("day");
    for (const figure of [date, year, bare]) expect(Object.keys(figure ?? {})).not.toContain("unit");
    for (const figure of [date, year, bare]) expect(Object.keys(figure ?? {})).not.toContain("range");
    expect(Object.keys(count ?? {})).not.toContain("carried");
    expect(count?.warnings).toEqual([]);
  });

  test("says of a size without a number what it is of", () => {
    expect(findFigures("Dozens of houses fell.")[0]).toMatchObject({ kind: "other", unit: "house" });
    expect(findFigures("Dozens fell.")[0]).not.toHaveProperty("unit");
  });

  test("tells whether the scale was taken from the other figure, or the unit alone", () => {
    const of = (text: string) => findFigures(text).at(-1)?.carried;
    expect(of("It was 260 billion tenge and 137.")).toMatchObject({ scale: true, unit: true });
    expect(of("It was 12 houses and 30.")).toMatchObject({ scale: false, unit: true });
    const text = "It was 12 houses. Of these, 5 are new.";
    const from = of(text)?.from;
    expect(text.slice(from?.start, from?.end)).toBe("12 houses");
  });

  test("remembers of a sentence only what the next one may take, and not across one without figures", () => {
    expect(seen("It was 12 houses. It rained. Of these, 5 are new.").at(-1)).toBe('other "5"');
  });
});

describe("what a number allows", () => {
  test.each([
    // Of things only whole ones, of measures parts too, of tenge whole tiyn, of percent what the digits say.
    ["More than 20 houses fell.", "count 21.."],
    ["More than 20 hours passed.", "count 20.."],
    ["More than 20 tenge went.", "amount 20.01.."],
    ["More than 20% went.", "percent 20.."],
    ["2.5 thousand houses fell.", "count 2450..2550"],
    ["2.5 hours passed.", "count 2.45..2.55"],
    ["1.2345 tenge went.", "amount 1.23445..1.23455"],
    ["Minus 5 tenge went.", "amount -5..-5"],
    ["From 2 to 3 million tenge went.", "amount 1500000..3500000"],
    ["Less than 20 houses fell.", "count ..19"],
  ])("in %s", (text, expected) => {
    const [figure] = findFigures(text);
    const { from, to } = figure?.range ?? {};
    expect(`${figure?.kind} ${from?.value.toFixed() ?? ""}..${to?.value.toFixed() ?? ""}`).toBe(expected);
  });

  test("an end that is left out itself is open", () => {
    expect(findFigures("More than 20 hours passed.")[0]?.range?.from?.open).toBe(true);
    expect(findFigures("More than 20 houses fell.")[0]?.range?.from?.open).toBe(false);
  });

  test("by another rounding, of the same number, is another", () => {
    const ends = (rounding: "nearest" | "truncated") =>
      findFigures("It cost 13.3 billion tenge.", { rounding })[0]?.range?.from?.value.toFixed();
    expect([ends("nearest"), ends("truncated"), ends("nearest")]).toEqual([
      "13250000000",
      "13300000000",
      "13250000000",
    ]);
  });
});

test("a warning points into the text as given, and tells what was expected", () => {
  const text = "It was so. They pa\u00ADid 1\u00AD3,3 billion tenge to 5 families.";
  const [amount, families] = findFigures(text);
  const [warning, ...others] = amount?.warnings ?? [];
  expect(others).toEqual([]);
  expect(text.slice(warning?.start, (warning?.start ?? 0) + (warning?.length ?? 0))).toBe("1\u00AD3,3");
  expect(warning).toMatchObject({ code: "separator", expected: "13.3" });
  expect(families?.warnings).toEqual([]);
});
