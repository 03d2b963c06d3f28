import { expect, test } from "vitest";
import { plainDecimal } from "../../src/exact/plain-decimal.js";

test.each([
  [-1234n, 2, "-12.34"],
  [5n, 2, "0.05"],
  [-5n, 1, "-0.5"],
  [0n, 2, "0.00"],
  [100n, 2, "1.00"],
  [-120n, 0, "-120"],
])("%s with %i places is %s", (digits, places, text) => {
  expect(plainDecimal(digits, places)).toBe(text);
});
