import { at } from "../exact/at.js";

/** A record of a text file. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
  /** True where a line ends within one of its cells. */
  readonly broken: boolean;
  /** What ends it: `\n`, `\r\n` or `\r`; `\n` where the text ends. */
  readonly end: string;
}

const separators = [",", ";", "\t", "|"];

/** The separator that gives the first record the most cells. */
export function guessSeparator(text: string): string {
  const counts = separators.map((one) => recordsOf(text, one, 1)[0]?.cells.length ?? 0);
  return at(separators, counts.indexOf(Math.max(...counts)));
}

/** The first records of a text, blank lines aside. Takes linear time. */
export function recordsOf(text: string, separator: string, most: number): readonly TextRecord[] {
  const records: TextRecord[] = [];
  const signs = [...text];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let broken = false;
  let line = 1;
  let start = 1;
  const finish = (end: string): void => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== "") records.push({ cells, line: start, broken, end });
    cells = [];
    cell = "";
    broken = false;
  };
  for (let index = 0; index < signs.length && records.length < most; index += 1) {
    const sign = signs[index];
    const returns = sign === "\r" && signs[index + 1] === "\n";
    const ends = sign === "\n" || (sign === "\r" && !returns);
    if (ends) line += 1;
    if (quoted) {
      broken ||= ends;
      if (sign !== '"') cell += sign;
      else if (signs[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator) {
      cells.push(cell);
      cell = "";
    } else if (ends) {
      finish(sign === "\n" && signs[index - 1] === "\r" ? "\r\n" : String(sign));
      start = line;
    } else if (!returns) cell += sign;
  }
  if (records.length < most && (cells.length > 0 || cell !== "")) finish("\n");
  return records;
}

/** Where a line begins in a text's bytes; lines count from 1, as those of records do. */
export function startOfLine(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let reached = 1; reached < line && at < bytes.length; at += 1) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) reached += 1;
  }
  return at;
}
