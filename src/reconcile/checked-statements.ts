import { allFaults } from "../rules/read-statement.js";
import { StatementError } from "../statement/fault.js";
import { originOf } from "../statement/origin.js";
import { parseStatement } from "../statement/read.js";
import type { Statement } from "../statement/types.js";

/**
 * One statement or several as a list, checked. A statement that was read carries its origin and is known to be
 * well-formed; any other is checked here.
 *
 * @throws {StatementError} with every fault of the first that cannot be used
 */
export function checkedStatements(statements: Statement | readonly Statement[]): readonly Statement[] {
  return isList(statements) ? statements.map(checked) : [checked(statements)];
}

function checked(statement: Statement): Statement {
  if (originOf(statement) !== undefined) return statement;
  const parsed = parseStatement(statement);
  if (parsed.statement === undefined) throw new StatementError(allFaults(parsed));
  return parsed.statement;
}

function isList(statements: Statement | readonly Statement[]): statements is readonly Statement[] {
  return Array.isArray(statements);
}
