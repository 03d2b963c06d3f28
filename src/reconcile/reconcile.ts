import type { Rounding } from "../printed/figure.js";
import { type Model, modelOf } from "../rules/model.js";
import { solve } from "../solve/solve.js";
import { StatementError } from "../statement/fault.js";
import { originOf } from "../statement/origin.js";
import { parseStatement } from "../statement/read.js";
import type { Statement } from "../statement/types.js";
import { coverageOf } from "./coverage.js";
import { quantityFindings } from "./quantity-findings.js";
import { ruleFindings } from "./rule-findings.js";
import { systemOf } from "./system-of.js";
import type { Reconciliation, StatementSummary, Verdict } from "./types.js";

/** How statements are reconciled. */
export interface ReconcileOptions {
  /** What unhedged printed numbers stand for, whatever the statements say. */
  readonly rounding?: Rounding;
}

/**
 * Tells whether the figures of one or several statements agree with each other under the rules that must hold between
 * them: for every rule whether it holds and by how much it fails, for every quantity what all the others leave for
 * it, and a verdict on the whole.
 *
 * Statements of the same `asOf` speak of the same quantities. With different ones every id gets its day behind an
 * `@`, and quantities of the aid must not fall.
 *
 * @param statements as read by `readStatement` or written as objects; they are not changed
 * @returns plain data; the same for the same input, always
 * @throws {StatementError} with every fault, where a statement cannot be used
 *
 * @example
 * const result = reconcile({
 *   event: { began: "2024-03-27" },
 *   aid: {
 *     oneTimeAssistance: { families: "36,455 families", amount: "13.3 billion tenge", rate: "100 MCI" },
 *   },
 * });
 * result.verdict; // "inconsistent"
 * result.rules[0]?.difference.to?.toFixed(2); // "-109186000.00"
 */
export function reconcile(
  statements: Statement | readonly Statement[],
  options: ReconcileOptions = {},
): Reconciliation {
  const list: readonly Statement[] = isList(statements) ? statements : [statements];
  const model = modelOf(list.map(checked), options);
  if (model.faults.length > 0) throw new StatementError(model.faults);
  return reconcileModel(model);
}

function reconcileModel(model: Model): Reconciliation {
  const { system, indexOf, compiled } = systemOf(model);
  const solution = solve(system);
  const quantities = quantityFindings(model, solution, indexOf);
  const rules = ruleFindings(model, compiled, solution);
  const disagreement = rules.some(({ verdict }) => verdict === "fails");
  const verdict: Verdict = disagreement ? "inconsistent" : solution.verdict;
  return {
    format: "flood-relief-accounting/reconciliation@1",
    verdict,
    statements: model.statements.map(summaryOf),
    quantities,
    rules,
    coverage: coverageOf(quantities),
  };
}

/** A statement that was read carries its origin and is known to be well-formed; any other is checked first. */
function checked(statement: Statement): Statement {
  if (originOf(statement) !== undefined) return statement;
  const { statement: read, faults } = parseStatement(statement);
  if (read === undefined || faults.length > 0) throw new StatementError(faults);
  return read;
}

function summaryOf(statement: Statement): StatementSummary {
  const { title, source, asOf } = statement;
  const file = originOf(statement)?.file;
  return {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(file === undefined ? {} : { file }),
  };
}

function isList(statements: Statement | readonly Statement[]): statements is readonly Statement[] {
  return Array.isArray(statements);
}
