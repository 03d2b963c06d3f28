import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

const ownName = "flood-relief-accounting";

/** What a program did. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/**
 * A temporary directory that looks like the checkout to whatever runs in it, and has the built package installed
 * as a user would have it. What an example writes stays in it.
 */
export interface Sandbox {
  readonly path: string;
  write(name: string, text: string): string;
  /** Runs a module by its path. */
  module(path: string): Promise<Outcome>;
  /** Runs a command line as documents show it, in a shell that finds `flood-relief` and `vitest`. */
  command(line: string): Promise<Outcome>;
  remove(): void;
}

/** Makes a sandbox. */
export function makeSandbox(): Sandbox {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "flood-relief-docs-")));
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.name === "node_modules" || entry.name === ".git") continue;
    symlinkSync(join(root, entry.name), join(path, entry.name), entry.isDirectory() ? "junction" : "file");
  }
  const modules = join(path, "node_modules");
  mkdirSync(modules);
  symlinkSync(root, join(modules, ownName), "junction");
  symlinkSync(join(root, "node_modules/vitest"), join(modules, "vitest"), "junction");
  const programs = join(modules, ".bin");
  mkdirSync(programs);
  const commands = { "flood-relief": "dist/cli.js", vitest: "node_modules/vitest/vitest.mjs" };
  for (const [command, module] of Object.entries(commands)) {
    writeFileSync(join(programs, command), `#!/bin/sh\nexec node "${join(root, module)}" "$@"\n`);
    chmodSync(join(programs, command), 0o755);
  }

  return {
    path,
    write: (name, text) => {
      const file = ownFile(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    module: (file) => run(path, process.execPath, [file]),
    command: (line) => run(path, "/bin/sh", ["-c", line]),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

// What the checkout has is linked here, and writing to it would change the checkout.
function ownFile(path: string, name: string): string {
  if (existsSync(join(root, name.split("/")[0] ?? ""))) throw new Error(`examples cannot write ${name}`);
  return join(path, name);
}

function run(cwd: string, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const PATH = `${join(cwd, "node_modules/.bin")}:${process.env["PATH"]}`;
    const child = spawn(program, args, {
      cwd,
      env: { PATH, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000,
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ stdout, stderr, status }));
  });
}
