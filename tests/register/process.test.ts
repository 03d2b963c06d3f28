import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { csv, type Folder, header, makeFolder } from "./made.js";

// The command as it was built: what happens to a process cannot be seen from inside of it.
const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

describe("a run that is killed while it writes", () => {
  const rows = 400_000;
  const start = (): ChildProcess => {
    // Every row is a finding, so that writing takes a while.
    const lines = Array.from({ length: rows }, (_, at) => `bonus,F${at},KZ-15,2024-04-10,100.00,,D${at}\n`);
    folder.write("x.csv", `${header.join()}\n${lines.join("")}`);
    folder.write("out.csv", "before");
    mkdirSync(join(folder.path, "temporary"));
    return spawn(process.execPath, [command, "register", "x.csv", ...options], {
      cwd: folder.path,
      stdio: "ignore",
    });
  };
  const options = ["--exceptions", "out.csv", "--statement", "out.json", "--temp", "temporary"];
  const beside = (): readonly string[] =>
    readdirSync(folder.path).filter((name) => name.startsWith(".flood-relief-"));

  async function endInTheMiddle(signal: NodeJS.Signals): Promise<unknown> {
    const child = start();
    const ended = new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
    while (child.exitCode === null && beside().length === 0) await new Promise((next) => setTimeout(next, 2));
    child.kill(signal);
    const by = await ended;
    expect(readFileSync(join(folder.path, "out.csv"), "utf8")).toBe("before");
    expect(existsSync(join(folder.path, "out.json"))).toBe(false);
    return by;
  }

  test("leaves no half file, and the next run clears away what it left", async () => {
    expect(await endInTheMiddle("SIGKILL")).toBe("SIGKILL");
    expect(beside()).toHaveLength(1);
    expect(readdirSync(join(folder.path, "temporary"))).toHaveLength(1);
    const { status } = spawnSync(process.execPath, [command, "register", "x.csv", ...options], {
      cwd: folder.path,
    });
    expect(status).toBe(1);
    expect(readFileSync(join(folder.path, "out.csv"), "utf8").split("\n")).toHaveLength(rows + 2);
    expect(readdirSync(folder.path).toSorted()).toEqual(["out.csv", "out.json", "temporary", "x.csv"]);
    expect(readdirSync(join(folder.path, "temporary"))).toEqual([]);
  });

  test("by a signal that can be heard clears away by itself", async () => {
    expect(await endInTheMiddle("SIGTERM")).toBe("SIGTERM");
    expect(beside()).toEqual([]);
    expect(readdirSync(join(folder.path, "temporary"))).toEqual([]);
  });
});

test("where DuckDB is not installed, the message says what to install", () => {
  // Outside of the project, so that its packages are not found.
  copyFileSync(command, join(folder.path, "cli.mjs"));
  cpSync(join(dirname(command), "cli"), join(folder.path, "cli"), { recursive: true });
  folder.write("package.json", '{ "type": "module" }\n');
  folder.write(
    "x.csv",
    csv([header, ["oneTimeAssistance", "F1", "KZ-15", "2024-04-10", "369200.00", "", "D1"]]),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli.mjs", "register", "x.csv"], {
    cwd: folder.path,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(
    /^flood-relief: registers are read with DuckDB, and the package @duckdb\/node-api is not installed\n {2}run npm install @duckdb\/node-api; tried with \d/,
  );
});
