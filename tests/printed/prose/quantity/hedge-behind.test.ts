import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Tea costs 300 tenge at most market stalls.", "amount 300 tenge", "at many of them"],
  ["Tea costs 300 tenge at most stalls.", "amount 300 tenge", "at many of them"],
  ["Tea costs 300 tenge at most.", "amount at-most ..300 tenge", "no more"],
  ["Tea costs 300 tenge at most in the town's stalls.", "amount at-most ..300 tenge", "no more"],
])("a hedge behind a number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
