import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  half,
  minus,
  negated,
  plainText,
  plus,
  powerOfTen,
  same,
  scaled,
} from "../../src/printed/exact-number.js";

const anyNumber = fc.record({
  digits: fc.bigInt({ min: -9999n, max: 9999n }),
  places: fc.integer({ min: 0, max: 4 }),
});
// The value in units of 1e-5, in which every number here and half of it is whole.
const inSmallest = ({ digits, places }: { digits: bigint; places: number }): bigint =>
  digits * 10n ** BigInt(5 - places);

describe("exact numbers", () => {
  test("add, subtract, halve, turn and compare without loss", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(inSmallest(plus(a, b))).toBe(inSmallest(a) + inSmallest(b));
        expect(inSmallest(minus(a, b))).toBe(inSmallest(a) - inSmallest(b));
        expect(inSmallest(negated(a))).toBe(-inSmallest(a));
        expect(inSmallest(half(a)) * 2n).toBe(inSmallest(a));
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(inSmallest(a) - inSmallest(b))));
        expect(same(a, b)).toBe(inSmallest(a) === inSmallest(b));
      }),
    );
  });

  test("that are absent are the same as each other only", () => {
    expect(same(undefined, undefined)).toBe(true);
    expect(same(undefined, { digits: 0n, places: 0 })).toBe(false);
  });

  test.each([
    [-1234n, 2, "-12.34"],
    [5n, 3, "0.005"],
    [-5n, 1, "-0.5"],
    [120n, 0, "120"],
    [150n, 2, "1.50"],
  ])("%s with %s places is %s", (digits, places, text) => {
    expect(plainText({ digits, places })).toBe(text);
  });

  test("take scales either way", () => {
    expect(scaled(133n, 8)).toEqual({ digits: 13_300_000_000n, places: 0 });
    expect(scaled(133n, -1)).toEqual({ digits: 133n, places: 1 });
    expect(powerOfTen(70)).toBe(10n ** 70n);
  });
});
