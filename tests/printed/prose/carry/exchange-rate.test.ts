import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["The tenge slid to 541.26 per dollar.", "rate 541.26 tenge *"],
  ["Тенге ослаб до 541,26 за доллар.", "rate 541.26 tenge *"],
  ["The rouble, officials said, traded at 92.4 to the US dollar.", "rate 92.35..92.45 RUB *"],
])("money named before a number is what it is of where other money stands behind: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["It slid to 541.26 per dollar.", 'other "541.26"'],
  ["The dollar rose to 541 per dollar.", 'other "541"'],
  ["The rouble traded at 92.4 to the dollar and 99 to the euro.", 'rate 92.35..92.45 RUB *; other "99"'],
])("but not in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The tenge lost ground in the last weeks of the long dry summer and slid to 541.26 per dollar.",
    'other "541.26"',
  ],
  ["Тенге ослаб до 541,26 за тонну.", 'other "541,26"'],
  ["Курс тенге упал до 541,26 за доллар.", "rate 541.26 tenge *"],
])("neither money far before it, nor things behind it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The tenge slid to 541.26 per dollar.", "rate 541.26 tenge *"],
  [
    "The tenge slid, traders on the exchange in the capital said on Monday, once more to 541.26 per dollar.",
    'other "541.26"',
  ],
])("money far from its rate gives nothing: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
