import { chmod, realpath, rename, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { causeOf, systemCode } from "./system-error.js";
import { type Temporary, temporaryFile } from "./temporary.js";

/** A file that is to be written. */
export interface Output {
  /** As it was named. */
  readonly path: string;
  /** Writes all of it to a path where there is an empty file or a device. */
  readonly write: (path: string) => Promise<void>;
}

/** Where outputs go. */
export interface OutputPlace {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Paths that must not be overwritten. */
  readonly inputs: readonly string[];
}

/** Why an output cannot be written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  /** As it was named. */
  readonly path: string;
  /** What is wrong. */
  readonly problem: string;
  /** What to do, where that can be told. */
  readonly remedy: string | undefined;

  constructor(path: string, problem: string, remedy?: string) {
    super(`cannot write ${path}: ${problem}${remedy === undefined ? "" : `; ${remedy}`}`);
    this.path = path;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** An output that holds a text. */
export function textOutput(path: string, text: string): Output {
  return { path, write: (to) => writeFile(to, text) };
}

/**
 * Writes files whole or not at all, all of them or none: each goes to a new file in its directory, and when all are complete
 * they take their names. A device or a pipe is written to directly, after the others are complete.
 *
 * @throws {OutputError} where one cannot be written; what stood there before still does
 */
export async function writeTogether(outputs: readonly Output[], place: OutputPlace): Promise<void> {
  const targets = await targetsOf(outputs, place);
  const complete: { readonly target: Target; readonly beside: Temporary }[] = [];
  try {
    for (const target of targets.filter(({ direct }) => !direct)) {
      await guarded(target, async () => {
        const beside = await temporaryFile(dirname(target.path));
        complete.push({ target, beside });
        await writeFile(beside.path, "", { flag: "wx", mode: target.mode ?? 0o666 });
        await target.output.write(beside.path);
        if (target.mode !== undefined) await chmod(beside.path, target.mode);
      });
    }
    for (const target of targets.filter(({ direct }) => direct)) {
      await guarded(target, () => target.output.write(target.path));
    }
    for (const { target, beside } of complete) {
      await guarded(target, () => rename(beside.path, target.path));
    }
  } finally {
    // What keeps one from being written can keep it from being removed, and says more.
    for (const { beside } of complete) await beside.remove().catch(() => {});
  }
}

/** An output and where it leads to, links followed. */
interface Target {
  readonly output: Output;
  readonly path: string;
  /** True of what is no regular file. */
  readonly direct: boolean;
  /** Permissions of the file that it replaces. */
  readonly mode: number | undefined;
}

async function targetsOf(outputs: readonly Output[], place: OutputPlace): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const output of outputs) {
    const target = await targetOf(output, place);
    if (targets.some(({ path, direct }) => path === target.path && !direct)) {
      throw new OutputError(output.path, "it is another output as well", "name another file");
    }
    targets.push(target);
  }
  return targets;
}

async function targetOf(output: Output, { cwd, inputs }: OutputPlace): Promise<Target> {
  const path = await whole(resolve(cwd, output.path));
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory() === true)
    throw new OutputError(output.path, "it is a directory", "name a file in it");
  for (const input of inputs) {
    const read = await stat(resolve(cwd, input)).catch(() => undefined);
    if (existing !== undefined && read?.ino === existing.ino && read.dev === existing.dev) {
      throw new OutputError(output.path, "it is an input", "name another file");
    }
  }
  const direct = existing !== undefined && !existing.isFile();
  return { output, path, direct, mode: existing === undefined ? undefined : existing.mode & 0o777 };
}

async function whole(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function guarded(target: Target, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { path } = target.output;
    if (systemCode(error) === "ENOENT") {
      throw new OutputError(path, "its folder does not exist", "make it first, or name another");
    }
    const cause = causeOf(error);
    throw cause === undefined ? error : new OutputError(path, cause);
  }
}
