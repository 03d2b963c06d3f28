import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { causeOf, systemCode } from "../files/system-error.js";
import { printable } from "../report/printable.js";
import { nearest } from "../statement/nearest.js";
import { Failure } from "./failure.js";
import type { Io } from "./io.js";

/** The largest input that is read, in bytes. */
const largestInput: number = 64 * 1024 * 1024;

/** What an input is called in messages: its path as typed, or `standard input` for `-`. */
export function nameOfInput(path: string): string {
  return path === "-" ? "standard input" : printable(path);
}

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws {Failure} where it cannot be read, is larger than {@link largestInput}, or is not UTF-8 text
 */
export async function readInput(path: string, io: Io): Promise<string> {
  return decode(await readBytes(path, io), nameOfInput(path));
}

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {Failure} where it cannot be read or is larger than {@link largestInput}
 */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  // As of a shell's variable that was never set; resolved, it would be the folder that one is in.
  if (path === "") throw new Failure("cannot read a file without a name; write one, or - for standard input");
  const name = nameOfInput(path);
  try {
    return await collect(path === "-" ? io.stdin : createReadStream(resolve(io.cwd, path)), name);
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    throw new Failure(`cannot read ${name}: ${cause}${await remedyFor(error, path, io)}`);
  }
}

/** What to type instead, where that can be told. */
async function remedyFor(error: unknown, path: string, io: Io): Promise<string> {
  const code = systemCode(error);
  if (code === "EISDIR") return "; name a file in it";
  if (code !== "ENOENT") return "";
  const names = await readdir(resolve(io.cwd, dirname(path))).catch(() => []);
  const near = nearest(basename(path), names);
  return near === undefined ? "" : `; did you mean ${printable(join(dirname(path), near))}?`;
}

async function collect(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestInput) {
      throw new Failure(`cannot read ${name}: it is larger than ${largestInput / 1024 / 1024} MiB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Failure(`cannot read ${name}: it is UTF-16 text; save it as UTF-8`);
  }
  if (bytes.includes(0))
    throw new Failure(`cannot read ${name}: it is a binary file, not text in YAML or JSON`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`cannot read ${name}: line ${firstBadLine(bytes)} is not UTF-8 text; save it as UTF-8`);
  }
}

// No byte of a character beyond ASCII is a line feed, so every line decodes by itself.
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}
