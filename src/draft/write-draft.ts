import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Assignment, Unassigned } from "./assignment.js";
import type { BuiltStatement } from "./build-statement.js";
import { type LineColumn, lineColumnsOf } from "./place.js";
import type { StatementDay } from "./statement-day.js";

/** Writes a drafted statement as YAML, with what decided each figure as a comment, and the unassigned ones at the end. */
export function writeDraft(
  { statement, assignments }: BuiltStatement,
  unassigned: readonly Unassigned[],
  text: string,
  dated: StatementDay | undefined,
): string {
  const place = lineColumnsOf(text);
  const seen = (figure: ProseFigure | undefined): string[] =>
    figure === undefined ? [] : [`${quoted(figure.printed)}, ${shown(place(figure.start))}`];
  const byPath = new Map(assignments.map((assignment) => [assignment.path, assignment]));
  const lines = ["# A draft: check every figure against the text, then remove these comments."];
  for (const [key, value] of Object.entries(statement)) {
    const comment =
      key === "asOf" && dated !== undefined
        ? `  # by ${[dated.date, dated.year].flatMap(seen).join(", and its year by ")}`
        : "";
    lines.push(...linesOf({ key, value, path: key, indent: "", end: comment }, byPath));
  }
  if (unassigned.length > 0) {
    lines.push("", "# unassigned:");
    for (const { figure, why } of unassigned) {
      lines.push(`# - ${quoted(figure.printed)} (${shown(place(figure.start))}): ${onOneLine(why)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** A member of the statement, to be written with all that it holds. */
interface Member {
  readonly key: string;
  readonly value: unknown;
  /** Where it stands in the statement. */
  readonly path: string;
  readonly indent: string;
  /** What stands behind it in its line: a comment, or nothing. */
  readonly end: string;
}

function linesOf(
  { key, value, path, indent, end }: Member,
  byPath: ReadonlyMap<string, Assignment>,
): readonly string[] {
  const assignment = byPath.get(path);
  const head = `${indent}${key}:`;
  if (assignment !== undefined) return [`${head} ${inLine(value)}`, `${indent}  # ${saysWhy(assignment)}`];
  if (isList(value)) {
    if (!byPath.has(`${path}[0]`)) return [`${head} ${inLine(value)}${end}`];
    const printings = value.flatMap((printing, at) => {
      const why = byPath.get(`${path}[${at}]`);
      return [
        `${indent}  - ${inLine(printing)}`,
        ...(why === undefined ? [] : [`${indent}    # ${saysWhy(why)}`]),
      ];
    });
    return [head, ...printings];
  }
  if (typeof value !== "object" || value === null) return [`${head} ${plain(key, value)}${end}`];
  const members = Object.entries(value).flatMap(([inner, held]) =>
    linesOf({ key: inner, value: held, path: `${path}.${inner}`, indent: `${indent}  `, end: "" }, byPath),
  );
  return [`${head}${end}`, ...members];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function saysWhy({ decidedBy, sureness }: Assignment): string {
  const words = [...new Set(decidedBy.map(({ text }) => quoted(text)))];
  return words.length === 0
    ? `${sureness}: by what is counted, or by the sentence before`
    : `${sureness}: by ${words.join(", ")}`;
}

function inLine(value: unknown): string {
  if (isList(value)) return `[${value.map(String).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, held]) => `${key}: ${quoted(String(held))}`);
  return `{ ${members.join(", ")} }`;
}

function plain(key: string, value: unknown): string {
  return typeof value === "boolean" || key === "asOf" || key === "language" || key === "rounding"
    ? String(value)
    : quoted(String(value));
}

function shown({ line, column }: LineColumn): string {
  return `line ${line}, column ${column}`;
}

/** A text in the double quotes of YAML, on one line. */
function quoted(text: string): string {
  return JSON.stringify(onOneLine(text));
}

/** A text without whatever could end the line, steer the reader's terminal or break a character in half. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ");
}
