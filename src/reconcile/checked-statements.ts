import { allFaults } from "../rules/read-statement.js";
import { type Fault, faultsAmong, StatementError } from "../statement/fault.js";
import { interpret } from "../statement/interpret.js";
import { type ParsedStatement, parseUnlessRead } from "../statement/read-object.js";
import type { Statement } from "../statement/types.js";

/**
 * One statement or several as a list, checked. One that was read is known to be well-formed, for it cannot have changed
 * since; any other is checked here.
 *
 * @throws {StatementError} with every fault of all of them, where one cannot be used or there is none
 */
export function checkedStatements(given: Statement | readonly Statement[]): readonly Statement[] {
  const list = isList(given) ? given : [given];
  if (list.length === 0) throw new StatementError([noStatements]);
  // A list may have gaps, which `map` would leave as they are.
  const parsed = Array.from(list, parseUnlessRead);
  const statements = parsed.flatMap(({ statement }) => statement ?? []);
  if (statements.length === list.length) return statements;
  throw new StatementError(parsed.flatMap((one, index) => faultsAmong(list.length, index, faultsIn(one))));
}

const noStatements: Fault = {
  code: "no-statements",
  path: "",
  message: "there is none to reconcile",
  remedy: "give at least one; where they come from files, look whether any was found",
};

/** All that can be said of a statement by itself. That its total is negative may be owed to another one at fault. */
function faultsIn(parsed: ParsedStatement): readonly Fault[] {
  return parsed.statement === undefined
    ? allFaults(parsed)
    : interpret(parsed.statement).faults.filter(({ code }) => code !== "negative");
}

function isList(statements: Statement | readonly Statement[]): statements is readonly Statement[] {
  return Array.isArray(statements);
}
