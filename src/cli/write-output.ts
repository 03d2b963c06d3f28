import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { printable } from "../report/printable.js";
import { causeOf, Failure, systemCode } from "./failure.js";

/**
 * Writes a file whole or not at all: the text goes to a new file in the same directory, which takes the name when it is
 * complete. A device or a pipe is written to directly.
 *
 * @param inputs paths that must not be overwritten
 * @throws {Failure} where it cannot be written; what stood there before still does
 */
export async function writeOutput(
  path: string,
  text: string,
  { cwd, inputs }: { readonly cwd: string; readonly inputs: readonly string[] },
): Promise<void> {
  const name = printable(path);
  try {
    const target = await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
    const existing = await stat(target).catch(() => undefined);
    if (existing?.isDirectory())
      throw new Failure(`cannot write ${name}: it is a directory; name a file in it`);
    for (const input of inputs) {
      const read = await stat(resolve(cwd, input)).catch(() => undefined);
      if (existing !== undefined && read?.ino === existing.ino && read.dev === existing.dev) {
        throw new Failure(`cannot write ${name}: it is an input; name another file`);
      }
    }

    if (existing !== undefined && !existing.isFile()) await writeFile(target, text);
    else await replace(target, text, existing?.mode);
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    const isMissing = systemCode(error) === "ENOENT";
    const why = isMissing ? "its folder does not exist; make it first, or name another" : cause;
    throw new Failure(`cannot write ${name}: ${why}`);
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.flood-relief-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: "wx", ...(mode !== undefined && { mode: mode & 0o777 }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
