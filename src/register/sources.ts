import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { constants, gunzipSync } from "node:zlib";
import { kindOf } from "../exact/given.js";
import { brokenGzip, RegisterError, unreadable } from "./error.js";

/** A file of a register, as its first bytes show it. */
export interface Source {
  /** As it was named. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Size of the file. */
  readonly bytes: number;
  /** By its first bytes. */
  readonly kind: "text" | "parquet";
  /** True where it is compressed. */
  readonly gzip: boolean;
  /** How many lines a text file may have, by its beginning. */
  readonly lines: number;
  /** Its beginning, unpacked. */
  readonly head: Buffer;
}

const headBytes = 256 * 1024;

/**
 * The files that operands name: files, and patterns with `*` and `?` in their last part.
 *
 * @param cwd the folder that names are relative to
 * @throws {RegisterError} where one names nothing that can be read
 * @throws {TypeError} where they are no list, or one of the names or `cwd` is no string
 *
 * @example
 * const sources = await findSources(["pay*.csv"], folder);
 * sources.map(({ name }) => name); // ["payments.csv"]
 */
export async function findSources(operands: readonly string[], cwd: string): Promise<readonly Source[]> {
  if (!Array.isArray(operands))
    throw new TypeError(`files are named in a list of strings, not in ${kindOf(operands)}`);
  const strange = [...operands, cwd].filter((name: unknown) => typeof name !== "string");
  if (strange.length > 0)
    throw new TypeError(`files and their folder are named by strings, not by ${kindOf(strange[0])}`);
  const names = (await Promise.all(operands.map((operand) => expand(operand, cwd)))).flat();
  const seen = new Set<string>();
  for (const name of names) {
    // A link to a file that is given too would count each of its payments twice.
    const path = await realpath(resolve(cwd, name)).catch(() => resolve(cwd, name));
    if (seen.has(path)) {
      throw new RegisterError("given-twice", "the file is given twice", "name it once", { file: name });
    }
    seen.add(path);
  }
  return Promise.all(names.map((name) => sourceOf(name, resolve(cwd, name))));
}

async function expand(operand: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, operand);
  if (!/[*?]/.test(basename(operand)) || (await exists(path))) return [operand];
  const folder = dirname(path);
  const found = (await readdir(folder).catch(() => [])).filter(
    (name) => !name.startsWith(".") && matches(name, basename(path)),
  );
  if (found.length > 0) return found.toSorted().map((name) => join(dirname(operand), name));
  throw new RegisterError("no-such-file", "no file matches", "check the folder and the pattern", {
    file: operand,
  });
}

/** Whether a name fits a pattern, in time that grows with the product of their lengths. */
export function matches(name: string, pattern: string): boolean {
  let reached = new Set([0]);
  for (const sign of pattern) {
    const next = new Set<number>();
    for (const place of reached) {
      if (sign === "*") for (let end = place; end <= name.length; end += 1) next.add(end);
      else if (place < name.length && (sign === "?" || sign === name[place])) next.add(place + 1);
    }
    reached = next;
  }
  return reached.has(name.length);
}

async function sourceOf(name: string, path: string): Promise<Source> {
  const place = { file: name };
  if (name === "-") {
    throw new RegisterError(
      "no-regular-file",
      "a register is read more than once, and standard input only once",
      "save the rows to a file first",
    );
  }
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new RegisterError("no-such-file", "there is no such file", "check the name", place);
    }
    throw unreadable(error, name);
  });
  if (status.isDirectory()) {
    throw new RegisterError(
      "directory",
      "it is a directory",
      'name the files in it, as in "folder/*.csv"',
      place,
    );
  }
  if (!status.isFile()) {
    throw new RegisterError(
      "no-regular-file",
      "it is no regular file, and a register is read more than once",
      "save the rows to a file first",
      place,
    );
  }
  const bytes = await readHead(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error, name);
  });
  if (bytes.length === 0) {
    throw new RegisterError("empty-file", "the file is empty", "give a file with a heading and rows", place);
  }
  const kind = bytes.subarray(0, 4).toString("latin1") === "PAR1" ? "parquet" : "text";
  if (bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004") {
    throw new RegisterError(
      "spreadsheet",
      "it is a spreadsheet or a ZIP archive",
      "save the table as CSV, or unpack the archive",
      place,
    );
  }
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const head = gzip ? unpack(bytes, bytes.length === status.size, name) : bytes;
  if (head.length === 0) {
    throw new RegisterError("empty-file", "the file is empty", "give a file with a heading and rows", place);
  }
  const lines = Math.round((status.size / bytes.length) * head.toString("latin1").split("\n").length);
  return { name, path, bytes: status.size, kind, gzip, lines, head: head.subarray(0, headBytes) };
}

/** What the beginning of a gzip file holds; only a whole file has to end as one does. */
function unpack(bytes: Buffer, whole: boolean, file: string): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: whole ? constants.Z_FINISH : constants.Z_SYNC_FLUSH });
  } catch {
    throw brokenGzip({ file });
  }
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, null);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
