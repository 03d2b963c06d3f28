import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/printed/prose/find-figures.js";

function carriedIn(text: string) {
  return findFigures(text).map(
    ({ carried }) => carried && { ...carried, from: text.slice(carried.from.start, carried.from.end) },
  );
}

describe("a figure tells from which other it took its unit", () => {
  test.each([
    ["of the sentence before", "It cost 12 billion tenge. The fund gave 2 billion."],
    ["of its own sentence", "It cost 12 billion tenge, and the fund gave 2 billion."],
  ])("%s", (_, text) => {
    expect(carriedIn(text)).toEqual([undefined, { unit: true, scale: false, from: "12 billion tenge" }]);
  });
});
