import { describe, expect, test } from "vitest";
import { behindDialled } from "../../../../src/printed/prose/uncounted/dialled.js";
import { tokenize } from "../../../../src/printed/tokens.js";

/** Where a number to dial ends that begins at the first digits of a text: the text with `¦` there, or as it is. */
function ended(text: string): string {
  const tokens = tokenize(text);
  const first = tokens.findIndex(({ kind }) => kind === "digits");
  const next = behindDialled(tokens, first);
  if (next === undefined) return text;
  const end = tokens[next - 1]?.end ?? 0;
  return `${text.slice(0, end)}¦${text.slice(end)}`;
}

describe("a number to dial", () => {
  test.each([
    "8 7152 46 11 90¦",
    "8 7152 46 11 90¦ или 8 701",
    "8 (7152) 46 11 90¦.",
    "8 (7152) 46-11-90¦",
    "8-7152-46-11-90¦, 5 houses",
    "8(7152)46-11-90¦",
    "+7 701 123 4567¦",
    "+7 (701) 123-45-67¦",
    "+7-701-123-4567¦ 5",
    "8 701 1 2 3 45 67¦",
  ])("is all of %j", (marked) => {
    expect(ended(marked.replace("¦", ""))).toBe(marked);
  });

  test.each([
    ["7 701 123 4567", "7 without a plus is no beginning"],
    ["+ 5 701 123 4567", "another country's"],
    ["9 7152 46 11 90", "no beginning of a number"],
    ["8 70115 46 11 9", "a group too long for one"],
    ["8 7152 46 11 9", "a digit too few"],
    ["8 7152 46 11 900", "a digit too many"],
    ["8 7152 461190", "a group too long"],
    ["8 7152  46 11 90", "more than a space between"],
    ["8 7152 - 46 - 11 - 90", "dashes with space"],
    ["8 701 1 2 3 4 5 67", "too many groups"],
    ["8 houses", "what is counted"],
    ["8", "a number alone"],
  ])("is none in %j: %s", (text) => {
    expect(ended(text)).toBe(text);
  });
});
