import { describe, expect, test } from "vitest";
import { cleanText } from "../../../../src/printed/prose/text/clean.js";

const at = (code: number) => String.fromCharCode(code);

describe("characters that only steer how a text is set", () => {
  test.each([
    0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202c, 0x202e, 0x2060, 0x2062, 0x2064, 0x2066,
    0x2069, 0xfeff,
  ])("U+%s is taken out", (code) => {
    expect(cleanText(`a${at(code)}b`).text).toBe("ab");
  });

  test.each([0x20, 0xa0, 0xac, 0xae, 0x200a, 0x2010, 0x2028, 0x2029, 0x202f, 0x205f, 0x206a, 0xfefe])(
    "U+%s is not, beside one that is",
    (code) => {
      expect(cleanText(`a${at(code)}\u00ADb`).text).toBe(`a${at(code)}b`);
    },
  );
});

describe("the way back to the text as given", () => {
  test("is none where nothing was taken out", () => {
    const { text, original } = cleanText("abc");
    expect(text).toBe("abc");
    expect(original(1, 3)).toEqual({ start: 1, end: 3 });
  });

  test("counts what was taken out before, and within, but not behind", () => {
    const given = "\u00ADa\u00ADb\u200B\u200Bc\u00AD";
    const { text, original } = cleanText(given);
    expect(text).toBe("abc");
    expect(original(0, 3)).toEqual({ start: 1, end: 7 });
    expect(original(0, 1)).toEqual({ start: 1, end: 2 });
    expect(original(1, 3)).toEqual({ start: 3, end: 7 });
    expect(given.slice(3, 7)).toBe("b\u200B\u200Bc");
    expect(original(2, 2)).toEqual({ start: 6, end: 6 });
    expect(original(3, 3)).toEqual({ start: 8, end: 8 });
  });
});
