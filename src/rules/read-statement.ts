import { checkGivenOption, checkGivenOptions } from "../exact/given.js";
import { type Fault, StatementError } from "../statement/fault.js";
import { inOrder } from "../statement/fault-order.js";
import { parseStatement } from "../statement/read.js";
import { type FaultyStatement, type ParsedStatement, parseObject } from "../statement/read-object.js";
import type { Statement } from "../statement/types.js";
import { modelOf } from "./model.js";
import { soundFaults } from "./sound-faults.js";

/** How a statement is to be read. */
export interface ReadOptions {
  /** The name of the file, for messages. */
  readonly file?: string;
}

/** A statement that was read, or everything that is wrong with it. */
export type CheckedStatement =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a statement from YAML or JSON text, or from an object, and checks all of it: its shape, its figures, its
 * references and its rules. Every fault is found at once.
 *
 * @returns the statement, frozen at every depth, or its faults in the order in which they stand in the text
 * @throws {TypeError} where the options are none
 *
 * @example
 * const read = tryReadStatement("quantities: { laws: dozens }");
 * read.ok ? [] : read.faults.map(({ code, place }) => `${code} in column ${place?.column}`);
 * // ["unreadable-figure in column 21"]
 */
export function tryReadStatement(input: string | object, options: ReadOptions = {}): CheckedStatement {
  checkGivenOptions(options, ["file"]);
  checkGivenOption("file", options.file, "a string");
  return checked(parseStatement(input, options));
}

function checked(parsed: ParsedStatement): CheckedStatement {
  if (parsed.statement === undefined) return { ok: false, faults: allFaults(parsed) };
  const { faults } = modelOf([parsed.statement]);
  if (faults.length > 0) return { ok: false, faults: inOrder(unique(faults)) };
  return { ok: true, statement: parsed.statement };
}

/** The faults of a statement whose shape is at fault, with those of the names and rules in what is left of it. */
export function allFaults({ sound, faults }: FaultyStatement): readonly Fault[] {
  return sound === undefined ? faults : inOrder(unique([...faults, ...soundFaults(sound, faults)]));
}

/**
 * Reads a statement as {@link tryReadStatement} does.
 *
 * @returns a copy, frozen at every depth: it stays what was checked
 * @throws {StatementError} with every fault: file, line, column, an excerpt, and what to do
 * @throws {TypeError} where the options are none
 *
 * @example
 * const statement = readStatement(`
 * aid:
 *   oneTimeAssistance: { families: "36,455", amount: 13.3 billion tenge, rate: 100 MCI }
 * event: { began: 2024-03-27 }
 * `);
 * statement.aid?.oneTimeAssistance?.families; // "36,455"
 */
export function readStatement(input: string | object, options: ReadOptions = {}): Statement {
  return soundOf(tryReadStatement(input, options));
}

/**
 * A statement written in TypeScript, checked as {@link readStatement} checks it. Editors complete and check its keys.
 *
 * @returns a copy, frozen at every depth
 * @throws {StatementError} with every fault
 *
 * @example
 * const yearEnd = defineStatement({
 *   asOf: "2024-12-26",
 *   aid: { oneTimeAssistance: { families: 36455, amount: "13.3 billion tenge", rate: "100 MCI" } },
 * });
 * yearEnd.asOf; // "2024-12-26"
 */
export function defineStatement(statement: Statement): Statement {
  return soundOf(checked(parseObject(statement)));
}

function soundOf(read: CheckedStatement): Statement {
  if (!read.ok) throw new StatementError(read.faults);
  return read.statement;
}

function unique(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map(faults.map((fault) => [`${fault.code} ${fault.path} ${fault.message}`, fault]));
  return [...seen.values()];
}
