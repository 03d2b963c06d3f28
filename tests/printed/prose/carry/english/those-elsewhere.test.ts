import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test("a number for another is of the same", () => {
  expect(seen("The premium for a horse is 90,000 tenge, for a donkey 30,000 and for a goat 4,000.")).toBe(
    "amount 90000 tenge; amount 30000 tenge *; amount 4000 tenge *",
  );
  expect(seen("The premium for a horse is 90,000 tenge, for a donkey 30 firms compete.")).toBe(
    "amount 90000 tenge; count 30 firm",
  );
});

test.each([
  [
    "City families have 2.1 children on average, rural ones in the north 3.7.",
    "count 2.05..2.15 child; count 3.65..3.75 child *",
  ],
])("ones elsewhere have the same: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "City families have 2.1 children on average, those in the far north 3.7.",
    "count 2.05..2.15 child; count 3.65..3.75 child *",
  ],
  [
    "City families have 2.1 children on average, those in the very far north 3.7.",
    "count 2.05..2.15 child; count 3.65..3.75 child *",
  ],
  ["Families got 300 tents, those aged 60 first.", 'count 300 tent; other "60"; ordinal "first"'],
])("those elsewhere have the same, but no age is such: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
