import { at } from "../exact/at.js";
import type { Decimal } from "../exact/decimal.js";
import { checkGivenOption, checkGivenOptions, checkNames } from "../exact/given.js";
import { fromGrains } from "../exact/grains.js";
import { type Rounding, roundings } from "../printed/figure.js";
import { checkOption } from "../printed/read-figure.js";
import { type Model, modelOf } from "../rules/model.js";
import { defaultMinimalBudget, type MinimalBudget } from "../solve/decide/minimal.js";
import { solve } from "../solve/solve.js";
import { StatementError } from "../statement/fault.js";
import { originOf } from "../statement/origin.js";
import type { Statement } from "../statement/types.js";
import { checkedStatements } from "./checked-statements.js";
import { conflictFindings } from "./conflicts.js";
import { coverageOf } from "./coverage.js";
import { quantityFindings } from "./quantity-findings.js";
import { ruleFindings } from "./rule-findings.js";
import { systemOf } from "./system-of.js";
import type { Reconciliation, StatementSummary } from "./types.js";

/** How statements are reconciled. */
export interface ReconcileOptions {
  /** What unhedged printed numbers stand for, whatever the statements say. */
  readonly rounding?: Rounding;
  /**
   * How much work the search for proofs and witnesses may take, where ranges passed along the rules do not decide. What it
   * leaves open makes the verdict `undetermined`; what was used is in `effort`. Numbers of 1 or more.
   */
  readonly budget?: Partial<MinimalBudget>;
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
 * @throws {StatementError} with every fault, where a statement cannot be used, or there is none
 * @throws {TypeError} where there is no such option, or it has no such value
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
  checkGivenOptions(options, ["rounding", "budget"]);
  const { rounding, budget = {} } = options;
  checkOption("rounding", rounding, roundings);
  checkGivenOption("budget", budget, "an object");
  checkNames("budget.", budget, Object.keys(defaultMinimalBudget));
  for (const [name, given] of Object.entries(budget)) {
    checkGivenOption(`budget.${name}`, given, "a number of 1 or more");
  }
  const model = modelOf(checkedStatements(statements), options);
  if (model.faults.length > 0) throw new StatementError(model.faults);
  return reconcileModel(model, options);
}

function reconcileModel(model: Model, { budget = {}, rounding }: ReconcileOptions): Reconciliation {
  const { system, indexOf, compiled } = systemOf(model);
  const solution = solve(system, { budget });
  const quantities = quantityFindings(model, solution, indexOf);
  const { conflicts, complete, spent } = conflictFindings(model, system, solution, budget);
  const { effort, witness, verdict } = solution;
  return {
    format: "flood-relief-accounting/reconciliation@1",
    verdict,
    statements: model.statements.map((statement) => summaryOf(statement, rounding)),
    quantities,
    rules: ruleFindings(model, compiled, solution),
    conflicts,
    coverage: coverageOf(model, quantities, { system, indexOf }, solution),
    ...(witness === undefined ? {} : { witness: witnessOf(model, witness) }),
    effort: {
      nodes: effort.nodes + spent.nodes,
      pivots: effort.pivots + spent.pivots,
      complete: effort.complete && complete,
    },
  };
}

function witnessOf(model: Model, values: readonly bigint[]): Readonly<Record<string, Decimal>> {
  const witness: Record<string, Decimal> = Object.create(null);
  for (const [index, { id, unit }] of [...model.quantities.values()].entries()) {
    witness[id] = fromGrains(at(values, index), unit);
  }
  return witness;
}

function summaryOf(statement: Statement, rounding: Rounding | undefined): StatementSummary {
  const { title, source, asOf } = statement;
  const file = originOf(statement)?.file;
  return {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(file === undefined ? {} : { file }),
    // With the rounding that was applied, or its proofs could not be checked against it.
    statement: rounding === undefined ? statement : { ...statement, rounding },
  };
}
