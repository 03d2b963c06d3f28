import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "They brought 93 people ashore from two boats, taking the total past 20,000.",
    "count 93 person; count 2 boat; count 20000 person *",
  ],
])("all that were counted so far: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
