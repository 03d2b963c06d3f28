import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  contains,
  divideDown,
  divideUp,
  everything,
  exactly,
  hull,
  intersect,
  isBounded,
  isEmpty,
  meets,
  natural,
  negate,
  type Range,
  scale,
  subtract,
  sum,
  together,
} from "../../src/exact/range.js";
import { numeratorOf, rational } from "../../src/exact/rational.js";

// Small ranges, some with absent ends, against the sets of whole numbers that they stand for. Absent ends reach to
// the edge of a window that is wide enough for every operation tested.
const edge = 400;
const end = fc.option(fc.integer({ min: -9, max: 9 }).map(BigInt), { nil: undefined });
const anyRange: fc.Arbitrary<Range> = fc.record({ from: end, to: end });
const bounded: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 6 }))
  .map(([from, width]) => ({ from: BigInt(from), to: BigInt(from + width) }));
const factor = fc
  .tuple(fc.integer({ min: -7, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .map(([numerator, denominator]) => rational(BigInt(numerator), BigInt(denominator)));

function values(range: Range, window = edge): bigint[] {
  const found: bigint[] = [];
  for (let value = -window; value <= window; value++) {
    if ((range.from ?? BigInt(-window)) <= value && value <= (range.to ?? BigInt(window)))
      found.push(BigInt(value));
  }
  return found;
}

describe("a range is the set of whole numbers between its ends", () => {
  test("it is empty exactly where no value lies in it", () => {
    fc.assert(fc.property(anyRange, (range) => isEmpty(range) === (values(range).length === 0)));
  });

  test("contains tells its members from all others", () => {
    fc.assert(
      fc.property(anyRange, fc.integer({ min: -12, max: 12 }), (range, value) => {
        expect(contains(range, BigInt(value))).toBe(values(range).includes(BigInt(value)));
      }),
    );
  });

  test("the intersection holds what both hold", () => {
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const both = values(a).filter((value) => contains(b, value));
        expect(values(intersect(a, b))).toEqual(both);
        expect(meets(a, b)).toBe(both.length > 0);
      }),
    );
  });

  test("the hull is the smallest range that holds both", () => {
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const all = [...values(a), ...values(b)].sort((x, y) => Number(x - y));
        const range = hull(a, b);
        expect(values(range).at(0)).toBe(all.at(0));
        expect(values(range).at(-1)).toBe(all.at(-1));
      }),
    );
  });

  test("the hull is open where either range is, and an empty range adds nothing to it", () => {
    expect(hull(natural, { from: 2n, to: 7n })).toEqual(natural);
    expect(hull({ from: 2n, to: 7n }, natural)).toEqual(natural);
    expect(hull({ from: undefined, to: 3n }, { from: 2n, to: 7n })).toEqual({ from: undefined, to: 7n });
    expect(hull({ from: 2n, to: 7n }, { from: undefined, to: 3n })).toEqual({ from: undefined, to: 7n });
    expect(hull({ from: 3n, to: 1n }, { from: 4n, to: 5n })).toEqual({ from: 4n, to: 5n });
    expect(hull({ from: 4n, to: 5n }, { from: 9n, to: 8n })).toEqual({ from: 4n, to: 5n });
  });

  test("the intersection is the inner range itself where one lies within the other", () => {
    const [outer, inner] = [
      { from: 1n, to: 9n },
      { from: 2n, to: 9n },
    ];
    expect(intersect(outer, inner)).toBe(inner);
    expect(intersect(inner, outer)).toBe(inner);
  });

  test("everything and the natural numbers are what they say", () => {
    expect(values(everything, 2)).toEqual([-2n, -1n, 0n, 1n, 2n]);
    expect(values(natural, 2)).toEqual([0n, 1n, 2n]);
    expect([everything, natural, exactly(4n)].map(isBounded)).toEqual([false, false, true]);
    expect(isBounded({ from: undefined, to: 4n })).toBe(false);
  });
});

