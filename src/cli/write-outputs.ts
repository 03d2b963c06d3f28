import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
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

/**
 * Refuses a file in a folder that does not exist, before work is done whose result could not be written.
 *
 * @throws {Failure} that names the first
 */
export async function refuseMissingFolders(paths: readonly string[], cwd: string): Promise<void> {
  for (const path of paths) {
    const folder = await stat(dirname(resolve(cwd, path))).catch(() => undefined);
    if (folder?.isDirectory() === true) continue;
    const { message } = new OutputError(path, "its folder does not exist", "make it first, or name another");
    throw new Failure(printable(message));
  }
}
