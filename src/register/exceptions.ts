import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { type Output, OutputError, type OutputPlace, writeTogether } from "../files/output.js";
import { temporaryFile } from "../files/temporary.js";
import { csvCell } from "../report/csv-cell.js";
import type { OpenAudit } from "./audit.js";
import { csvToParquet } from "./engines/duckdb-parquet.js";
import { RegisterError } from "./error.js";
import { placeOf } from "./findings.js";
import { checkOpenAudit, checkOutput } from "./given.js";

/**
 * Writes every finding with its row as it was, whole or not at all: the rows go to a new file in the same directory, which
 * takes the name when it is complete. A name that ends in `.parquet` makes a Parquet file, any other CSV.
 *
 * Columns: `file`, `row`, `check`, then those of the register. A cell of the CSV that a spreadsheet would take for a formula
 * has an apostrophe before it.
 *
 * @returns how many findings were written
 * @throws {RegisterError} where the file cannot be written; what stood there before still does
 * @throws {TypeError} where `open` is not what `audit` gave, or the path or the place is none
 *
 * @example
 * const sources = await findSources(["payments.csv"], folder);
 * const open = await audit((plan) => openDuckDb(sources, plan));
 * await writeExceptions(open, "exceptions.csv", { cwd: folder, inputs: ["payments.csv"] }); // 1
 * await open.engine.close();
 */
export async function writeExceptions(open: OpenAudit, path: string, place: OutputPlace): Promise<number> {
  checkOpenAudit(open);
  checkOutput(path, place);
  let findings = 0;
  const output = exceptionsOutput(open, path, (count) => {
    findings = count;
  });
  try {
    await writeTogether([output], place);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    throw new RegisterError(
      "exceptions",
      `the exceptions cannot be written: ${error.problem}`,
      error.remedy ?? "name a file that can be written",
      { file: path },
    );
  }
  return findings;
}

/** The file of the exceptions. @param counted is told how many findings were written */
export function exceptionsOutput(
  open: OpenAudit,
  path: string,
  counted: (findings: number) => void = () => {},
): Output {
  const rows = /\.parquet$/i.test(path) ? writeParquet : writeCsv;
  return { path, write: async (to) => counted(await rows(open, to)) };
}

function writeCsv(open: OpenAudit, path: string): Promise<number> {
  return writeRows(open, path, headings(open.engine.loaded.header), true);
}

async function writeParquet(open: OpenAudit, path: string): Promise<number> {
  const text = await temporaryFile(dirname(path));
  try {
    // Of its heading only the line end is read, which has to be that of all lines.
    const rows = await writeRows(open, text.path, ["-"], false);
    await csvToParquet(text.path, headings(open.engine.loaded.header), path);
    return rows;
  } finally {
    await text.remove();
  }
}

async function writeRows(
  { engine, checkNames }: OpenAudit,
  path: string,
  heading: readonly string[],
  guard: boolean,
): Promise<number> {
  const out = createWriteStream(path);
  const ended = finished(out);
  // Awaited below; a failure before that must not count as unhandled.
  ended.catch(() => {});
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => csvCell(cell, guard)).join(",")}\n`;
  let written = 0;
  let text = line(heading);
  for await (const [n = "", check = "", ...cells] of engine.exceptions()) {
    const { file, row } = placeOf(Number(n), engine.loaded.parts);
    text += line([file, String(row), checkNames[Number(check)] ?? check, ...cells]);
    written += 1;
    if (text.length < 1 << 16) continue;
    if (!out.write(text)) await Promise.race([once(out, "drain"), ended]);
    text = "";
  }
  out.end(text);
  await ended;
  return written;
}

function headings(header: readonly string[]): readonly string[] {
  const own = ["file", "row", "check"];
  return [...own, ...header.map((name) => (own.includes(name.toLowerCase()) ? `${name} (register)` : name))];
}
