import { describe, expect, test } from "vitest";
import { mayBegin } from "../../../../src/printed/prose/words/starters.js";
import { scriptOf, tokenize } from "../../../../src/printed/tokens.js";

/** The words of a text with which a figure may begin. */
function starters(text: string): string {
  return tokenize(text)
    .filter((token) => token.kind === "word" && mayBegin(token.key, scriptOf(token)))
    .map(({ text: word }) => word)
    .join(" ");
}

describe("a word with which a figure may begin", () => {
  test.each([
    ["five over from minus about", "numbers, hedges, and what opens a range"],
    ["half dozens several a", "multipliers, halves and sizes"],
    ["March third usd", "months, places in a row, currencies"],
    ["пять более от минус около", "the same in Russian"],
    ["сотня полтора десятки несколько", "and"],
    ["марта третьего", "in their forms"],
    ["бес жүз жарты жүздеген үштен", "and in Kazakh"],
    ["наурызда үшінші", "with an ending"],
  ])("%s: %s", (text) => {
    expect(starters(text)).toBe(text);
  });

  test("is none of all others", () => {
    expect(starters("the houses of it fell and rose, дома были на реке, қалада үйлер құлады")).toBe("");
  });

  test("is so each time, and in its own script only", () => {
    expect([starters("five"), starters("five"), starters("five")]).toEqual(["five", "five", "five"]);
    expect([starters("house"), starters("house")]).toEqual(["", ""]);
  });
});
