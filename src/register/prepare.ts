import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { refuseUtf8 } from "./encoding.js";
import { brokenGzip, diskFull, RegisterError, unreadable } from "./error.js";
import type { Heading } from "./heading.js";
import type { Encoding } from "./mapping.js";
import type { Source } from "./sources.js";
import { startOfLine } from "./text-records.js";

const chunkBytes = 1 << 20;
const longestLine = 2_000_000;

/** Whether an engine can read a text file only as a copy. */
export function needsCopy(encoding: Encoding, { broken }: Heading): boolean {
  // DuckDB counts the lines that it is to leave out by another measure, and takes a line end within a cell for that of all lines.
  return encoding === "windows-1251" || broken;
}

/**
 * Reads a text file through once before an engine does, and gives the path of what the engine shall read: the file
 * itself, or a copy in UTF-8 under the path given, with a sign on each line of the heading.
 *
 * @throws {RegisterError} for a NUL byte, a damaged gzip file, or lines in another encoding; with the line
 */
export async function prepareText(
  source: Source,
  encoding: Encoding,
  heading: Heading,
  copy: string,
  read: (bytes: number) => void,
): Promise<string> {
  return guarded(source, async () => {
    if (needsCopy(encoding, heading)) {
      const text = Readable.from(copied(source, encoding, heading, read));
      await pipeline(text, createWriteStream(copy, { mode: 0o600 }));
      return copy;
    }
    if (source.gzip ? await packedNul(source) : await plainNul(source)) throw await nulByte(source);
    return source.path;
  });
}

async function packedNul(source: Source): Promise<boolean> {
  for await (const chunk of bytesOf(source)) if (chunk.includes(0)) return true;
  return false;
}

// One buffer over and over costs half of what a stream does.
async function plainNul({ path }: Source): Promise<boolean> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(chunkBytes);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) return false;
      if (buffer.subarray(0, bytesRead).includes(0)) return true;
    }
  } finally {
    await handle.close();
  }
}

/** A file's bytes, unpacked. `read` is told how many bytes of the file itself were read. */
export async function* bytesOf(
  { path, gzip }: Source,
  read?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  const unpacked: Transform | undefined = gzip ? createGunzip({ chunkSize: chunkBytes }) : undefined;
  file.on("error", (error) => unpacked?.destroy(error));
  for await (const chunk of unpacked === undefined ? file : file.pipe(unpacked)) {
    read?.(file.bytesRead);
    yield chunk;
  }
}

/** A file's lines, unpacked, in chunks of whole lines with the number of the first; `read` as in {@link bytesOf}. */
export async function* linesOf(
  source: Source,
  read?: (bytes: number) => void,
): AsyncGenerator<{ readonly text: Buffer; readonly line: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of bytesOf(source, read)) {
    if (chunk.includes(0)) throw await nulByte(source);
    const end = chunk.lastIndexOf(0x0a);
    if (end === -1) {
      rest = Buffer.concat([rest, chunk]);
      if (rest.length <= longestLine) continue;
      throw new RegisterError("long-line", "the line is longer than 2 MB", "check the file's line ends", {
        file: source.name,
        row: line,
      });
    }
    const text = Buffer.concat([rest, chunk.subarray(0, end + 1)]);
    yield { text, line };
    line += lineEnds(text);
    rest = Buffer.from(chunk.subarray(end + 1));
  }
  if (rest.length > 0) yield { text: rest, line };
}

/** Runs what reads a file and may copy it, with the errors of the system and of gzip in words. */
export async function guarded<Result>({ name }: Source, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (error instanceof RegisterError || code === "") throw error;
    if (code === "ENOSPC" || code === "EDQUOT") throw diskFull();
    if (!code.startsWith("Z_")) throw unreadable(error, name);
    throw brokenGzip({ file: name });
  }
}

async function nulByte(source: Source): Promise<RegisterError> {
  let row = 1;
  for await (const chunk of bytesOf(source)) {
    const at = chunk.indexOf(0);
    row += lineEnds(at === -1 ? chunk : chunk.subarray(0, at));
    if (at !== -1) break;
  }
  return new RegisterError(
    "nul-byte",
    "the line holds a NUL byte",
    "it is no text, or damaged; fetch it again",
    {
      file: source.name,
      row,
    },
  );
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

async function* copied(
  source: Source,
  encoding: Encoding,
  { lines, lineEnd }: Heading,
  read: (bytes: number) => void,
): AsyncGenerator<string | Buffer> {
  const decoder = new TextDecoder("windows-1251");
  let heading = startOfLine(source.head, lines + 1);
  yield `-${lineEnd}`.repeat(lines);
  for await (const { text, line } of linesOf(source, read)) {
    if (encoding === "windows-1251") refuseUtf8(text, line, source.name);
    const rest = text.subarray(heading);
    heading -= text.length - rest.length;
    yield encoding === "windows-1251" ? decoder.decode(rest) : rest;
  }
}
