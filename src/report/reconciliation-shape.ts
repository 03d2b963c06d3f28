import { either, listOf, ofType, recordOf, type Shape, withMembers } from "../exact/shape.js";
import type {
  Conflict,
  Coverage,
  Effort,
  FigureFinding,
  FigureReference,
  QuantityFinding,
  Reconciliation,
  RuleFinding,
  StatementSummary,
  Status,
  Verdict,
} from "../reconcile/types.js";

// Names every member that is not optional, so that one added to a type and forgotten here does not compile.
type Shapes<T> = { readonly [Key in keyof T as undefined extends T[Key] ? never : Key]: Shape };

const [text, whole, object, texts] = [
  ofType("string"),
  ofType("number"),
  ofType("object"),
  listOf(ofType("string")),
];

const verdict: Shape = (value) => (verdicts.includes(value as Verdict) ? undefined : "");
const verdicts: readonly Verdict[] = ["consistent", "inconsistent", "undetermined"];

const summary: Shapes<StatementSummary> = { statement: object };

const trust: Shape = either(whole, text);
const figure: Shapes<FigureFinding> = { statement: whole, path: text, printed: text, trust };

const quantity: Shapes<QuantityFinding> = {
  unit: text,
  decimals: whole,
  figures: listOf(withMembers(figure)),
  implied: (value) => (value === null ? undefined : object(value)),
  status: text,
};

const rule: Shapes<RuleFinding> = {
  id: text,
  family: text,
  states: text,
  says: text,
  verdict: text,
  unit: text,
  decimals: whole,
  left: object,
  right: object,
  difference: object,
  quantities: texts,
  statements: listOf(whole),
};

const reference: Shapes<FigureReference> = { quantity: text, figure: whole };
const suspected = either(withMembers({ rule: text }), withMembers(reference));
const conflict: Shapes<Conflict> = {
  id: text,
  figures: listOf(withMembers(reference)),
  rules: texts,
  proof: listOf(object),
  suspects: listOf(withMembers({ members: listOf(withMembers({ suspected })) })),
  explanations: listOf(withMembers({ kind: text, says: text })),
};

const byStatus = (shape: Shape): Shape => {
  const shapes: Readonly<Record<Status, Shape>> = {
    confirmed: shape,
    bounded: shape,
    unchecked: shape,
    contradicted: shape,
  };
  return withMembers(shapes);
};
const coverage: Shapes<Coverage> = {
  quantities: byStatus(whole),
  unchecked: texts,
  // A `Decimal`, or its text in JSON that was read back.
  tenge: byStatus(either(object, text)),
  counted: texts,
};

const effort: Shapes<Effort> = { nodes: whole, pivots: whole, complete: ofType("boolean") };

const reconciliation: Shapes<Reconciliation> = {
  format: text,
  verdict,
  statements: listOf(withMembers(summary)),
  quantities: recordOf(withMembers(quantity)),
  rules: listOf(withMembers(rule)),
  conflicts: listOf(withMembers(conflict)),
  coverage: withMembers(coverage),
  effort: withMembers(effort),
};

/** What is made of a reconciliation relies on, as `reconcile` returns it or as its JSON is read back. */
export const reconciliationShape: Shape = withMembers(reconciliation);
