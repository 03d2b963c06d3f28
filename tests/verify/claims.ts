import type { Proof, ProofStep } from "../../src/reconcile/types.js";

/** A figure of a conflict, by the id of its quantity. */
export interface Named {
  quantity: string;
  figure: number;
}

/** A reconciliation reduced to what is checked, as JSON would hold it. */
export interface Claim {
  format: string;
  verdict: string;
  statements: { statement: unknown }[];
  conflicts: { figures: Named[]; rules: string[]; proof: Proof }[];
  witness?: Record<string, unknown>;
}

const format = "flood-relief-accounting/reconciliation@1";

/** The claim that a statement is consistent. */
export function consistent(statement: unknown, witness: Record<string, unknown>): Claim {
  return { format, verdict: "consistent", statements: [{ statement }], conflicts: [], witness };
}

/** The claim that a statement is inconsistent by one conflict: the first figure of each quantity, and rules. */
export function inconsistent(
  statement: unknown,
  quantities: readonly string[],
  rules: string[],
  proof: Proof,
): Claim {
  const figures = quantities.map((quantity) => ({ quantity, figure: 0 }));
  return {
    format,
    verdict: "inconsistent",
    statements: [{ statement }],
    conflicts: [{ figures, rules, proof }],
  };
}

const from = (quantity: string): ProofStep => ({ step: "figure", quantity, figure: 0, end: "from" });
const to = (quantity: string): ProofStep => ({ step: "figure", quantity, figure: 0, end: "to" });

/** 36,455 × 369,200 = 13,459,186,000.00 tenge; printed was at most 13,350,000,000.00. */
export const yearEnd: Claim = inconsistent(
  {
    asOf: "2024-12-26",
    event: { began: "2024-03-27" },
    language: "en",
    aid: {
      oneTimeAssistance: { families: "36,455", amount: "13.3 billion tenge", rate: "100 MCI" },
    },
  },
  ["oneTimeAssistance.families", "oneTimeAssistance.amount"],
  ["fixed-rate:oneTimeAssistance"],
  [
    from("oneTimeAssistance.families"), // families ≥ 36,455
    to("oneTimeAssistance.amount"), // −amount ≥ −1,335,000,000,000 tiyn
    { step: "rule", rule: "fixed-rate:oneTimeAssistance", end: "from" }, // amount − 36,920,000 families ≥ 0
    // 36,920,000 × 36,455 − 1,335,000,000,000 = 10,918,600,000
    {
      step: "sum",
      of: [
        [0, "36920000"],
        [1, "1"],
        [2, "1"],
      ],
    },
  ],
);

/** 2 x = 7 for a count x, by rounding. */
export const odd: Claim = inconsistent(
  { quantities: { x: { unit: "things" }, seven: 7 }, rules: ["2 * x = seven"] },
  ["seven"],
  ["rule:1"],
  [
    from("seven"), // 0: seven ≥ 7
    to("seven"), // 1: −seven ≥ −7
    { step: "rule", rule: "rule:1", end: "from" }, // 2: 2 x − seven ≥ 0
    { step: "rule", rule: "rule:1", end: "to" }, // 3: seven − 2 x ≥ 0
    {
      step: "sum",
      of: [
        [0, "1"],
        [2, "1"],
      ],
    }, // 4: 2 x ≥ 7
    { step: "round", of: 4 }, // 5: x ≥ 4
    {
      step: "sum",
      of: [
        [1, "1"],
        [3, "1"],
      ],
    }, // 6: −2 x ≥ −7
    { step: "round", of: 6 }, // 7: −x ≥ −3
    {
      step: "sum",
      of: [
        [5, "1"],
        [7, "1"],
      ],
    }, // 8: 0 ≥ 1
  ],
);

/** 2 x = 7 for a count x, by cases: x is at most 3 or at least 4. */
export const split: Claim = inconsistent(
  { quantities: { x: { unit: "things" }, seven: 7 }, rules: ["2 * x = seven"] },
  ["seven"],
  ["rule:1"],
  [
    from("seven"),
    to("seven"),
    { step: "rule", rule: "rule:1", end: "from" },
    { step: "rule", rule: "rule:1", end: "to" },
    {
      step: "split", // 4
      quantity: "x",
      at: "3",
      low: [
        { step: "case" }, // 4: −x ≥ −3
        {
          step: "sum",
          of: [
            [4, "2"],
            [0, "1"],
            [2, "1"],
          ],
        }, // 5: 0 ≥ −6 + 7
      ],
      high: [
        { step: "case" }, // 4: x ≥ 4
        {
          step: "sum",
          of: [
            [4, "2"],
            [1, "1"],
            [3, "1"],
          ],
        }, // 5: 0 ≥ 8 − 7
      ],
    },
  ],
);

/** x + y < 1 for counts of which x is at least 1: y would be negative. */
export const strict: Claim = inconsistent(
  { quantities: { x: { from: 1 }, y: { unit: "things" } }, rules: ["x + y < 1"] },
  ["x"],
  ["rule:1"],
  [
    from("x"), // x ≥ 1
    { step: "natural", quantity: "y" }, // y ≥ 0
    { step: "rule", rule: "rule:1", end: "to" }, // −x − y ≥ 0: below 1 is at most 0
    {
      step: "sum",
      of: [
        [0, "1"],
        [1, "1"],
        [2, "1"],
      ],
    }, // 0 ≥ 1
  ],
);

/** The hand-made claims that must be accepted. */
export const claims: Readonly<Record<string, Claim>> = { yearEnd, odd, split, strict };
