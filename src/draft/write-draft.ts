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
    write(lines, key, value, "", key, byPath, comment);
  }
  if (unassigned.length > 0) {
    lines.push("", "# unassigned:");
    for (const { figure, why } of unassigned) {
      lines.push(`# - ${quoted(figure.printed)} (${shown(place(figure.start))}): ${comment(why)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function write(
  lines: string[],
  key: string,
  value: unknown,
  indent: string,
  path: string,
  byPath: ReadonlyMap<string, Assignment>,
  end = "",
): void {
  const assignment = byPath.get(path);
  if (assignment !== undefined) {
    lines.push(`${indent}${key}: ${inLine(value)}`, `${indent}  # ${saysWhy(assignment)}`);
  } else if (isList(value) && byPath.has(`${path}[0]`)) {
    lines.push(`${indent}${key}:`);
    for (const [at, printing] of value.entries()) {
      lines.push(`${indent}  - ${inLine(printing)}`);
      const why = byPath.get(`${path}[${at}]`);
      if (why !== undefined) lines.push(`${indent}    # ${saysWhy(why)}`);
    }
  } else if (isList(value)) {
    lines.push(`${indent}${key}: ${inLine(value)}${end}`);
  } else if (typeof value === "object" && value !== null) {
    lines.push(`${indent}${key}:${end}`);
    for (const [inner, held] of Object.entries(value)) {
      write(lines, inner, held, `${indent}  `, `${path}.${inner}`, byPath);
    }
  } else lines.push(`${indent}${key}: ${plain(key, value)}${end}`);
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
  return JSON.stringify(comment(text));
}

// Whatever could end the line, steer the reader's terminal or break a character in half.
function comment(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ");
}
