import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["Births in the south of Korea rose to 238,300.", "count 238300 birth"],
  ["Officials counted deaths in Aktobe; the river reached 612.", 'other "612"'],
  ["Deaths mounted as the river reached 612.", 'other "612"'],
  ["Deaths in Aktobe went on mounting as the river reached 612.", 'other "612"'],
])("a number is of the noun before its verb, not of one further off: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
