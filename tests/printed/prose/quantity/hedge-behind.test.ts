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

test.each([
  ["They sell stew for 300 tenge at most petrol stations.", "amount 300 tenge"],
  ["They sell stew for 300 tenge at most in May.", "amount at-most ..300 tenge"],
  ["They sell stew for 300 tenge at most on the stalls.", "amount at-most ..300 tenge"],
  ["They sell stew for 300 tenge or less at most big markets.", "amount at-most ..300 tenge"],
  ["They lost 40 homes and at most 1,900 logs.", "count 40 home; count at-most ..1900 log"],
  ["Он принёс 20 с лишним миллионов тонн.", "count over 20000000.. тонна"],
])("a hedge behind, where something is, or the hedge of the next: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
