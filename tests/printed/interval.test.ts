import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains } from "../../src/exact/range.js";
import { countOf, tenge } from "../../src/exact/unit.js";
import { grainRange, interval } from "../../src/printed/interval.js";
import type { ExactNumber } from "../../src/printed/reading.js";

const whole = (digits: number): ExactNumber => ({ digits: BigInt(digits), places: 0 });
const things = countOf("things");
const window = Array.from({ length: 241 }, (_, index) => index - 120);

// Whole multiples of the step nearest to a value: two where it lies half way.
function nearestMultiples(value: number, step: number): number[] {
  const near = [-1, 0, 1].map((offset) => (Math.trunc(value / step) + offset) * step);
  const least = Math.min(...near.map((multiple) => Math.abs(multiple - value)));
  return near.filter((multiple) => Math.abs(multiple - value) === least);
}

function truncatedMultiple(value: number, step: number): number {
  return Math.trunc(value / step) * step + 0;
}

describe("interval", () => {
  test("holds exactly the values that would be printed so, for any whole precision", () => {
    const steps = fc.integer({ min: 1, max: 25 });
    const multiples = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(steps, multiples, (step, multiple) => {
        const printed = step * multiple;
        for (const value of window) {
          const nearest = nearestMultiples(value, step).some((candidate) => candidate === printed);
          const truncated = truncatedMultiple(value, step) === printed;
          const allows = (rounding: "nearest" | "truncated" | "either"): boolean =>
            contains(
              grainRange(interval(whole(printed), whole(step), "none", rounding), things),
              BigInt(value),
            );
          expect([allows("nearest"), allows("truncated"), allows("either")]).toEqual([
            nearest,
            truncated,
            nearest || truncated,
          ]);
        }
      }),
    );
  });

  test("takes a precision that is no power of ten", () => {
    expect(interval(whole(100), whole(25), "none", "nearest")).toEqual({
      from: { value: { digits: 875n, places: 1 }, open: false },
      to: { value: { digits: 1125n, places: 1 }, open: false },
    });
  });

  test("finds the last significant digit where no precision is given", () => {
    expect(grainRange(interval(whole(6000), undefined, "about", "nearest"), things)).toEqual({
      from: 5000n,
      to: 7000n,
    });
    expect(grainRange(interval(whole(6000), undefined, "nearly", "nearest"), things)).toEqual({
      from: 5500n,
      to: 5999n,
    });
    expect(grainRange(interval(whole(0), undefined, "about", "nearest"), things)).toEqual({
      from: -1n,
      to: 1n,
    });
    const decimal = { digits: 150n, places: 2 };
    expect(grainRange(interval(decimal, undefined, "about", "nearest"), tenge)).toEqual({
      from: 149n,
      to: 151n,
    });
  });
});

describe("grainRange", () => {
  const closed = (digits: bigint, places: number) => ({ value: { digits, places }, open: false });
  const open = (digits: bigint, places: number) => ({ value: { digits, places }, open: true });

  test("rounds inward to whole grains", () => {
    expect(grainRange({ from: closed(71n, 1), to: closed(79n, 1) }, things)).toEqual({ from: 8n, to: 7n });
    expect(grainRange({ from: closed(-79n, 1), to: closed(-71n, 1) }, things)).toEqual({
      from: -7n,
      to: -8n,
    });
    expect(grainRange({ from: closed(1001n, 3), to: closed(1019n, 3) }, tenge)).toEqual({
      from: 101n,
      to: 101n,
    });
  });

  test("takes open ends one grain further in, and only where they lie on a grain", () => {
    expect(grainRange({ from: open(7n, 0), to: open(9n, 0) }, things)).toEqual({ from: 8n, to: 8n });
    expect(grainRange({ from: open(-75n, 1), to: open(75n, 1) }, things)).toEqual({ from: -7n, to: 7n });
    expect(grainRange({ from: open(5n, 0), to: undefined }, tenge)).toEqual({ from: 501n, to: undefined });
  });

  test("leaves absent ends absent", () => {
    expect(grainRange({ from: undefined, to: undefined }, tenge)).toEqual({ from: undefined, to: undefined });
  });
});
