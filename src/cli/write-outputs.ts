import { type Output, OutputError, type OutputPlace, writeTogether } from "../files/output.js";
import { removeTemporaryFiles } from "../files/temporary.js";
import { printable } from "../report/printable.js";
import { Failure } from "./failure.js";
import { onSignals } from "./on-signals.js";

/**
 * Writes files as {@link writeTogether} does; ended by a signal, it leaves nothing half.
 *
 * @throws {Failure} where one cannot be written; then none of them is
 */
export async function writeOutputs(outputs: readonly Output[], place: OutputPlace): Promise<void> {
  const release = onSignals(removeTemporaryFiles);
  try {
    await writeTogether(outputs, place);
  } catch (error) {
    throw error instanceof OutputError ? new Failure(printable(error.message)) : error;
  } finally {
    release();
  }
}
