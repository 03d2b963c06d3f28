import { describe, expect, test } from "vitest";
import type { Range } from "../../src/exact/range.js";
import { check } from "../../src/solve/check.js";
import type { Side } from "../../src/solve/system.js";

const natural: Range = { from: 0n, to: undefined };

interface Member {
  readonly given: Range;
  readonly domain: Range;
}

/** Its range, by its figure or by what others leave for it, says more than its domain. */
function known(from: bigint, to = from, domain: Range = natural): Member {
  return { given: { from, to }, domain };
}

function outcome(sides: readonly Side[], members: readonly Member[]): string {
  return check(
    { variables: members.map((_, index) => index), sides },
    members.map(({ given }) => given),
    members.map(({ domain }) => domain),
  );
}

const atMost: Side = { coefficients: [1n, -1n], from: undefined, to: 0n };
const atLeast: Side = { coefficients: [1n, -1n], from: 0n, to: undefined };
const equal: Side = { coefficients: [1n, -1n], from: 0n, to: 0n };
const anything: Member = { given: natural, domain: natural };
const upTo10: Range = { from: 0n, to: 10n };
const from10: Range = { from: 10n, to: 20n };

describe("a relation of a and b by itself", () => {
  test.each<[string, Side, a: Member, b: Member, string]>([
    ["a ≤ b, 3 and 5", atMost, known(3n), known(5n), "holds"],
    ["a ≤ b, 5 and 5", atMost, known(5n), known(5n), "holds"],
    ["a ≤ b, 6 and 5", atMost, known(6n), known(5n), "fails"],
    ["a ≤ b, b not known", atMost, known(3n), anything, "untested"],
    ["a ≤ b, a not known: it could be 0", atMost, anything, known(5n), "untested"],
    ["a ≤ b, others leave 2 to 4 for a: b could have been below", atMost, known(2n, 4n), known(5n), "holds"],
    [
      "a ≤ b, a of 0 to 10 and b of 10 to 20",
      atMost,
      known(3n, 3n, upTo10),
      known(12n, 12n, from10),
      "untested",
    ],
    ["a ≤ b, both of 0 to 10", atMost, known(3n, 3n, upTo10), known(5n, 5n, upTo10), "holds"],
    ["a ≥ b, 5 and 3", atLeast, known(5n), known(3n), "holds"],
    ["a ≥ b, 3 and 5", atLeast, known(3n), known(5n), "fails"],
    ["a ≥ b, a not known", atLeast, anything, known(3n), "untested"],
    ["a ≥ b, b not known: it could be 0", atLeast, known(3n), anything, "untested"],
    [
      "a ≥ b, a of 10 to 20 and b of 0 to 10",
      atLeast,
      known(12n, 12n, from10),
      known(3n, 3n, upTo10),
      "untested",
    ],
    ["a = b, 3 and 3 to 4", equal, known(3n), known(3n, 4n), "holds"],
    ["a = b, 3 and 4", equal, known(3n), known(4n), "fails"],
    ["a = b, neither known", equal, anything, anything, "untested"],
    ["a = b, a not known: any value of b lets it be", equal, anything, known(4n), "untested"],
  ])("%s: %s", (_, side, a, b, expected) => {
    expect(outcome([side], [a, b])).toBe(expected);
  });
});

test("a side that lost its only value to rounding fails, whatever the others are", () => {
  const lost: Side = { coefficients: [1n, 1n], from: 3n, to: 2n };
  expect(outcome([atMost, lost], [known(1n), known(2n)])).toBe("fails");
});

test("one side that is tested is enough, and one that fails too", () => {
  const loose: Side = { coefficients: [-1n, 0n], from: undefined, to: 0n }; // a ≥ 0
  expect(outcome([loose, atMost], [known(3n), known(5n)])).toBe("holds");
  expect(outcome([loose, atMost], [known(5n), known(3n)])).toBe("fails");
  expect(outcome([loose], [known(3n), known(5n)])).toBe("untested");
});

test("a variable of coefficient zero has no say", () => {
  const side: Side = { coefficients: [1n, 0n, -1n], from: undefined, to: 0n };
  expect(outcome([side], [known(3n), anything, known(5n)])).toBe("holds");
  expect(outcome([side], [known(3n), known(9n), known(2n)])).toBe("fails");
});

test("a known variable without an upper end could have been anything", () => {
  const side: Side = { coefficients: [2n, 3n], from: undefined, to: 100n };
  // 2 × 10 + 3 × 10 = 50 at most
  expect(outcome([side], [known(1n, 1n, upTo10), known(1n, 1n, upTo10)])).toBe("untested");
  expect(outcome([side], [known(1n), known(1n, 1n, upTo10)])).toBe("holds");
  expect(outcome([side], [known(1n, 1n, { from: 0n, to: 36n }), known(1n, 1n, upTo10)])).toBe("holds"); // 102
  expect(outcome([side], [known(1n, 1n, { from: 0n, to: 35n }), known(1n, 1n, upTo10)])).toBe("untested"); // 100
});

test.each<[string, Side, Member[]]>([
  ["an empty range of a variable", atMost, [known(5n, 4n), known(9n)]],
  [
    "a side between two values that the weight reaches",
    { coefficients: [3n, 0n], from: 4n, to: 5n },
    [known(0n, 9n), known(0n, 9n)],
  ],
])("%s: fails", (_, side, members) => {
  expect(outcome([side], members)).toBe("fails");
});

test("two sides that hold each by itself, and leave nothing together", () => {
  const sides: Side[] = [
    { coefficients: [1n, 1n], from: 10n, to: 10n },
    { coefficients: [1n, -1n], from: 9n, to: 9n },
  ];
  const members = [known(0n, 9n), known(0n, 20n)];
  expect(sides.map((side) => outcome([side], members))).toEqual(["holds", "holds"]);
  expect(outcome(sides, members)).toBe("fails"); // b is 1 or more by the first, 0 or less by the second
});
