import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { AskedRange } from "../../src/reconcile/types.js";
import { toJson } from "../../src/report/json.js";

type Span = readonly [from: number, to: number];
type Holds = (left: number, right: number) => boolean;

const spans: readonly Span[] = [
  [0, 0],
  [0, 3],
  [1, 1],
  [1, 4],
  [2, 5],
];
const written: readonly [sign: string, holds: Holds][] = [
  ["<", (left, right) => left < right],
  [">", (left, right) => left > right],
  ["<=", (left, right) => left <= right],
  [">=", (left, right) => left >= right],
  ["=", (left, right) => left === right],
];
// Cut off, so that the upper end of what a digit allows is itself not allowed.
const ratios: readonly [printed: string, holds: Holds][] = [
  ["over 100 percent", (part, whole) => part > whole],
  ["under 200 percent", (part, whole) => part < 2 * whole],
  ["150 percent", (part, whole) => part >= 1.5 * whole && part < 1.51 * whole],
];

function isIn(value: number, { from, to, open = [] }: AskedRange): boolean {
  const isAbove = from === undefined || (open.includes("from") ? from.lt(value) : from.lte(value));
  return isAbove && (to === undefined || (open.includes("to") ? to.gt(value) : to.gte(value)));
}

function all([from, to]: Span): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

const figure = ([from, to]: Span): { from: number; to: number } => ({ from, to });
const pairs = spans.flatMap((a) => spans.map((b) => [a, b] as const));

describe("what is asked, and which of its ends are open", () => {
  test.each(written)("a %s b: just what some b allows", (sign, holds) => {
    for (const [a, b] of pairs) {
      const [rule] = reconcile({ quantities: { a: figure(a), b: figure(b) }, rules: [`a ${sign} b`] }).rules;
      for (const left of all(a)) {
        const isAllowed = all(b).some((right) => holds(left, right));
        expect([left, rule && isIn(left, rule.right)]).toEqual([left, isAllowed]);
      }
    }
  });

  test.each(ratios)("a of b is %s: all that some b allows, and 0 of 0", (printed, holds) => {
    const orNothing: Holds = (part, whole) => holds(part, whole) || (part === 0 && whole === 0);
    for (const [a, b] of pairs) {
      const { right = {} } =
        reconcile({
          rounding: "truncated",
          quantities: { a: figure(a), b: figure(b) },
          shares: { s: { part: "a", whole: "b", printed } },
        }).rules[0] ?? {};
      // A range is one piece: of what lies between what the values of the whole allow it says nothing.
      for (const part of all(a)) {
        if (all(b).some((whole) => orNothing(part, whole)))
          expect([part, isIn(part, right)]).toEqual([part, true]);
      }
      // An end that is in is reached by some value of the whole.
      for (const end of ["from", "to"] as const) {
        const reached = right[end]?.toNumber();
        if (reached === undefined || right.open?.includes(end)) continue;
        expect(all(b).some((whole) => orNothing(reached, whole))).toBe(true);
      }
    }
  });
});

test("text and JSON tell the end that must not be reached", () => {
  const result = reconcile({ quantities: { c: 3, d: 5 }, rules: ["d < c", "d > c", "c > d + 4"] });
  expect(result.rules.map(({ says }) => says)).toEqual([
    "d < c: 5 d on the left, less than 3 d on the right: over by more than 2 d",
    "d > c: 5 d on the left, more than 3 d on the right: 2 d above the limit",
    "c > d + 4: 3 c on the left, more than 9 c on the right: short by more than 6 c",
  ]);
  expect(JSON.parse(toJson(result)).rules.map(({ right }: { right: unknown }) => right)).toEqual([
    { to: "3", open: ["to"] },
    { from: "3", open: ["from"] },
    { from: "9", open: ["from"] },
  ]);
});

test("of two ends the one that is just reached tells why the rule fails", () => {
  const share = { part: "part", whole: "whole", printed: "13.3 percent" };
  const says = (part: number): unknown =>
    reconcile({ rounding: "truncated", quantities: { part, whole: 1000 }, shares: { s: share } }).rules[0]
      ?.says;
  expect(says(134)).toBe(
    "13.3 percent of 1,000 whole is 133 to less than 134 part; the part is 134 part: equal at best",
  );
  expect(says(135)).toMatch(/the part is 135 part: over by more than 1 part$/);
  expect(says(132)).toMatch(/the part is 132 part: short by 1 part$/);
});

test("a reading by another MCI asks for more than its end too", () => {
  const { conflicts } = reconcile({
    event: { began: "2024-03-27" },
    aid: { oneTimeAssistance: { families: 3, amount: "1107600 tenge", rate: "over 100 MCI" } },
  });
  expect(conflicts[0]?.explanations[0]?.says).toBe(
    "by the MCI of 2023 (3,450 tenge) the rule asks for more than 1,035,000.00 tenge",
  );
});
