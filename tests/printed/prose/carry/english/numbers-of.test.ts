import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["Saiga numbers have reached 2.8 million.", "count 2750000..2850000 saiga"],
  ["Both saiga numbers and wolf numbers have reached 2,800.", "count 2800 wolf"],
  ["In the police, women numbers have reached 2,800.", "count 2800 woman"],
  ["At dawn, numbers reached 2,800.", 'other "2,800"'],
])("of whom so many numbers tell: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
