import type { Io } from "./io.js";

/** An option of a command: `--format text|markdown|json`. */
export interface Option {
  readonly name: string;
  /** True where the option takes no value: it is given or not. */
  readonly flag?: boolean;
  /** What the value is, in capitals, where it is not one of `choices`. */
  readonly placeholder?: string;
  readonly choices?: readonly string[];
  readonly says: string;
}

/** What was typed behind the command's name. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Values of the options that were given, by name; of a flag it is empty. */
  readonly options: ReadonlyMap<string, string>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** Its operands, as the usage line shows them: `FILE…`. */
  readonly operands: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What else its help says, one paragraph each. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  /**
   * @returns the exit status
   * @throws {Failure} where it cannot do its work
   */
  run(args: Arguments, io: Io): Promise<number>;
}
