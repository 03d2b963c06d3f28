/** Where text goes. */
export interface Sink {
  write(text: string): unknown;
}

/** The variables that the command looks at. */
export interface Environment {
  readonly FORCE_COLOR?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  /** `1`: an unexpected error shows where it arose. */
  readonly FLOOD_RELIEF_DEBUG?: string | undefined;
}

/** All that a run of the command touches outside itself, except files. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Columns of the terminal; absent where there is none. */
  readonly columns: number | undefined;
  readonly env: Environment;
  /** The directory against which paths are resolved. */
  readonly cwd: string;
}
