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

test.each([
  ["The team beat 12 rivals, taking its total to 87.5.", 'count 12 rival; other "87.5"'],
  [
    "Donors fed 93 people and paid 400,000 tenge, taking the total to 950,000.",
    "count 93 person; amount 400000 tenge; amount 950000 tenge *",
  ],
])("what is no total of those: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Rain brought 12 mm, taking the total for May to 140.", "count 12 millimetre; count 140 millimetre *"],
  ["Rain brought 12 mm, taking the total to 140.", "count 12 millimetre; count 140 millimetre *"],
  [
    "The agency fed 1.2 million people in May, taking the total to 7.",
    "count 1150000..1250000 person; count 6500000..7500000 person *",
  ],
])("a total of what is measured, and of scaled numbers: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
