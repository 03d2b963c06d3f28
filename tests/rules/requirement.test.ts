import { describe, expect, test } from "vitest";
import { type Rational, rational } from "../../src/exact/rational.js";
import { asksTheSame, expressionsOf, limitsOf, mapRequirement, roomIn } from "../../src/rules/requirement.js";
import type { Expression, Limit, Requirement } from "../../src/rules/rule.js";

const number = (value: number): Rational => rational(BigInt(value));
const sum = (constant: number, ...terms: [quantity: string, coefficient: number][]): Expression => ({
  constant: number(constant),
  terms: terms.map(([quantity, coefficient]) => ({ quantity, coefficient: number(coefficient) })),
});
const limit = (expression: Expression, strict = false): Limit => ({ expression, strict });

const left = sum(0, ["a", 1]);
const five = sum(5);
const ofB = sum(5, ["b", 2]);

const requirements: readonly [string, Requirement][] = [
  ["equals a number", { equals: five }],
  ["equals another number", { equals: sum(6) }],
  ["equals a quantity", { equals: ofB }],
  ["equals so many of it", { equals: sum(5, ["b", 3]) }],
  ["equals another quantity", { equals: sum(5, ["c", 2]) }],
  ["equals it and one more", { equals: sum(5, ["b", 2], ["c", 1]) }],
  ["at least", { atLeast: limit(ofB) }],
  ["more than", { atLeast: limit(ofB, true) }],
  ["at least another", { atLeast: limit(five) }],
  ["at most", { atMost: limit(ofB) }],
  ["less than", { atMost: limit(ofB, true) }],
  ["between", { atLeast: limit(five), atMost: limit(ofB) }],
  ["between, the upper end left out", { atLeast: limit(five), atMost: limit(ofB, true) }],
];

describe("two rules ask the same", () => {
  test.each(requirements)("where both say: %s", (_, right) => {
    expect(asksTheSame({ left, right }, { left, right: copied(right) })).toBe(true);
  });

  test("and no two of these do", () => {
    for (const [at, [one, right]] of requirements.entries())
      for (const [another, other] of requirements.slice(at + 1)) {
        expect([one, another, asksTheSame({ left, right }, { left, right: other })]).toEqual([
          one,
          another,
          false,
        ]);
        expect(asksTheSame({ left, right: other }, { left, right })).toBe(false);
      }
  });

  test("but not of different left sides", () => {
    const right: Requirement = { equals: five };
    for (const other of [
      sum(1, ["a", 1]),
      sum(0, ["a", 2]),
      sum(0, ["b", 1]),
      sum(0),
      sum(0, ["a", 1], ["b", 1]),
    ]) {
      expect(asksTheSame({ left, right }, { left: other, right })).toBe(false);
      expect(asksTheSame({ left: other, right }, { left, right })).toBe(false);
    }
  });
});

test("what must be equal must be neither less nor more", () => {
  expect(limitsOf({ equals: five })).toEqual({ atLeast: limit(five), atMost: limit(five) });
  expect(limitsOf({ atMost: limit(ofB, true) })).toEqual({ atMost: limit(ofB, true) });
});

test("the only end is that of a requirement with one", () => {
  expect(roomIn({ atLeast: limit(five, true) })).toBe("above");
  expect(roomIn({ atMost: limit(five) })).toBe("below");
  expect(roomIn({ equals: five })).toBeUndefined();
  expect(roomIn({ atLeast: limit(five), atMost: limit(ofB) })).toBeUndefined();
});

test("a requirement of other expressions has the same ends, as strict as they were", () => {
  const negated = ({ constant, terms }: Expression): Expression => ({ constant: constant.neg(), terms });
  expect(mapRequirement({ equals: five }, negated)).toEqual({ equals: sum(-5) });
  expect(mapRequirement({ atLeast: limit(five, true) }, negated)).toEqual({ atLeast: limit(sum(-5), true) });
  expect(mapRequirement({ atMost: limit(five) }, negated)).toEqual({ atMost: limit(sum(-5)) });
  expect(mapRequirement({ atLeast: limit(five), atMost: limit(sum(6), true) }, negated)).toEqual({
    atLeast: limit(sum(-5)),
    atMost: limit(sum(-6), true),
  });
});

test("the expressions of a rule are its left side and each end", () => {
  expect(expressionsOf({ left, right: { equals: five } })).toEqual([left, five]);
  expect(expressionsOf({ left, right: { atLeast: limit(five), atMost: limit(ofB) } })).toEqual([
    left,
    five,
    ofB,
  ]);
  expect(expressionsOf({ left, right: { atMost: limit(ofB) } })).toEqual([left, ofB]);
});

// Equal by value alone: no object of the one is an object of the other.
function copied(right: Requirement): Requirement {
  const copyOf = ({ constant, terms }: Expression): Expression => ({
    constant: constant.add(number(0)),
    terms: terms.map(({ quantity, coefficient }) => ({ quantity, coefficient: coefficient.mul(number(1)) })),
  });
  const limitOf = ({ expression, strict }: Limit): Limit => ({ expression: copyOf(expression), strict });
  if ("equals" in right) return { equals: copyOf(right.equals) };
  return {
    ...(right.atLeast && { atLeast: limitOf(right.atLeast) }),
    ...(right.atMost && { atMost: limitOf(right.atMost) }),
  };
}
