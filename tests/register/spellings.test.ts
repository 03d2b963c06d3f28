import { describe, expect, test } from "vitest";
import { readMapping } from "../../src/register/index.js";
import { codedRegions } from "../../src/register/spellings.js";

const spellings = codedRegions(readMapping(""));
const regionOf = (written: string): readonly string[] =>
  spellings.filter((region) => region.spellings.includes(written)).map(({ key }) => key);

describe("a region is known as tables write it", () => {
  test.each([
    ["Атырауская обл.", "KZ-23"],
    ["атырауская обл", "KZ-23"],
    ["обл. Абай", "KZ-10"],
    ["АКТЮБИНСКАЯ ОБЛ.", "KZ-15"],
    ["г. Астана", "KZ-71"],
    ["г.Алматы", "KZ-75"],
    ["город Шымкент", "KZ-79"],
    ["Aktobe Region", "KZ-15"],
    ["Almaty Region", "KZ-19"],
    ["Almaty", "KZ-75"],
  ])("%s", (written, code) => {
    expect(regionOf(written)).toEqual([code]);
  });

  test("and no spelling is that of two", () => {
    const all = spellings.flatMap((region) => [...new Set(region.spellings)]);
    expect(new Set(all).size).toBe(all.length);
  });
});
