import { Failure } from "./failure.js";
import type { Io } from "./io.js";
import { nameOfInput, readInput } from "./read-input.js";

/** How what `reconcile --format json` writes begins. */
const reconciliation = /^\s*\{\s*"format":\s*"flood-relief-accounting\/reconciliation@/;

/**
 * The text of a statement's file, or of standard input for `-`.
 *
 * @throws {Failure} where it cannot be read, or is a reconciliation, in which every key would be a fault
 */
export async function statementText(path: string, io: Io): Promise<string> {
  const text = await readInput(path, io);
  if (!reconciliation.test(text)) return text;
  throw new Failure(
    `cannot read ${nameOfInput(path)}: it is a reconciliation, not a statement; give the statements that it was made of, or check it with flood-relief verify`,
  );
}
