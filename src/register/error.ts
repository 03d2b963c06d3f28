import { causeOf } from "../files/system-error.js";

/** Where the cause of a {@link RegisterError} stands. */
export interface ErrorPlace {
  /** As it was named; absent where no file is at fault. */
  readonly file?: string;
  /** The line of a text file or the row of a table, from 1. */
  readonly row?: number;
  /** Of a mapping or a statement, the value at fault: `rates.oneTimeAssistance`, `skip[0]`; empty for the whole. */
  readonly path?: string;
}

/**
 * Why a register cannot be audited: where, what is wrong, and what to do about it. Its message holds all three.
 *
 * @example
 * new RegisterError("empty-file", "the file is empty", "give a file with rows", { file: "payments.csv" }).message;
 * // payments.csv: the file is empty
 * //   give a file with rows
 */
export class RegisterError extends Error implements ErrorPlace {
  override readonly name = "RegisterError";
  /** A stable name: `no-such-file`, `uneven-row`, `missing-column`. */
  readonly code: string;
  /** What is wrong, with the values concerned. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
  readonly file?: string;
  readonly row?: number;
  readonly path?: string;

  /** @throws {TypeError} where the code, the problem or the remedy is no text, or the place no object */
  constructor(code: string, problem: string, remedy: string, place: ErrorPlace = {}) {
    if (
      typeof code !== "string" ||
      typeof problem !== "string" ||
      typeof remedy !== "string" ||
      typeof place !== "object" ||
      place === null
    )
      throw new TypeError("a RegisterError is made of a code, a problem and a remedy as texts, and a place");
    const { file, row, path } = place;
    const line = [file, row].filter((part) => part !== undefined).join(":");
    super(`${[line, path, problem].filter(Boolean).join(": ")}\n  ${remedy}`);
    this.code = code;
    this.problem = problem;
    this.remedy = remedy;
    if (file !== undefined) this.file = file;
    if (row !== undefined) this.row = row;
    if (path !== undefined) this.path = path;
  }
}

/** The temporary directory is full. */
export function diskFull(): RegisterError {
  return new RegisterError(
    "disk-full",
    "there is no space left for what memory does not hold",
    "free some, or name another temporary directory",
  );
}

/** A gzip file of which not all can be unpacked. */
export function brokenGzip(place: ErrorPlace): RegisterError {
  return new RegisterError(
    "broken-gzip",
    "the gzip file is cut off or damaged, or something stands behind its end",
    "fetch it again",
    place,
  );
}

/** A file that the system does not let read. */
export function unreadable(error: unknown, file: string): RegisterError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return new RegisterError(
    "unreadable-file",
    `it cannot be read (${causeOf(error) ?? code})`,
    "check that it is a file and that you may read it",
    { file },
  );
}
