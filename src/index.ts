export type { Assignment, DecidingWord, Sureness, Unassigned } from "./draft/assignment.js";
export { checkQuotes, type FoundQuote, type MissingQuote, type QuoteCheck } from "./draft/check-quotes.js";
export { type Draft, type DraftOptions, draftStatement } from "./draft/draft-statement.js";
export { Decimal } from "./exact/decimal.js";
export { GrainError } from "./exact/grains.js";
export type { Unit } from "./exact/unit.js";
export { inTenge, type MciEntry, mci, mciTable } from "./kazakhstan/mci.js";
export { MciError } from "./kazakhstan/mci-values.js";
export { findRegion, type Region, regionByCode, regions } from "./kazakhstan/regions.js";
export type {
  End,
  Figure,
  FigureFault,
  FigureOptions,
  FigureUnit,
  FigureWarning,
  Hedge,
  Language,
  PrintedRange,
  Rounding,
} from "./printed/figure.js";
export { findFigures } from "./printed/prose/find-figures.js";
export type {
  Carried,
  Fraction,
  ProseFigure,
  ProseKind,
  ProseOptions,
  Span,
} from "./printed/prose/prose-figure.js";
export { FigureError, readFigure, tryReadFigure } from "./printed/read-figure.js";
export {
  inferRounding,
  type RoundingInference,
  type RoundingReading,
} from "./reconcile/infer-rounding.js";
export { type ReconcileOptions, reconcile } from "./reconcile/reconcile.js";
export type {
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
  RuleVerdict,
  StatementSummary,
  Status,
  Suspect,
  Suspected,
  SuspectMember,
  TengeByStatus,
  Verdict,
} from "./reconcile/types.js";
export {
  type CheckedStatement,
  defineStatement,
  type ReadOptions,
  readStatement,
  tryReadStatement,
} from "./rules/read-statement.js";
export type { MinimalBudget } from "./solve/decide/minimal.js";
export type { Budget } from "./solve/decide/problem.js";
export { describeFault, type Fault, type Place, StatementError } from "./statement/fault.js";
export { statementJsonSchema } from "./statement/json-schema.js";
export type * from "./statement/types.js";
export { type Problem, type Verification, verify } from "./verify/verify.js";
