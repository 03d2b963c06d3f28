import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { modelOf } from "../../src/rules/model.js";
import type { Statement } from "../../src/statement/types.js";
import { growth, limit } from "../growth.js";
import { ruleIds } from "./outcome.js";

const asOf = "2024-05-01";

const paid = (began: string, more: Statement = {}): Statement => ({
  asOf,
  event: { began },
  aid: { oneTimeAssistance: { families: 10, amount: 3_692_000 } },
  rules: ["oneTimeAssistance.amount = 100 MCI * oneTimeAssistance.families"],
  ...more,
});

const housed = (rounding: "nearest" | "truncated", amount: number): Statement => ({
  asOf,
  language: "en",
  rounding,
  aid: { housingConstruction: { houses: 1, amount } },
  averages: {
    price: {
      of: "housingConstruction.amount",
      per: "housingConstruction.houses",
      printed: "23.9 million tenge",
    },
  },
});

const voted = (doubtful: boolean): Statement => ({
  asOf,
  quantities: { votes: 8 },
  rules: [{ name: "turnout", holds: "votes >= 9", doubtful }],
});

/** What must not depend on the order of the statements. */
function findings(statements: readonly Statement[]): unknown {
  const { verdict, rules, quantities, conflicts } = reconcile(statements);
  return {
    verdict,
    rules: rules.map(({ says, difference }) => JSON.stringify({ says, difference })).sort(),
    implied: Object.entries(quantities).map(([id, { implied, status }]) => ({ id, implied, status })),
    conflicts: conflicts
      .map(({ figures, rules, suspects }) => [figures.length, rules.length, suspects.length])
      .sort(),
  };
}

function orders<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((first, index) => orders(all.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

describe("rules that read alike", () => {
  test.each<[string, readonly Statement[], string]>([
    ["in the MCI of two years", [paid("2023-05-01"), paid("2024-03-27"), paid("2024-03-28")], "rule:1"],
    // Cut off 23,860,000 is 23.8 million, rounded 23.9.
    [
      "of which one is rounded and one cut off",
      [housed("nearest", 23_860_000), housed("truncated", 23_860_000)],
      "average:price",
    ],
    ["of which one is doubtful", [voted(true), voted(false)], "rule:turnout"],
  ])("%s are both kept, whatever comes first", (_, statements, id) => {
    for (const order of orders(statements)) {
      expect(ruleIds(order).slice(-2)).toEqual([id, `${id} (2)`]);
      expect(findings(order)).toEqual(findings(statements));
    }
    expect(reconcile(statements).verdict).toBe("inconsistent");
  });

  test("and ask the same are one, stated by all", () => {
    const { rules } = modelOf([paid("2024-03-27"), paid("2024-03-28"), paid("2024-03-29", { rules: [] })]);
    expect(rules.map(({ id, statements }) => [id, statements])).toEqual([["rule:1", [0, 1]]]);
  });

  test("are each read again by another rounding", () => {
    // 23,960,000 is 24.0 million to the nearest and 23.9 cut off.
    const [conflict] = reconcile([housed("truncated", 23_960_000), housed("nearest", 23_960_000)]).conflicts;
    expect(conflict?.rules).toEqual(["average:price (2)"]);
    expect(conflict?.explanations.find(({ kind }) => kind === "rounding")?.says).toBe(
      "truncated, they fit: 23.9 million tenge is from 23,900,000 to below 24,000,000 tenge",
    );
  });
});

describe("rules of one name", () => {
  const named = (rules: Statement["rules"]): readonly string[] =>
    modelOf([{ quantities: { a: 1, b: 2 }, rules: rules ?? [] }]).rules.map(({ id }) => id);

  test("are numbered, and a name that looks numbered is left to whom it belongs", () => {
    const rule = (name: string, holds: string): { name: string; holds: string } => ({ name, holds });
    expect(
      named([rule("x (2)", "a < b"), rule("x", "a < 2 * b"), rule("x", "a < 3 * b"), rule("x", "a < b")]),
    ).toEqual(["rule:x (2)", "rule:x", "rule:x (3)", "rule:x (4)"]);
    expect(named([rule("x", "a < b"), rule("x", "a < 2 * b"), rule("x (2)", "a < b")])).toEqual([
      "rule:x",
      "rule:x (2)",
      "rule:x (2) (2)",
    ]);
  });

  test("are numbered in time that grows as they do", () => {
    const many = (text: string): unknown =>
      named(Array.from(text, (_, index) => ({ name: "x", holds: `a < b + ${index}` })));
    expect(growth("-".repeat(500), many)).toBeLessThan(limit);
  });
});