describe("arithmetic on ranges gives all results on their members, and no others", () => {
  test("the sum", () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const sums = values(a).flatMap((x) => values(b).map((y) => x + y));
        expect(values(add(a, b))).toEqual(sorted(sums));
      }),
    );
  });

  test("an absent end stays absent in a sum, and an empty range makes it empty", () => {
    expect(add({ from: 2n, to: undefined }, exactly(3n))).toEqual({ from: 5n, to: undefined });
    expect(add({ from: undefined, to: 2n }, exactly(3n))).toEqual({ from: undefined, to: 5n });
    expect(add(exactly(3n), { from: 2n, to: undefined })).toEqual({ from: 5n, to: undefined });
    expect(add(exactly(3n), { from: undefined, to: 2n })).toEqual({ from: undefined, to: 5n });
    expect(isEmpty(add({ from: 1n, to: 0n }, everything))).toBe(true);
    expect(isEmpty(add(everything, { from: 1n, to: 0n }))).toBe(true);
  });

  test("the sum of many, and of none", () => {
    expect(sum([exactly(1n), { from: 2n, to: 3n }, exactly(4n)])).toEqual({ from: 7n, to: 8n });
    expect(sum([])).toEqual(exactly(0n));
  });

  test("the difference and the negative", () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const differences = values(a).flatMap((x) => values(b).map((y) => x - y));
        expect(values(subtract(a, b))).toEqual(sorted(differences));
      }),
    );
    expect(negate({ from: 1n, to: undefined })).toEqual({ from: undefined, to: -1n });
    expect(negate({ from: undefined, to: 1n })).toEqual({ from: -1n, to: undefined });
  });

  test("scaling by a rational spans the whole multiples between the scaled ends", () => {
    fc.assert(
      fc.property(bounded, factor, (range, by) => {
        const lowest = Number(range.from) * Number(numeratorOf(by));
        const highest = Number(range.to) * Number(numeratorOf(by));
        const within: bigint[] = [];
        for (let value = -edge; value <= edge; value++) {
          const scaled = value * Number(by.d); // whole numbers far below 2 ** 53: exact
          if (Math.min(lowest, highest) <= scaled && scaled <= Math.max(lowest, highest))
            within.push(BigInt(value));
        }
        expect(values(scale(range, by))).toEqual(within);
      }),
    );
  });

  test("scaling keeps absent ends absent, and turns them with the sign", () => {
    expect(scale({ from: 3n, to: undefined }, rational(1n, 2n))).toEqual({ from: 2n, to: undefined });
    expect(scale({ from: 3n, to: undefined }, rational(-1n, 2n))).toEqual({ from: undefined, to: -2n });
    expect(scale({ from: undefined, to: 5n }, rational(0n))).toEqual(exactly(0n));
    expect(isEmpty(scale({ from: 2n, to: 1n }, rational(-3n)))).toBe(true);
    expect(isEmpty(scale({ from: 2n, to: 1n }, rational(0n)))).toBe(true);
  });

  test("no whole multiple between the ends leaves an empty range", () => {
    expect(isEmpty(scale(exactly(1n), rational(1n, 3n)))).toBe(true);
  });
});

test("division rounds toward minus and plus infinity", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: -9, max: 9 }).filter((divisor) => divisor !== 0),
      (dividend, divisor) => {
        const [down, up] = [
          divideDown(BigInt(dividend), BigInt(divisor)),
          divideUp(BigInt(dividend), BigInt(divisor)),
        ];
        expect(Number(down)).toBe(Math.floor(dividend / divisor) + 0);
        expect(Number(up)).toBe(Math.ceil(dividend / divisor) + 0);
      },
    ),
  );
});

function sorted(list: bigint[]): bigint[] {
  return [...new Set(list)].sort((a, b) => Number(a - b));
}

test("several ranges of one value together, and all that they hold where they contradict each other", () => {
  const [low, high] = [
    { from: 1n, to: 5n },
    { from: 4n, to: undefined },
  ];
  expect(together([])).toBeUndefined();
  expect(together([low])).toEqual(low);
  expect(together([low, high])).toEqual({ from: 4n, to: 5n });
  expect(together([exactly(9n), low, exactly(7n)])).toEqual({ from: 1n, to: 9n });
});
