import { createHash, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { lstat, mkdir, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** A file or folder that is there only while a run needs it. */
export interface Temporary {
  readonly path: string;
  /** Removes it, if it is still there. */
  remove(): Promise<void>;
}

const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const mark = /^\.?flood-relief-([0-9a-f]{8})-(\d{1,10})-/;
const open = new Set<string>();

/**
 * A path for a temporary file in a folder; nothing is made. Its name says which process it belongs to. What runs have left
 * in the folder that were killed is removed.
 */
export async function temporaryFile(folder: string): Promise<Temporary> {
  await sweep(folder);
  const path = join(folder, `.flood-relief-${machine}-${process.pid}-${randomUUID()}.tmp`);
  open.add(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      open.delete(path);
    },
  };
}

/** Makes a temporary folder that nobody else can look into. */
export async function temporaryFolder(parent: string): Promise<Temporary> {
  const folder = await temporaryFile(parent);
  await mkdir(folder.path, { mode: 0o700 });
  return folder;
}

/**
 * Removes all that this process has in temporary files, at once: for the end of a process by a signal.
 *
 * @example
 * process.once("SIGINT", () => {
 *   removeTemporaryFiles();
 *   process.exit(130);
 * });
 */
export function removeTemporaryFiles(): void {
  for (const path of open) rmSync(path, { recursive: true, force: true });
  open.clear();
}

// Another user's files are left alone, and so are those of another machine that shares the folder.
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, where, process] = mark.exec(name) ?? [];
    if (where !== machine || process === undefined || runs(Number(process))) continue;
    const path = join(folder, name);
    const status = await lstat(path).catch(() => undefined);
    if (status === undefined || status.uid !== globalThis.process.getuid?.()) continue;
    await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
