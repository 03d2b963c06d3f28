import { Decimal } from "../../src/exact/decimal.js";
import type {
  Conflict,
  Coverage,
  DecimalRange,
  FigureFinding,
  QuantityFinding,
  Reconciliation,
  RuleFinding,
} from "../../src/reconcile/types.js";

/** A range from plain decimal strings; `undefined` leaves an end out. */
export function range(from?: string, to?: string): DecimalRange {
  return {
    ...(from !== undefined && { from: new Decimal(from) }),
    ...(to !== undefined && { to: new Decimal(to) }),
  };
}

/** A figure of the first statement. */
export function figure(
  printed: string,
  allows: DecimalRange,
  more: Partial<FigureFinding> = {},
): FigureFinding {
  return { statement: 0, path: "aid", printed, trust: 1, ...allows, ...more };
}

/** A quantity counted in tenge, with one figure or none. */
export function amount(
  status: QuantityFinding["status"],
  figures: readonly FigureFinding[],
  implied: DecimalRange | null,
): QuantityFinding {
  return { unit: "tenge", decimals: 2, figures, implied, status };
}

/** A quantity of things counted. */
export function count(
  unit: string,
  status: QuantityFinding["status"],
  figures: readonly FigureFinding[],
  implied: DecimalRange | null,
): QuantityFinding {
  return { unit, decimals: 0, figures, implied, status };
}

/** A rule about tenge that holds, unless told otherwise. */
export function rule(id: string, more: Partial<RuleFinding> = {}): RuleFinding {
  return {
    id,
    family: id.split(":")[0] ?? id,
    states: "a = b",
    says: "a is b",
    verdict: "holds",
    unit: "tenge",
    decimals: 2,
    left: {},
    right: {},
    difference: {},
    quantities: [],
    statements: [0],
    ...more,
  };
}

/** How many tenge have which status; none unless told otherwise. */
export function tenge(more: Partial<Record<keyof Coverage["tenge"], string>> = {}): Coverage["tenge"] {
  const { confirmed = "0", bounded = "0", unchecked = "0", contradicted = "0" } = more;
  return {
    confirmed: new Decimal(confirmed),
    bounded: new Decimal(bounded),
    unchecked: new Decimal(unchecked),
    contradicted: new Decimal(contradicted),
  };
}

/** A coverage of nothing, unless told otherwise. */
function coverage(more: Partial<Coverage> = {}): Coverage {
  return {
    quantities: { confirmed: 0, bounded: 0, unchecked: 0, contradicted: 0 },
    unchecked: [],
    tenge: tenge(),
    counted: [],
    ...more,
  };
}

/** A reconciliation of one statement without quantities and rules, unless told otherwise. */
export function reconciliation(more: Partial<Reconciliation> = {}): Reconciliation {
  return {
    format: "flood-relief-accounting/reconciliation@1",
    verdict: "consistent",
    statements: [{ title: "Aid", file: "aid.yaml", statement: {} }],
    quantities: {},
    rules: [],
    conflicts: [],
    coverage: coverage(),
    effort: { nodes: 0, pivots: 0, complete: true },
    ...more,
  };
}

const families = { quantity: "oneTimeAssistance.families", figure: 0 };
const paid = { quantity: "oneTimeAssistance.amount", figure: 0 };

/** 36,455 families at 369,200 tenge each against 13.3 billion tenge. */
export const yearEndConflict: Conflict = {
  id: "conflict-1",
  figures: [families, paid],
  rules: ["fixed-rate:oneTimeAssistance"],
  proof: [
    { step: "rule", rule: "fixed-rate:oneTimeAssistance", end: "from" },
    { step: "figure", ...paid, end: "to" },
    { step: "figure", ...families, end: "from" },
    {
      step: "sum",
      of: [
        [0, "1"],
        [1, "1"],
        [2, "36920000"],
      ],
    },
  ],
  suspects: [
    { members: [{ suspected: paid, trust: 1, wouldBe: range("13459186000", "13459186000") }] },
    { members: [{ suspected: families, trust: 1, wouldBe: range("35889", "36159") }] },
  ],
  explanations: [
    {
      kind: "cap-not-rate",
      keepsDigits: true,
      works: true,
      says: "the rate was a cap: an average of ≈98.45 to 99.19 MCI",
    },
    {
      kind: "digit",
      keepsDigits: false,
      works: true,
      says: "13.5 billion tenge instead of 13.3 billion tenge",
      figure: paid,
    },
    {
      kind: "rounding",
      keepsDigits: true,
      works: false,
      says: "truncated, 13.3 billion tenge is at most 13,399,999,999.99: still short by 59,186,000.01 tenge",
    },
  ],
};

