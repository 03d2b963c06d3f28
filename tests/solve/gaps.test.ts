import { expect, test } from "vitest";
import type { Range } from "../../src/exact/range.js";
import { leavesNoGaps } from "../../src/solve/gaps.js";
import type { Side } from "../../src/solve/system.js";

const natural: Range = { from: 0n, to: undefined };
const some = (from: bigint, to: bigint): Range => ({ from, to });
const exactly = (value: bigint): Range => some(value, value);

function noGaps(
  coefficients: readonly bigint[],
  from: bigint | undefined,
  to: bigint | undefined,
  given: readonly Range[],
) {
  const variables = [...given.keys()];
  return leavesNoGaps({ variables, sides: [{ coefficients, from, to }] }, given);
}

test.each<
  [string, coefficients: bigint[], from: bigint | undefined, to: bigint | undefined, given: Range[], boolean]
>([
  ["a + b = c", [1n, 1n, -1n], 0n, 0n, [some(1n, 5n), natural, natural], true],
  ["a ≤ 10 b", [1n, -10n], undefined, 0n, [natural, some(3n, 4n)], true],
  ["a ≥ 10 b", [1n, -10n], 0n, undefined, [natural, some(3n, 4n)], true],
  ["a = 10 b leaves tens for a", [1n, -10n], 0n, 0n, [natural, some(3n, 4n)], false],
  ["a = 10 b, b exact", [1n, -10n], 0n, 0n, [natural, exactly(3n)], true],
  ["a = 10 b to 10 b + 9: the steps are filled", [1n, -10n], 0n, 9n, [natural, some(3n, 4n)], true],
  ["a = 10 b to 10 b + 8: one is missing", [1n, -10n], 0n, 8n, [natural, some(3n, 4n)], false],
  ["a = 2 b + c, c of two values", [1n, -2n, -1n], 0n, 0n, [natural, some(0n, 5n), some(0n, 1n)], true],
  ["a = 2 b + c, c exact", [1n, -2n, -1n], 0n, 0n, [natural, some(0n, 5n), exactly(1n)], false],
  ["a = 7 b + c, c unlimited", [1n, -7n, -1n], 0n, 0n, [some(0n, 6n), some(0n, 5n), natural], true],
  ["a of 0 to 5 is too short for 7 b", [1n, -7n, -1n], 0n, 0n, [some(0n, 5n), some(0n, 5n), natural], false],
  [
    "steps of 1, 2 and 4",
    [1n, -4n, -2n, -1n],
    0n,
    0n,
    [natural, some(0n, 1n), some(0n, 1n), some(0n, 1n)],
    true,
  ],
  [
    "steps of 1, 2 and 5",
    [1n, -5n, -2n, -1n],
    0n,
    0n,
    [natural, some(0n, 1n), some(0n, 1n), some(0n, 1n)],
    false,
  ],
  [
    "steps of 1, 3 times 2, and 8",
    [1n, -8n, -2n, -1n],
    0n,
    0n,
    [natural, some(0n, 1n), some(0n, 3n), some(0n, 1n)],
    true,
  ],
  ["a coefficient of zero is none", [1n, -1n, 0n], 0n, 0n, [natural, natural, some(0n, 5n)], true],
  ["nothing fits an empty range", [1n, -1n], 0n, 0n, [some(2n, 1n), natural], false],
])("%s", (_, coefficients, from, to, given, expected) => {
  expect(noGaps(coefficients, from, to, given)).toBe(expected);
});

test("a relation without conditions leaves everything", () => {
  expect(leavesNoGaps({ variables: [0], sides: [] }, [natural])).toBe(true);
});

test("two conditions at once leave no gaps for certain only where nothing is open", () => {
  const side = (coefficients: bigint[]): Side => ({ coefficients, from: 0n, to: undefined });
  const both = { variables: [0, 1], sides: [side([1n, -1n]), side([-1n, 2n])] };
  expect(leavesNoGaps(both, [exactly(3n), exactly(2n)])).toBe(true);
  expect(leavesNoGaps(both, [exactly(3n), some(2n, 3n)])).toBe(false);
  expect(leavesNoGaps(both, [exactly(3n), natural])).toBe(false);
  expect(leavesNoGaps(both, [{ from: undefined, to: undefined }, exactly(2n)])).toBe(false);
});
