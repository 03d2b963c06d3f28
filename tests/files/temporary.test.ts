import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeTemporaryFiles, temporaryFile, temporaryFolder } from "../../src/files/temporary.js";
import { type Folder, makeFolder } from "../register/made.js";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

test("nobody else can look into a temporary folder, and it goes when it is no longer needed", async () => {
  const made = await temporaryFolder(folder.path);
  expect(statSync(made.path).mode & 0o777).toBe(0o700);
  writeFileSync(join(made.path, "spill"), "x");
  await made.remove();
  await made.remove();
  expect(readdirSync(folder.path)).toEqual([]);
});

test("what a run left that was killed goes with the next run, and nothing else does", async () => {
  const alive = await temporaryFile(folder.path);
  writeFileSync(alive.path, "");
  const { pid: dead = 0 } = spawnSync(process.execPath, ["--version"]);
  const named = (process: number, machine?: string): string => {
    const own = basename(alive.path);
    const name = own.replace(/-\d+-/, `-${process}-`);
    return machine === undefined ? name : name.replace(/flood-relief-\w+/, `flood-relief-${machine}`);
  };
  mkdirSync(join(folder.path, named(dead)));
  writeFileSync(join(folder.path, named(dead), "spill"), "x");
  const kept = [named(dead, "00000000"), "flood-relief.csv", ".flood-relief-notes.tmp", basename(alive.path)];
  for (const name of kept) writeFileSync(join(folder.path, name), "");
  const next = await temporaryFile(folder.path);
  expect(existsSync(next.path)).toBe(false);
  expect(readdirSync(folder.path).toSorted()).toEqual(kept.toSorted());
});

test("all that is under way can be removed at once", async () => {
  const made = await temporaryFolder(folder.path);
  writeFileSync(join(made.path, "spill"), "x");
  removeTemporaryFiles();
  expect(readdirSync(folder.path)).toEqual([]);
});
