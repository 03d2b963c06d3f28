import fc from "fast-check";
import { expect, test } from "vitest";
import {
  greatestCommonDivisor,
  leastCommonMultiple,
  numeratorOf,
  one,
  quotientToText,
  rational,
  zero,
} from "../../src/exact/rational.js";

test("a rational is in lowest terms, with its sign above", () => {
  const value = rational(6n, -8n);
  expect([numeratorOf(value), value.d]).toEqual([-3n, 4n]);
  expect([numeratorOf(one), numeratorOf(zero)]).toEqual([1n, 0n]);
});

test("divisors and multiples agree with counting", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (a, b) => {
      const upTo = Array.from({ length: a * b }, (_, index) => index + 1);
      const multiple = upTo.find((value) => value % a === 0 && value % b === 0);
      const divisor = upTo.filter((value) => a % value === 0 && b % value === 0).at(-1);
      expect(leastCommonMultiple(BigInt(a), BigInt(b))).toBe(BigInt(multiple ?? 0));
      expect(greatestCommonDivisor(BigInt(-a), BigInt(b))).toBe(BigInt(divisor ?? 0));
    }),
  );
  expect(greatestCommonDivisor(0n, 0n)).toBe(0n);
  expect(greatestCommonDivisor(-4n, -6n)).toBe(2n);
});

test.each([
  [1n, 8n, 2, "0.125"],
  [300n, 100n, 2, "3.00"],
  [-7n, 2n, 0, "-3.5"],
  [7n, -2n, 0, "-3.5"],
  [0n, -5n, 0, "0"],
  [5n, 1n, 0, "5"],
  [1n, 500n, 0, "0.002"],
] as const)("%s / %s with at least %s places is %s", (numerator, denominator, places, text) => {
  expect(quotientToText(numerator, denominator, places)).toBe(text);
});

test("a quotient that never ends is refused, not rounded", () => {
  expect(() => quotientToText(1n, 3n, 2)).toThrow("a number divided by 3 has no end as a decimal number");
});
