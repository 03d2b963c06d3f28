import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../../../src/report/html/markup/visible.js";

test.each([
  ["a bidirectional override", "13.3\u202e noillib", "13.3⟨U+202E⟩ noillib"],
  ["an isolate", "\u2066a\u2069", "⟨U+2066⟩a⟨U+2069⟩"],
  ["a zero-width space", "1\u200b000", "1⟨U+200B⟩000"],
  ["a character outside the first plane", "a\u{e0061}", "a⟨U+E0061⟩"],
  ["an escape", "\u001b[2J", "⟨U+001B⟩[2J"],
  ["a null", "\0", "⟨U+0000⟩"],
  ["half a character", "\ud83d!", "⟨U+D83D⟩!"],
])("%s is shown by its number", (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("line breaks and tabs are a space", () => {
  expect(visible("a\r\n\tb\u2028c\u0085d")).toBe("a b c d");
});

test("text that is seen stays as it is", () => {
  for (const text of ["13,3 млрд тенге", "1 млрд теңгеден астам", "≈13.46 ₸ 👍", "a\u00a0b", ""]) {
    expect(visible(text)).toBe(text);
  }
});

test("nothing that acts unseen is left, and to show it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(visible(shown)).toBe(shown);
    }),
  );
});
