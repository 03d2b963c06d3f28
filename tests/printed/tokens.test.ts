import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scriptOf, tokenize } from "../../src/printed/tokens.js";
import { keyOf } from "../../src/printed/word.js";

describe("tokenize", () => {
  test("splits digits, words and marks, and keeps the space before each", () => {
    expect(tokenize("over 13.3bn\u00A0₸").map(({ kind, text, space }) => [kind, text, space])).toEqual([
      ["word", "over", ""],
      ["digits", "13", " "],
      ["mark", ".", ""],
      ["digits", "3", ""],
      ["word", "bn", ""],
      ["mark", "₸", "\u00A0"],
    ]);
  });

  test.each([
    ["MCI", "mci"],
    ["Расчётных", "расчетных"],
    ["расче\u0308тных", "расчетных"],
    ["тыс\u00ADяч", "тысяч"],
    ["ТЕҢГЕ", "теңге"],
    ["owners’", "owners"],
    ["o’clock", "o’clock"],
    ["o'clock", "o'clock"],
    ["owners'", "owners"],
  ])("spells %s as a lexicon does", (text, key) => {
    expect(tokenize(text)[0]?.key).toBe(key);
  });

  test("of a word longer than any, looks at the beginning", () => {
    expect(keyOf("А".repeat(61))).toBe("а".repeat(60));
    expect(keyOf("z".repeat(61))).toBe("z".repeat(60));
    expect(keyOf("z".repeat(60))).toBe("z".repeat(60));
  });

  test("knows letters from what stands beside them in the alphabet", () => {
    const pieces = (text: string) => tokenize(text).map(({ kind, text: piece }) => `${kind} ${piece}`);
    expect(pieces("`a{z@A[Z")).toEqual([
      "mark `",
      "word a",
      "mark {",
      "word z",
      "mark @",
      "word A",
      "mark [",
      "word Z",
    ]);
    expect(pieces("\u0400\u0481\u0482")).toEqual(["word \u0400\u0481", "mark \u0482"]);
    expect(pieces("/0:9")).toEqual(["mark /", "digits 0", "mark :", "digits 9"]);
  });

  test("knows white space from other characters", () => {
    expect(tokenize("\u0008a\tb\rc\u000Ed\u3000e").map(({ text, space }) => [space, text])).toEqual([
      ["", "\u0008"],
      ["", "a"],
      ["\t", "b"],
      ["\r", "c"],
      ["", "\u000E"],
      ["", "d"],
      ["\u3000", "e"],
    ]);
  });

  test("tells digits of other scripts from digits, and whole characters from halves", () => {
    expect(tokenize("5٣😀𐐀").map(({ kind, text }) => [kind, text])).toEqual([
      ["digits", "5"],
      ["other-digits", "٣"],
      ["mark", "😀"],
      ["word", "𐐀"],
    ]);
  });

  test("loses nothing: spaces and tokens make up the text, at their offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const tokens = tokenize(text);
        const joined = tokens.map((token) => token.space + token.text).join("");
        expect(text.startsWith(joined)).toBe(true);
        expect(text.slice(joined.length).trim()).toBe("");
        for (const { start, end, text: slice } of tokens) expect(text.slice(start, end)).toBe(slice);
      }),
    );
  });
});

test.each([
  ["families", "Latin"],
  ["élan", "Latin"],
  ["семей", "Cyrillic"],
  ["әйел", "Cyrillic"],
  ["αβγ", undefined],
  ["5", undefined],
  ["a", "Latin"],
  ["`", undefined],
  ["_", undefined],
  ["\u0400", "Cyrillic"],
  ["\u052F", "Cyrillic"],
  ["\u0561", undefined],
])("the script of %s is %s", (text, script) => {
  expect(scriptOf(tokenize(text)[0])).toBe(script);
});

test("no token has no script", () => {
  expect(scriptOf(undefined)).toBeUndefined();
});
