import { describe, expect, test } from "vitest";
import { printable } from "../../src/report/printable.js";

describe("printable", () => {
  test("leaves letters, signs and spaces of any language as they are", () => {
    const text = "Көмек: 13,3 млрд ₸ — «жүз» 百\u00a0万 é";
    expect(printable(text)).toBe(text);
  });

  test("puts a text on one line", () => {
    expect(printable("a\r\n\tb\u2028c\u0085d")).toBe("a b c d");
  });

  test.each([
    ["an ANSI escape", "\u001b[31mred", "·[31mred"],
    ["a C1 control", "\u009b2Jx", "·2Jx"],
    ["a null character", "a\u0000b", "a·b"],
    ["a right-to-left override", "12\u202e34", "12·34"],
    ["an isolate", "\u20661\u2069", "·1·"],
    ["a zero-width space", "1\u200b2", "1·2"],
    ["a lone surrogate", "a\ud800b", "a·b"],
  ])("shows %s as a point", (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});
