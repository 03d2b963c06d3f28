import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["The wing cost C$33 million.", "amount 32500000..33500000 CAD"],
  ["A$12 was paid.", "amount 12 AUD"],
  ["A $12 fee was paid.", "amount 12 USD"],
  ["The fee was US$12.", "amount 12 USD"],
])("letters before a dollar sign: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
