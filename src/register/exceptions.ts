import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { realpath, rename, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { csvCell } from "../report/csv-cell.js";
import type { OpenAudit } from "./audit.js";
import { csvToParquet } from "./engines/duckdb-parquet.js";
import { RegisterError } from "./error.js";
import { placeOf } from "./findings.js";
import { temporaryFile } from "./temporary.js";

/**
 * Writes every finding with its row as it was, whole or not at all: the rows go to a new file in the same directory, which
 * takes the name when it is complete. A name that ends in `.parquet` makes a Parquet file, any other CSV.
 *
 * Columns: `file`, `row`, `check`, then those of the register. A cell of the CSV that a spreadsheet would take for a formula
 * has an apostrophe before it.
 *
 * @param inputs files that must not be overwritten
 * @returns how many findings were written
 * @throws {RegisterError} where the file cannot be written; what stood there before still does
 *
 * @example
 * const sources = await findSources(["payments.csv"], folder);
 * const open = await audit((plan) => openDuckDb(sources, plan));
 * await writeExceptions(open, "exceptions.csv", { cwd: folder, inputs: ["payments.csv"] }); // 1
 * await open.engine.close();
 */
export async function writeExceptions(
  open: OpenAudit,
  path: string,
  { cwd, inputs }: { readonly cwd: string; readonly inputs: readonly string[] },
): Promise<number> {
  const target = await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  try {
    const existing = await stat(target).catch(() => undefined);
    if (existing?.isDirectory() === true) throw refused(path, "it is a directory", "name a file");
    for (const input of inputs) {
      const read = await stat(resolve(cwd, input)).catch(() => undefined);
      if (existing !== undefined && read?.ino === existing.ino && read.dev === existing.dev) {
        throw refused(path, "it is an input", "name another");
      }
    }
    const parquet = /\.parquet$/i.test(path);
    if (existing !== undefined && !existing.isFile() && !parquet)
      return await writeRows(open, target, true, "w");
    return await replace(target, (beside) => write(open, beside, parquet));
  } catch (error) {
    if (error instanceof RegisterError || !(error instanceof Error) || !("code" in error)) throw error;
    const code = String(error.code);
    throw refused(path, causes.get(code) ?? code, "name a file that can be written");
  }
}

const causes: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "no space is left on the device"],
  ["EDQUOT", "no space is left on the device"],
  ["ENOENT", "its folder does not exist"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["EACCES", "permission is denied"],
  ["EPERM", "permission is denied"],
  ["EROFS", "the file system is read-only"],
]);

async function write(open: OpenAudit, beside: string, parquet: boolean): Promise<number> {
  if (!parquet) return writeRows(open, beside, true, "wx");
  const text = await temporaryFile(dirname(beside));
  try {
    const written = await writeRows(open, text.path, false, "wx");
    await csvToParquet(text.path, headings(open.engine.loaded.header), beside);
    return written;
  } finally {
    await text.remove();
  }
}

async function replace(target: string, work: (beside: string) => Promise<number>): Promise<number> {
  const beside = await temporaryFile(dirname(target));
  try {
    const written = await work(beside.path);
    await rename(beside.path, target);
    return written;
  } finally {
    await beside.remove();
  }
}

async function writeRows(
  { engine, checkNames }: OpenAudit,
  path: string,
  guard: boolean,
  flags: "w" | "wx",
): Promise<number> {
  const out = createWriteStream(path, { flags });
  const ended = finished(out);
  // Awaited below; a failure before that must not count as unhandled.
  ended.catch(() => {});
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => csvCell(cell, guard)).join(",")}\n`;
  let written = 0;
  let text = line(headings(engine.loaded.header));
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

function refused(path: string, why: string, remedy: string): RegisterError {
  return new RegisterError("exceptions", `the exceptions cannot be written: ${why}`, remedy, { file: path });
}
