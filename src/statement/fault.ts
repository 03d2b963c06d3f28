import { kindOf } from "../exact/given.js";

/** A place in a statement file. Lines and columns count from 1; `excerpt` is that line as it stands. */
export interface Place {
  /** As it was named; absent where the text came without a name. */
  readonly file?: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** Characters concerned, at least 1. */
  readonly length: number;
  /** The line as it stands, without its end. */
  readonly excerpt: string;
}

/** What keeps a statement from being used: what, where, and what to do about it. */
export interface Fault {
  /** A stable name: `unknown-key`, `unreadable-figure`, `unknown-quantity`. */
  readonly code: string;
  /** Where in the statement: `aid.oneTimeAssistance.families`; empty for the whole. */
  readonly path: string;
  /** Which of several statements it is in, by its index, from 0; absent where there is only one. */
  readonly statement?: number;
  /** Absent where the statement is no file but an object. */
  readonly place?: Place;
  /** What is wrong, with the values concerned. One sentence without a full stop. */
  readonly message: string;
  /** What to do. One sentence without a full stop. */
  readonly remedy: string;
}

/** A statement that cannot be used, with every fault found in it. */
export class StatementError extends Error {
  override readonly name = "StatementError";
  /** Every fault found, in the order of their places. */
  readonly faults: readonly Fault[];

  /** @throws {TypeError} where they are no list of faults */
  constructor(faults: readonly Fault[]) {
    if (!Array.isArray(faults))
      throw new TypeError(`a StatementError is made of a list of faults, not of ${kindOf(faults)}`);
    super(faults.map(describeFault).join("\n\n"));
    this.faults = faults;
  }
}

/** The faults of one of a number of statements: where there are several, they say which. */
export function faultsAmong(count: number, index: number, faults: readonly Fault[]): readonly Fault[] {
  return count === 1 ? faults : faults.map((fault) => ({ ...fault, statement: index }));
}

/**
 * A fault in words: place, what is wrong, the line with a caret under it, and the remedy.
 *
 * @throws {TypeError} where it is no fault
 *
 * @example
 * const text = 'aid: { oneTimeAssistance: { familes: "36,455" } }';
 * const read = tryReadStatement(text, { file: "year-end.yaml" });
 * read.ok ? "" : read.faults.map(describeFault).join("\n");
 * // year-end.yaml:1:29: unknown key "familes" in aid.oneTimeAssistance
 * //     aid: { oneTimeAssistance: { familes: "36,455" } }
 * //                                 ^^^^^^^
 * //   write "families"
 */
export function describeFault(fault: Fault): string {
  const isFault =
    typeof fault?.message === "string" &&
    typeof fault.remedy === "string" &&
    (fault.place === undefined || typeof fault.place?.excerpt === "string");
  if (!isFault) {
    throw new TypeError(`a fault is one of those that a statement was refused with, not ${kindOf(fault)}`);
  }
  const { place } = fault;
  const shown = place === undefined || place.excerpt.trim() === "" ? [] : excerptWithCaret(place);
  return [`${where(fault)}: ${fault.message}`, ...shown, `  ${fault.remedy}`].join("\n");
}

function where({ path, place, statement }: Fault): string {
  if (place?.file !== undefined) return `${place.file}:${place.line}:${place.column}`;
  const within = place === undefined ? path : `line ${place.line}:${place.column}`;
  if (statement === undefined) return within === "" ? "statement" : within;
  return within === "" ? `statement ${statement + 1}` : `statement ${statement + 1}: ${within}`;
}

const excerptWidth = 76;

function excerptWithCaret(place: Place): string[] {
  const before = place.column - 1;
  const first = before > excerptWidth - 16 ? before - 20 : 0;
  const shown = place.excerpt.slice(first, first + excerptWidth);
  const visible = printable(shown);
  const length = Math.max(1, Math.min(place.length, excerptWidth - (before - first)));
  return [`    ${visible}`, `    ${" ".repeat(before - first)}${"^".repeat(length)}`];
}

// Control characters could steer the reader's terminal; a substitute keeps the columns.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, "·");
}
