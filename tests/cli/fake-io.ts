import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** What a run of the command line did. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line without a process. Standard input is `stdin`; standard output is no terminal. */
export async function flood(
  argv: readonly string[],
  { stdin = "", ...more }: Partial<Omit<Io, "stderr" | "stdin">> & { stdin?: string | Uint8Array } = {},
): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await run(argv, {
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    stdin: once(typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    isTTY: false,
    columns: undefined,
    env: {},
    cwd: process.cwd(),
    ...more,
  });
  return { status, stdout: stdout.join(""), stderr: stderr.join("") };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
