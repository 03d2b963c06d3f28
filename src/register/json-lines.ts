import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RegisterError } from "./error.js";
import { guarded, linesOf } from "./prepare.js";
import type { Source } from "./sources.js";

/** Whether a file's beginning is that of JSON lines, or of a list of objects, which is refused as such. */
export function isJsonLines({ head, name }: Source): boolean {
  if (/\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(name)) return false;
  const start = head
    .subarray(0, 1_000)
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  return /^(?:\[\s*)?\{/.test(start);
}

/**
 * Writes a file of JSON lines as CSV below a line to leave out, every number with the digits it was written with: an engine's own
 * reader would take numbers for binary fractions.
 *
 * @returns the keys of all lines, in the order in which they come: the columns of the CSV
 */
export async function jsonLinesToCsv(
  source: Source,
  copy: string,
  read: (bytes: number) => void,
): Promise<readonly string[]> {
  const write = async (
    names: readonly string[],
    tell: (bytes: number) => void,
  ): Promise<readonly string[]> => {
    const keys = new Set(names);
    const text = Readable.from(rows(source, names, keys, tell));
    await guarded(source, () => pipeline(text, createWriteStream(copy, { mode: 0o600 })));
    return [...keys];
  };
  const first = firstKeys(source);
  const keys = await write(first, read);
  if (keys.length === 0) {
    throw new RegisterError("no-rows", "the file holds no rows", "give a file with rows", {
      file: source.name,
    });
  }
  return keys.length === first.length ? keys : write(keys, () => {});
}

/** The keys of the first lines, which mostly are those of all. */
function firstKeys({ head, name }: Source): readonly string[] {
  // The last line may be cut off.
  const lines = head
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .split("\n")
    .slice(0, -1);
  const objects = lines
    .slice(0, 100)
    .flatMap((line, index) => (line.trim() === "" ? [] : [objectOf(line, name, index + 1)]));
  return [...new Set(objects.flatMap(Object.keys))];
}

async function* rows(
  source: Source,
  names: readonly string[],
  keys: Set<string>,
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
        for (const key of Object.keys(object)) keys.add(key);
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

// Strings, with the colon of a key; numbers; and where objects and lists begin and end.
const tokens = /"(?:[^"\\]|\\.)*"(?:\s*:)?|-?\d[\d.eE+-]*|[{}[\]]/g;

function objectOf(line: string, file: string, row: number): Readonly<Record<string, unknown>> {
  const refused = (what: string, remedy: string) =>
    new RegisterError("json-lines", what, remedy, { file, row });
  let depth = 0;
  let keys = 0;
  // Numbers become texts before anything can round them.
  const withTexts = line.replace(tokens, (token) => {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (!token.startsWith('"')) return `"${token}"`;
    else if (token.endsWith(":") && depth === 1) keys += 1;
    return token;
  });
  const value = parsed(withTexts);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw refused("the line is no JSON object", "write one object a line");
  // JSON's own readers keep the last of them.
  if (Object.keys(value).length < keys)
    throw refused("the line has a key twice, and only one value can count", "write each key once a line");
  return { ...value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function quoted(value: unknown): string {
  const text =
    value === null || value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.replaceAll('"', '""')}"`;
}
