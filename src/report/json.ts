import type { Decimal } from "../exact/decimal.js";
import type {
  Coverage,
  DecimalRange,
  FigureFinding,
  QuantityFinding,
  Reconciliation,
  RuleFinding,
  StatementSummary,
} from "../reconcile/types.js";
import type { Source } from "../statement/types.js";
import { plain } from "./numbers.js";

/**
 * A reconciliation as JSON text: the object itself, with every `Decimal` as a decimal string that has the decimal
 * places of its unit (`"13459186000.00"` tenge, `"36455"` families). Keys stand in a fixed order, absent members
 * are left out, the indent is two spaces and the text ends with a line break.
 *
 * @example
 * JSON.parse(toJson(reconciliation)).format; // "flood-relief-accounting/reconciliation@1"
 */
export function toJson(reconciliation: Reconciliation): string {
  const text = JSON.stringify(document(reconciliation), undefined, 2);
  return `${escapeSteering(text)}\n`;
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
    coverage: coverage(reconciliation.coverage),
  };
}

function statement(summary: StatementSummary): Written<StatementSummary> {
  return {
    title: summary.title,
    source: summary.source && source(summary.source),
    asOf: summary.asOf,
    file: summary.file,
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
    right: range(finding.right, decimals),
    difference: range(finding.difference, decimals),
    quantities: finding.quantities,
    statements: finding.statements,
  };
}

function coverage({ quantities, unchecked }: Coverage): Written<Coverage> {
  const { confirmed, bounded, unchecked: nothingChecks, contradicted } = quantities;
  return { quantities: { confirmed, bounded, unchecked: nothingChecks, contradicted }, unchecked };
}

function range({ from, to }: DecimalRange, decimals: number): Written<DecimalRange> {
  return { from: end(from, decimals), to: end(to, decimals) };
}

function end(value: Decimal | undefined, decimals: number): string | undefined {
  return value && plain(value, decimals);
}

// JSON.stringify escapes C0 controls and lone surrogates. The other characters that steer a terminal or reorder what
// is read are written as the escapes that stand for the same text. Outside strings none of them occurs.
function escapeSteering(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
