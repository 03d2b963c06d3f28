import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("millions that name nothing are of what millions were counted", () => {
  test.each([
    [
      "Mines shipped 9.8 million tonnes of ore, yet exports fell to 2.4 million.",
      "count 9750000..9850000 tonne; count 2350000..2450000 tonne *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["It has 20 million people and 3 million cows, and lost 2.4 million.", "person", "cow"],
    ["It has 20 million people and spent 3 million tenge, and lost 2.4 million.", "person", "tenge"],
  ])("but not where it might be of others: %s", (text, first, second) => {
    expect(seen(text)).not.toMatch(new RegExp(`${first} \\*`));
    expect(seen(text)).toContain(second);
  });
});