/** One statement with every status, every verdict of a rule, and ends absent on either side. */
export const yearEnd: Reconciliation = reconciliation({
  verdict: "inconsistent",
  statements: [
    {
      title: "Aid after the spring 2024 floods, as reviewed at year end",
      source: { publisher: "Press Secretary of the President", published: "2024-12-30" },
      asOf: "2024-12-26",
      file: "year-end.yaml",
      statement: {
        asOf: "2024-12-26",
        event: { began: "2024-03-27" },
        aid: {
          oneTimeAssistance: { families: "36,455", amount: "13.3 billion tenge", rate: "100 MCI" },
        },
      },
    },
  ],
  quantities: {
    "oneTimeAssistance.families": count(
      "families",
      "contradicted",
      [
        figure("36,455", range("36455", "36455"), {
          path: "aid.oneTimeAssistance.families",
          line: 11,
          column: 16,
          at: "paragraph 4",
        }),
      ],
      range("35889", "36159"),
    ),
    "oneTimeAssistance.amount": amount(
      "contradicted",
      [
        figure("13.3 billion tenge", range("13250000000", "13350000000"), {
          path: "aid.oneTimeAssistance.amount",
          line: 12,
          column: 13,
        }),
      ],
      range("13459186000", "13459186000"),
    ),
    "propertyCompensation.families": count(
      "families",
      "bounded",
      [figure("21,876", range("21876", "21876"))],
      range("17787"),
    ),
    "smeCompensation.funding.stateBudget.amount": amount(
      "confirmed",
      [figure("12.1 billion tenge", range("12050000000", "12150000000"))],
      range("12000000000", "12200000000"),
    ),
    "housingRepair.amount": amount("bounded", [], range(undefined, "54750000000")),
    "livestockCompensation.amount": amount(
      "unchecked",
      [figure("over 2.8 billion tenge", range("2800000000.01"))],
      {},
    ),
    "livestockCompensation.heads": count(
      "heads",
      "contradicted",
      [figure("10,258", range("10258", "10258"))],
      null,
    ),
  },
  rules: [
    rule("fixed-rate:oneTimeAssistance", {
      verdict: "fails",
      states: "oneTimeAssistance.amount = oneTimeAssistance.families × 100 MCI",
      says: "36,455 families at 100 MCI each are 13,459,186,000.00 tenge; 13.3 billion tenge was printed",
      left: range("13250000000", "13350000000"),
      right: range("13459186000", "13459186000"),
      difference: range("-209186000", "-109186000"),
      quantities: ["oneTimeAssistance.amount", "oneTimeAssistance.families"],
    }),
    rule("cap:propertyCompensation", {
      states: "propertyCompensation.amount <= propertyCompensation.families × 150 MCI",
      says: "at most 12,114,928,800.00 tenge; 9.9 billion tenge was printed",
      left: range("9850000000", "9950000000"),
      right: range(undefined, "12114928800"),
      difference: range(undefined, "-2164928800"),
      quantities: ["propertyCompensation.amount", "propertyCompensation.families"],
    }),
    rule("joint-total:housingPurchaseAndRepair", {
      verdict: "untested",
      says: "no amount of housingPurchase or housingRepair was printed",
    }),
  ],
  conflicts: [yearEndConflict],
  coverage: coverage({
    quantities: { confirmed: 1, bounded: 1, unchecked: 1, contradicted: 3 },
    unchecked: ["livestockCompensation.amount"],
    tenge: tenge({ contradicted: "13300000000", confirmed: "12100000000", unchecked: "2800000000" }),
    counted: ["oneTimeAssistance.amount"],
    next: { quantity: "housingRepair.amount", tenge: new Decimal("54700000000") },
  }),
});

/** Text that would colour, overwrite, reorder or restructure what surrounds it. */
export const hostileText = "\u001b[2J<b>|*_`[x](https://x.example)\u202e\n# y";

/** Two statements of different days; every text of theirs is hostile; one id is longer than a page is wide. */
export const hostile: Reconciliation = reconciliation({
  verdict: "undetermined",
  statements: [
    {
      title: hostileText,
      source: { publisher: hostileText, title: hostileText, url: hostileText },
      asOf: "2024-09-06",
      file: hostileText,
      statement: {},
    },
    { asOf: "2024-12-26", statement: {} },
  ],
  quantities: {
    [`${"long".repeat(40)}.amount@2024-09-06`]: amount(
      "contradicted",
      [
        figure(hostileText, range("1", "9".repeat(58)), { at: hostileText, note: hostileText }),
        figure("百万".repeat(50), range(undefined, "2"), { statement: 1, line: 3 }),
      ],
      range("-5", "-3"),
    ),
    [hostileText]: count(hostileText, "unchecked", [figure(hostileText, {})], {}),
  },
  rules: [
    rule(hostileText, {
      verdict: "fails",
      states: hostileText,
      says: hostileText,
      unit: hostileText,
      right: range("9".repeat(58)),
      statements: [0, 1],
    }),
    rule(`holds:${hostileText}`, { says: hostileText }),
    rule("untested:x", { verdict: "untested", says: hostileText, statements: [1] }),
  ],
  conflicts: [
    {
      id: hostileText,
      figures: [
        { quantity: `${"long".repeat(40)}.amount@2024-09-06`, figure: 1 },
        { quantity: hostileText, figure: 0 },
      ],
      rules: [hostileText],
      proof: [],
      suspects: [
        {
          members: [
            { suspected: { rule: hostileText }, trust: 1 },
            { suspected: { quantity: hostileText, figure: 0 }, trust: 1, wouldBe: range("9".repeat(58)) },
          ],
        },
      ],
      explanations: [
        { kind: "digit", keepsDigits: true, works: true, says: hostileText },
        { kind: "digit", keepsDigits: false, works: false, says: hostileText },
      ],
    },
  ],
  coverage: coverage({
    quantities: { confirmed: 0, bounded: 0, unchecked: 1, contradicted: 1 },
    unchecked: [hostileText],
    tenge: tenge({ unchecked: "9".repeat(58) }),
    next: { quantity: hostileText, tenge: new Decimal("9".repeat(58)) },
  }),
  effort: { nodes: 1, pivots: 1, complete: false },
});
