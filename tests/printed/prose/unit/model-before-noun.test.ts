import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["It ordered six Airbus A321neo jets.", "count 6 jet"],
  ["It ordered six Boeing 737 jets.", "count 6 jet"],
  ["It ordered five KamAZ-65115 trucks.", "count 5 truck"],
  ["It ordered six; Boeing 20 jets.", 'other "six"; count 20 jet'],
])("names of models: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
