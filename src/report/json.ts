import type { Decimal } from "../exact/decimal.js";
import type {
  AskedRange,
  Conflict,
  Coverage,
  DecimalRange,
  Effort,
  Explanation,
  FigureFinding,
  FigureReference,
  Proof,
  ProofStep,
  QuantityFinding,
  Reconciliation,
  RuleFinding,
  StatementSummary,
  Status,
  SuspectMember,
} from "../reconcile/types.js";
import type { Source } from "../statement/types.js";
import { checkReported } from "./given.js";
import { jsonText } from "./json-text.js";
import { plain } from "./numbers.js";
import { plainStatement } from "./plain-statement.js";

/**
 * A reconciliation as JSON text: the object itself, with every `Decimal` as a decimal string that has the decimal
 * places of its unit (`"13459186000.00"` tenge, `"36455"` families). Keys stand in a fixed order, absent members
 * are left out, the indent is two spaces and the text ends with a line break.
 *
 * @throws {TypeError} where it is not what `reconcile` returned
 *
 * @example
 * JSON.parse(toJson(reconciliation)).format; // "flood-relief-accounting/reconciliation@1"
 */
export function toJson(reconciliation: Reconciliation): string {
  checkReported(reconciliation);
  return jsonText(document(reconciliation));
}

// Names every member of the type, so that one added to a contract type and forgotten here does not compile.
type Written<T> = { readonly [Key in keyof Required<T>]: unknown };

function document(reconciliation: Reconciliation): Written<Reconciliation> {
  return {
    format: reconciliation.format,
    verdict: reconciliation.verdict,
    statements: reconciliation.statements.map(statement),
    quantities: Object.fromEntries(
      Object.entries(reconciliation.quantities).map(([id, finding]) => [id, quantity(finding)]),
    ),
    rules: reconciliation.rules.map(rule),
    conflicts: reconciliation.conflicts.map((one) => conflict(one, reconciliation)),
    coverage: coverage(reconciliation.coverage),
    witness: reconciliation.witness && witness(reconciliation.witness, reconciliation),
    effort: effort(reconciliation.effort),
  };
}

function statement(summary: StatementSummary): Written<StatementSummary> {
  return {
    title: summary.title,
    source: summary.source && source(summary.source),
    asOf: summary.asOf,
    file: summary.file,
    statement: plainStatement(summary.statement),
  };
}

function source({ publisher, published, title, url }: Source): Written<Source> {
  return { publisher, published, title, url };
}

function quantity(finding: QuantityFinding): Written<QuantityFinding> {
  const { unit, decimals, status } = finding;
  return {
    unit,
    decimals,
    figures: finding.figures.map((printing) => figure(printing, decimals)),
    implied: finding.implied && range(finding.implied, decimals),
    status,
  };
}

function figure(finding: FigureFinding, decimals: number): Written<FigureFinding> {
  return {
    statement: finding.statement,
    path: finding.path,
    printed: finding.printed,
    ...range(finding, decimals),
    trust: finding.trust,
    at: finding.at,
    note: finding.note,
    line: finding.line,
    column: finding.column,
  };
}

function rule(finding: RuleFinding): Written<RuleFinding> {
  const { decimals } = finding;
  return {
    id: finding.id,
    family: finding.family,
    states: finding.states,
    says: finding.says,
    verdict: finding.verdict,
    unit: finding.unit,
    decimals,
    left: range(finding.left, decimals),
    right: asked(finding.right, decimals),
    difference: range(finding.difference, decimals),
    quantities: finding.quantities,
    statements: finding.statements,
  };
}

function asked(given: AskedRange, decimals: number): Written<AskedRange> {
  return { ...range(given, decimals), open: given.open };
}

function conflict(
  { id, figures, rules, proof, suspects, explanations }: Conflict,
  { quantities }: Reconciliation,
): Written<Conflict> {
  const member = ({ suspected, trust, wouldBe }: SuspectMember): Written<SuspectMember> => {
    if ("rule" in suspected) return { suspected: { rule: suspected.rule }, trust, wouldBe: undefined };
    const { decimals = 0 } = quantities[suspected.quantity] ?? {};
    return { suspected: reference(suspected), trust, wouldBe: wouldBe && range(wouldBe, decimals) };
  };
  return {
    id,
    figures: figures.map(reference),
    rules,
    proof: proofSteps(proof),
    suspects: suspects.map(({ members }) => ({ members: members.map(member) })),
    explanations: explanations.map(explanation),
  };
}

function reference({ quantity, figure }: FigureReference): Written<FigureReference> {
  return { quantity, figure };
}

function proofSteps(proof: Proof): readonly unknown[] {
  return proof.map(proofStep);
}

function proofStep(given: ProofStep): Written<ProofStep> {
  const { step } = given;
  switch (step) {
    case "figure":
      return { step, ...reference(given), end: given.end };
    case "natural":
      return { step, quantity: given.quantity };
    case "rule":
      return { step, rule: given.rule, end: given.end, presumes: given.presumes };
    case "sum":
    case "round":
      return { step, of: given.of };
    case "case":
      return { step };
    case "split": {
      const { quantity, at, low, high } = given;
      return { step, quantity, at, low: proofSteps(low), high: proofSteps(high) };
    }
  }
}

function explanation({ kind, keepsDigits, works, says, figure, rate }: Explanation): Written<Explanation> {
  return { kind, keepsDigits, works, says, figure: figure && reference(figure), rate };
}

function coverage({ quantities, unchecked, tenge, counted, next }: Coverage): Written<Coverage> {
  return {
    quantities: byStatus(quantities, (count) => count),
    unchecked,
    tenge: byStatus(tenge, (amount) => plain(amount, 2)),
    counted,
    next: next && { quantity: next.quantity, tenge: plain(next.tenge, 2) },
  };
}

function byStatus<Value>(
  { confirmed, bounded, unchecked, contradicted }: Readonly<Record<Status, Value>>,
  write: (value: Value) => unknown,
): Written<Record<Status, unknown>> {
  return {
    confirmed: write(confirmed),
    bounded: write(bounded),
    unchecked: write(unchecked),
    contradicted: write(contradicted),
  };
}

function witness(
  values: Readonly<Record<string, Decimal>>,
  { quantities }: Reconciliation,
): Readonly<Record<string, string>> {
  const entries = Object.entries(values);
  return Object.fromEntries(entries.map(([id, value]) => [id, plain(value, quantities[id]?.decimals ?? 0)]));
}

function effort({ nodes, pivots, complete }: Effort): Written<Effort> {
  return { nodes, pivots, complete };
}

function range({ from, to }: DecimalRange, decimals: number): Written<DecimalRange> {
  return { from: end(from, decimals), to: end(to, decimals) };
}

function end(value: Decimal | undefined, decimals: number): string | undefined {
  return value && plain(value, decimals);
}
