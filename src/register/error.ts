/** Why a register cannot be audited: where, what is wrong, and what to do about it. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";
  /** A stable name: `no-such-file`, `uneven-row`, `missing-column`. */
  readonly code: string;
  /** As it was named; absent where no file is at fault. */
  readonly file?: string;
  /** The line of a text file or the row of a table, from 1. */
  readonly row?: number;

  constructor(code: string, message: string, remedy: string, place: { file?: string; row?: number } = {}) {
    const where = [place.file, place.row].filter((part) => part !== undefined).join(":");
    super(`${where === "" ? "" : `${where}: `}${message}\n  ${remedy}`);
    this.code = code;
    if (place.file !== undefined) this.file = place.file;
    if (place.row !== undefined) this.row = place.row;
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

/** A file that the system does not let read. */
export function unreadable(code: string | undefined, file: string): RegisterError {
  return new RegisterError(
    "unreadable-file",
    `it cannot be read (${code ?? "unknown error"})`,
    "check that it is a file and that you may read it",
    { file },
  );
}
