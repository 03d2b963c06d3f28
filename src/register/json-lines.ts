import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RegisterError } from "./error.js";
import { guarded, linesOf } from "./prepare.js";
import type { Source } from "./sources.js";

/** Whether a file's beginning is that of JSON lines. */
export function isJsonLines({ head, name }: Source): boolean {
  if (/\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(name)) return false;
  const start = head
    .subarray(0, 1_000)
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  return start.startsWith("{");
}

/** The keys of the first lines, in the order in which they come. */
export function keysOf({ head, name }: Source): readonly string[] {
  const lines = head
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .split("\n")
    .slice(0, 100);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const keys = new Set<string>();
  for (const [index, line] of whole.entries()) {
    if (line.trim() === "") continue;
    for (const key of Object.keys(objectOf(line, name, index + 1))) keys.add(key);
  }
  if (keys.size > 0) return [...keys];
  throw new RegisterError("no-rows", "the file holds no rows", "give a file with rows", { file: name });
}

/**
 * Writes a file of JSON lines as CSV below a line to leave out, every number with the digits it was written with: an engine's own
 * reader would take numbers for binary fractions.
 */
export async function jsonLinesToCsv(
  source: Source,
  names: readonly string[],
  copy: string,
  read: (bytes: number) => void,
): Promise<void> {
  await guarded(source, () =>
    pipeline(Readable.from(rows(source, names, read)), createWriteStream(copy, { mode: 0o600 })),
  );
}

async function* rows(
  source: Source,
  names: readonly string[],
  read: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  // An engine takes the first line end for that of all lines, and the first text may hold another.
  yield "-\n";
  for await (const { text, line } of linesOf(source, read)) {
    let row = line;
    let csv = "";
    for (const one of decodeLines(decoder, text, source.name, line)) {
      if (one.trim() !== "") {
        const object = objectOf(one, source.name, row);
        csv += `${names.map((name) => quoted(Object.hasOwn(object, name) ? object[name] : "")).join(",")}\n`;
      }
      row += 1;
    }
    yield csv;
  }
}

function decodeLines(
  decoder: InstanceType<typeof TextDecoder>,
  text: Buffer,
  file: string,
  row: number,
): readonly string[] {
  try {
    const lines = decoder.decode(text).split("\n");
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  } catch {
    throw new RegisterError("encoding", "the lines from here are not all UTF-8", "save the file as UTF-8", {
      file,
      row,
    });
  }
}

// Numbers become texts before anything can round them.
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

function objectOf(line: string, file: string, row: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(
      line.replace(stringOrNumber, (found) => (found.startsWith('"') ? found : `"${found}"`)),
    );
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // worded below
  }
  throw new RegisterError("json-lines", "the line is no JSON object", "write one object a line", {
    file,
    row,
  });
}

function quoted(value: unknown): string {
  const text =
    value === null || value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.replaceAll('"', '""')}"`;
}
