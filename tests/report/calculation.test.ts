import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Proof, Reconciliation } from "../../src/reconcile/types.js";
import { calculatorFor } from "../../src/report/calculation.js";
import type { Statement } from "../../src/statement/types.js";
import { type Claim, odd, split, strict, yearEnd } from "../verify/claims.js";
import { reconciliation } from "./sample.js";

/** The lines of a proof of a statement, indented by their cases. */
function lines(
  statement: Statement | readonly Statement[],
  rules: readonly string[],
  proof: Proof,
): string[] {
  const result = reconcile(statement);
  const conflict = { id: "", figures: [], rules, proof, suspects: [], explanations: [] };
  return indented(result, conflict);
}

function indented(result: Reconciliation, conflict: Reconciliation["conflicts"][number]): string[] {
  return calculatorFor(result)(conflict).map(({ depth, text }) => "  ".repeat(depth) + text);
}

function linesOf({ statements, conflicts: [conflict] }: Claim): string[] {
  return lines(statements[0]?.statement as Statement, conflict?.rules ?? [], conflict?.proof ?? []);
}

describe("a proof that is one sum", () => {
  test("gives what was printed, the rules, and how the rest cannot be squared with one figure", () => {
    expect(linesOf(yearEnd)).toEqual([
      'oneTimeAssistance.families ≥ 36,455 (printed "36,455")',
      "oneTimeAssistance.amount ≥ 369,200 × oneTimeAssistance.families (fixed rate)",
      'together: oneTimeAssistance.amount ≥ 13,459,186,000.00, but printed at most 13,350,000,000.00 ("13.3 billion tenge"): short by 109,186,000.00 tenge',
    ]);
  });

  test("names a user's own rule by its id, and says where nothing is below zero", () => {
    expect(linesOf(strict)).toEqual([
      "y ≥ 0 (not negative)",
      "x + y ≤ 0 (rule:1)",
      'together: x ≤ 0, but printed at least 1 ("at least 1"): over by 1 x',
    ]);
  });

  test("of two printings of one quantity needs no rule", () => {
    const proof: Proof = [
      { step: "figure", quantity: "laws", figure: 0, end: "to" },
      { step: "figure", quantity: "laws", figure: 1, end: "from" },
      {
        step: "sum",
        of: [
          [0, "1"],
          [1, "1"],
        ],
      },
    ];
    expect(lines({ quantities: { laws: [4, 5] } }, [], proof)).toEqual([
      'laws ≥ 5 (printed "5")',
      'together: laws ≥ 5, but "4" was printed: short by 1 laws',
    ]);
  });

  test("names the statement of each figure where there are several", () => {
    const proof: Proof = [
      { step: "figure", quantity: "laws", figure: 0, end: "to" },
      { step: "figure", quantity: "laws", figure: 1, end: "from" },
      {
        step: "sum",
        of: [
          [0, "1"],
          [1, "1"],
        ],
      },
    ];
    const statements = [{ quantities: { laws: 4 } }, { quantities: { laws: 5 } }];
    expect(lines(statements, [], proof)).toEqual([
      'laws ≥ 5 (printed "5" [2])',
      'together: laws ≥ 5, but "4" [1] was printed: short by 1 laws',
    ]);
  });

  test("names rules by their ids where two are of one family", () => {
    const statement: Statement = {
      language: "en",
      aid: {
        housingPurchase: { houses: 2, unitPrice: "5 million tenge" },
        housingRepair: { houses: 3, amount: "9 tenge", unitPrice: "exactly 1 tenge" },
      },
    };
    const proof: Proof = [
      { step: "rule", rule: "unit-price:housingRepair", end: "to" },
      { step: "sum", of: [[0, "1"]] },
    ];
    const both = ["unit-price:housingRepair", "unit-price:housingPurchase"];
    expect(lines(statement, both, proof)[0]).toBe(
      "housingRepair.houses ≥ housingRepair.amount (unit-price:housingRepair)",
    );
    expect(lines(statement, both.slice(0, 1), proof)[0]).toBe(
      "housingRepair.houses ≥ housingRepair.amount (unit price)",
    );
  });
});

