import { describe, expect, test } from "vitest";
import type { Range } from "../../src/exact/range.js";
import { componentsOf, touchesOf } from "../../src/solve/components.js";
import { leavesNoGaps } from "../../src/solve/gaps.js";
import { noMessages, sweep } from "../../src/solve/sweeps.js";
import { own, type System } from "../../src/solve/system.js";
import { assignTree } from "../../src/solve/tree-witness.js";
import { cases } from "../cases.js";

interface Try {
  /** By variable: what its figure leaves. */
  readonly ranges: readonly Range[];
  readonly coefficients: readonly bigint[];
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
}

const unlimited: Range = { from: undefined, to: undefined };

/** Whether the one relation leaves no gaps, and the values found for it. */
function assigned({ ranges, coefficients, from, to }: Try): {
  gapless: boolean;
  found: boolean;
  sum: bigint;
} {
  const variables = ranges.map((figure) => ({ domain: unlimited, figure }));
  const system: System = {
    variables,
    relations: [{ variables: ranges.map((_, index) => index), sides: [{ coefficients, from, to }] }],
  };
  const touches = touchesOf(system);
  const passed = noMessages(1);
  const values: bigint[] = [];
  for (const component of componentsOf(system, touches)) {
    sweep(system, component, touches, [false], passed);
    if (!leavesNoGaps(system.relations[0] as never, passed.toRelations[0] as never))
      return { gapless: false, found: false, sum: 0n };
    const implied = passed.toVariables[0] as readonly Range[];
    const found = assignTree(system, component, passed, implied, values);
    const isWithin = values.every((value, index) => {
      const { from, to } = own(system.variables[index] as never);
      return (from === undefined || from <= value) && (to === undefined || value <= to);
    });
    expect(isWithin).toBe(true);
    const sum = values.reduce((total, value, index) => total + value * (coefficients[index] ?? 0n), 0n);
    return { gapless: true, found, sum };
  }
  return { gapless: false, found: false, sum: 0n };
}

describe("values for a relation that leaves no gaps", () => {
  const named: readonly (Try & { readonly what: string })[] = [
    {
      what: "a heavy term must go further than the sum, and a light one back",
      ranges: [
        { from: 3n, to: 4n },
        { from: 1n, to: 3n },
        { from: 0n, to: 4n },
      ],
      coefficients: [1n, 1n, -2n],
      from: -1n,
      to: -1n,
    },
    {
      what: "a light term that starts at its end",
      ranges: [
        { from: 2n, to: 3n },
        { from: 0n, to: 4n },
        { from: 3n, to: 4n },
        { from: 0n, to: 4n },
      ],
      coefficients: [1n, 3n, -1n, -1n],
      from: 3n,
      to: 3n,
    },
    {
      what: "an unlimited light term up, an unlimited heavy one down",
      ranges: [
        { from: 0n, to: undefined },
        { from: undefined, to: 0n },
        { from: 0n, to: undefined },
      ],
      coefficients: [1n, 5n, 1n],
      from: -3n,
      to: -3n,
    },
    {
      what: "a lower end alone",
      ranges: [
        { from: 0n, to: 1n },
        { from: 0n, to: 9n },
      ],
      coefficients: [7n, 5n],
      from: 41n,
      to: undefined,
    },
    {
      what: "an upper end alone",
      ranges: [
        { from: 4n, to: 9n },
        { from: 0n, to: 9n },
      ],
      coefficients: [3n, -5n],
      from: undefined,
      to: 0n,
    },
  ];
  test.each(named)("$what", (tried) => {
    const { gapless, found, sum } = assigned(tried);
    expect({ gapless, found }).toEqual({ gapless: true, found: true });
    if (tried.from !== undefined) expect(sum).toBeGreaterThanOrEqual(tried.from);
    if (tried.to !== undefined) expect(sum).toBeLessThanOrEqual(tried.to);
  });

  test("none of 10,000 random ones is missed where brute force finds values", () => {
    let state = 7;
    const upTo = (most: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % (most + 1);
    };
    let tried = 0;
    for (let run = 0; run < cases(10_000); run++) {
      const ranges = Array.from({ length: 2 + upTo(3) }, () => {
        const from = upTo(6) - 3;
        return { from: BigInt(from), to: BigInt(from + upTo(5)) };
      });
      const coefficients = ranges.map(() => BigInt(1 + upTo(4)) * (upTo(1) === 0 ? 1n : -1n));
      const from = BigInt(upTo(30) - 15);
      const to = from + BigInt(upTo(2));
      if (!isPossible(ranges, coefficients, from, to)) continue;
      const { gapless, found } = assigned({ ranges, coefficients, from, to });
      if (!gapless) continue;
      tried++;
      expect({ ranges, coefficients, from, to, found }).toMatchObject({ found: true });
    }
    expect(tried).toBeGreaterThan(cases(1_000));
  });
});

/** By trying all values. */
function isPossible(
  ranges: readonly { from: bigint; to: bigint }[],
  coefficients: readonly bigint[],
  from: bigint,
  to: bigint,
): boolean {
  let sums = new Set([0n]);
  for (const [index, range] of ranges.entries()) {
    const next = new Set<bigint>();
    for (const sum of sums)
      for (let value = range.from; value <= range.to; value++)
        next.add(sum + value * (coefficients[index] ?? 0n));
    sums = next;
  }
  return [...sums].some((sum) => from <= sum && sum <= to);
}
