import { describe, expect, test } from "vitest";
import { allFaults, codesOf } from "./faults.js";

/** What stands under the caret. */
function marked(text: string): readonly string[] {
  return allFaults(text).map(({ place }) =>
    place === undefined ? "" : place.excerpt.slice(place.column - 1, place.column - 1 + place.length),
  );
}

describe("the place of a fault", () => {
  test("counts lines of either ending, and a byte order mark as nothing", () => {
    expect(codesOf("\uFEFFasOf: 2024-02-30\r\nquantities:\r\n  a: 5 dollars\r\n")).toEqual([
      "no-such-day 1:7+10",
      "wrong-unit 3:8+7",
    ]);
    expect(allFaults("a: 1\r\nb: 2\r\n").map(({ place }) => place?.excerpt)).toEqual(["a: 1", "b: 2"]);
  });

  test("counts a tab as one column and a character beyond the BMP as two, as strings do", () => {
    expect(codesOf("quantities: { a:\t5 dollars }")).toEqual(["wrong-unit 1:20+7"]);
    expect(codesOf('title: "𝒳𝒳"\nquantities: { a: "5 dollars" } # 😀')).toEqual(["wrong-unit 2:21+7"]);
    expect(codesOf('{ "title": "😀", "asOf": "2024-13-01", "quantities": { "a": 5 } }')).toEqual([
      "no-such-day 1:26+12",
    ]);
  });

  test("is exact within a plain text and within simple quotes", () => {
    for (const written of [
      "5 dollars",
      "'5 dollars'",
      '"5 dollars"',
      "[5, 5 dollars]",
      "{ printed: 5 dollars }",
    ]) {
      expect(marked(`quantities: { a: ${written} }`)).toEqual(["dollars"]);
    }
    expect(marked("aid:\n  housingRepair:\n    houses: 7 tenge\n")).toEqual(["tenge"]);
    expect(marked("rules: [a = b]\nshares: { a: { part: a, whole: b, printed: 5 dollars } }")).toEqual([
      "dollars",
    ]);
  });

  test("is that of the whole text where that is written otherwise than it reads", () => {
    expect(marked('quantities: { a: "5 \\u0064ollars" }')).toEqual(['"5 \\u0064ollars"']);
    expect(marked("quantities:\n  a: |\n    5 dollars\n")).toEqual(["|"]);
    expect(marked("quantities:\n  a: 5\n    dollars\n")).toEqual(["5"]);
  });

  test("of a key is the key, quoted or not", () => {
    expect(marked('{ "tilte": "a", "quantities": { "a": 5 } }')).toEqual(['"tilte"']);
    expect(marked("quantities: { a: 5 }\ntilte: a")).toEqual(["tilte"]);
  });

  test("of an aliased value is where that value is written", () => {
    expect(codesOf("quantities:\n  a: &a 5 dollars\n  b: *a\n")).toEqual([
      "wrong-unit 2:11+7",
      "wrong-unit 2:11+7",
    ]);
  });

  test("never lies beyond its line", () => {
    for (const text of [
      "aid: [",
      "a: {",
      '"',
      "a: 'b",
      "- [",
      "a:\n  - b\n c: d",
      "a: &b",
      "%YAML 9\n---\na",
    ]) {
      for (const { place } of allFaults(text)) {
        expect(place?.column).toBeLessThanOrEqual((place?.excerpt.length ?? 0) + 1);
        expect(place?.length).toBeGreaterThan(0);
        expect(text.split("\n")[(place?.line ?? 0) - 1]).toBe(place?.excerpt);
      }
    }
  });
});