describe("a proof of several steps", () => {
  test("has its steps numbered, and says what was rounded", () => {
    expect(linesOf(odd)).toEqual([
      '(0) seven ≥ 7 (printed "7")',
      '(1) seven ≤ 7 (printed "7")',
      "(2) 2 × x ≥ seven (rule:1)",
      "(3) seven ≥ 2 × x (rule:1)",
      "(4) 2 × x ≥ 7, from (0) and (2)",
      "(5) x ≥ 4, in whole numbers from (4)",
      "(6) 2 × x ≤ 7, from (1) and (3)",
      "(7) x ≤ 3, in whole numbers from (6)",
      "(8) by (7) x ≤ 3, but by (5) x ≥ 4",
    ]);
  });

  test("has its cases indented, each with how it cannot be", () => {
    expect(linesOf(split)).toEqual([
      '(0) seven ≥ 7 (printed "7")',
      '(1) seven ≤ 7 (printed "7")',
      "(2) 2 × x ≥ seven (rule:1)",
      "(3) seven ≥ 2 × x (rule:1)",
      "either x ≤ 3:",
      '  (5) by 2 × x ≤ 3 and (2) seven ≤ 6, but "7" was printed: over by 1 seven',
      "or x ≥ 4:",
      '  (5) by 2 × x ≥ 4 and (3) seven ≥ 8, but "7" was printed: short by 1 seven',
    ]);
  });

  test("is shortened in the middle where it is long, and keeps the case that its end lies in", () => {
    const given: Proof = (split.conflicts[0]?.proof ?? []).slice(0, 4);
    const repeated: Proof = Array.from({ length: 30 }, () => ({ step: "round", of: 2 }));
    const [, low, high] = [0, "low", "high"].map(
      (name): Proof => [
        { step: "case" },
        ...repeated,
        {
          step: "sum",
          of:
            name === "low"
              ? [
                  [4, "2"],
                  [0, "1"],
                  [2, "1"],
                ]
              : [
                  [4, "2"],
                  [1, "1"],
                  [3, "1"],
                ],
        },
      ],
    );
    const proof: Proof = [
      ...given,
      { step: "split", quantity: "x", at: "3", low: low ?? [], high: high ?? [] },
    ];
    const shown = lines(split.statements[0]?.statement as Statement, ["rule:1"], proof);
    // 4 given, 2 heads of cases and 2 × 31 lines in them are 68; 14 of them are shown.
    expect(shown.length).toBe(15);
    expect(shown.slice(4, 11)).toEqual([
      "either x ≤ 3:",
      "  (5) 2 × x ≥ seven, in whole numbers from (2)",
      "  (6) 2 × x ≥ seven, in whole numbers from (2)",
      "  (7) 2 × x ≥ seven, in whole numbers from (2)",
      "… 54 more lines …",
      "or x ≥ 4:",
      "  (31) 2 × x ≥ seven, in whole numbers from (2)",
    ]);
    expect(shown.at(-1)).toMatch(/^ {2}\(35\) by 2 × x ≥ 4 and \(3\) seven ≥ 8, but /);
  });
});

test("a wide rule is written with its first terms, and a sum of many lines with their number", () => {
  const ids = Array.from({ length: 9 }, (_, index) => `q${index}`);
  const quantities = Object.fromEntries(ids.map((id) => [id, 1]));
  const proof: Proof = [
    { step: "rule", rule: "rule:1", end: "to" },
    ...ids.map((quantity) => ({ step: "figure", quantity, figure: 0, end: "from" }) as const),
    { step: "sum", of: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => [index, "1"] as const) },
    { step: "figure", quantity: "all", figure: 0, end: "to" },
    {
      step: "sum",
      of: [
        [10, "1"],
        [11, "1"],
      ],
    },
  ];
  const shown = lines(
    { quantities: { ...quantities, all: 8 }, rules: [`${ids.join(" + ")} <= all`] },
    ["rule:1"],
    proof,
  );
  expect(shown[0]).toBe("(0) all ≥ q0 + q1 + q2 + q3 + 5 more (rule:1)");
  expect(shown.at(-3)).toBe("(10) all ≥ 9, from 10 of the lines above");
  expect(shown.at(-1)).toBe('(12) by (10) all ≥ 9, but "8" was printed: short by 1 all');
});

test("rules that leave no whole number, or contradict each other, need no figure", () => {
  const statement = (rules: string[]): Statement => ({
    quantities: { x: { unit: "things" }, y: { unit: "things" }, a: 1 },
    rules,
  });
  const both = (first: string, second: string): Proof => [
    { step: "rule", rule: first, end: "from" },
    { step: "rule", rule: second, end: "to" },
    {
      step: "sum",
      of: [
        [0, "1"],
        [1, "1"],
      ],
    },
  ];
  expect(lines(statement(["2 * x = 7"]), ["rule:1"], both("rule:1", "rule:1"))).toEqual([
    "x ≤ 3 (rule:1)",
    "together: x ≤ 3, but x ≥ 4 (rule:1)",
  ]);
  expect(
    lines(statement(["x + y >= 4", "x + y <= 3"]), ["rule:1", "rule:2"], both("rule:1", "rule:2")),
  ).toEqual(["x + y ≥ 4 (rule:1)", "x + y ≤ 3 (rule:2)", "together: 0 ≥ 1, which cannot be"]);
});

test("a proof that cannot be followed has no lines", () => {
  const conflict = { id: "", figures: [], rules: [], suspects: [], explanations: [] };
  expect(indented(reconciliation(), { ...conflict, proof: [] })).toEqual([]);
  expect(indented(reconciliation(), { ...conflict, proof: [{ step: "natural", quantity: "x" }] })).toEqual(
    [],
  );
});
