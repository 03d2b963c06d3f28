import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { flood } from "./fake-io.js";

// 36,455 × 369,200 = 13,459,186,000
const failing = `\
title: Year end
asOf: 2024-12-26
event: { began: 2024-03-27 }
aid:
  oneTimeAssistance: { families: "36,455", amount: 13.3 billion tenge, rate: 100 MCI }
`;
const holding = failing.replace("13.3", "13.5");
const unchecked = `${holding}quantities: { documents: "3,979" }\n`;

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "flood-relief-"));
  await writeFile(join(cwd, "failing.yaml"), failing);
  await writeFile(join(cwd, "holding.yaml"), holding);
  await writeFile(join(cwd, "unchecked.yaml"), unchecked);
});
afterEach(async () => {
  await rm(cwd, { recursive: true });
});

describe("the exit status", () => {
  test.each([
    ["holding.yaml", [], 0],
    ["failing.yaml", [], 1],
    ["failing.yaml", ["--fail-on", "inconsistent"], 1],
    ["failing.yaml", ["--fail-on", "unchecked"], 1],
    ["failing.yaml", ["--fail-on", "never"], 0],
    ["unchecked.yaml", [], 0],
    ["unchecked.yaml", ["--fail-on", "unchecked"], 1],
    ["unchecked.yaml", ["--fail-on=never"], 0],
    ["holding.yaml", ["--fail-on", "unchecked"], 0],
    ["holding.yaml", ["--rounding", "truncated"], 1],
  ])("of %s with %j is %i", async (file, options, status) => {
    const ran = await flood(["reconcile", file, ...options], { cwd });
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(status);
  });
});

describe("the formats", () => {
  test("text is the default: plain, 80 columns wide", async () => {
    const { stdout } = await flood(["reconcile", "failing.yaml"], { cwd });
    expect(stdout).toMatch(
      /^Inconsistent: 1 of 1 rule fails\.\n\nYear end\nas of 2024-12-26\nfailing\.yaml\n/,
    );
    expect(stdout).toContain(
      "    required ≈13.46 billion                           exactly  13,459,186,000.00\n",
    );
    expect(stdout).toContain(
      "    short by ≈109.19 to ≈209.19 million        109,186,000.00     209,186,000.00\n",
    );
    expect(stdout).not.toContain("\u001b");
    expect((await flood(["reconcile", "--format", "text", "failing.yaml"], { cwd })).stdout).toBe(stdout);
  });

  test("Markdown", async () => {
    const { stdout } = await flood(["reconcile", "failing.yaml", "--format", "markdown"], { cwd });
    expect(stdout).toMatch(/^# Inconsistent: 1 of 1 rule fails\.\n/);
    expect(stdout).toContain("| required | exactly | 13,459,186,000.00 | ≈13.46 billion |");
  });

  test("JSON", async () => {
    const { stdout } = await flood(["reconcile", "failing.yaml", "--format=json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      format: "flood-relief-accounting/reconciliation@1",
      verdict: "inconsistent",
      statements: [{ title: "Year end", asOf: "2024-12-26", file: "failing.yaml" }],
      rules: [{ verdict: "fails", difference: { from: "-209186000.00", to: "-109186000.00" } }],
    });
  });

  test("- is standard input", async () => {
    const { status, stdout } = await flood(["reconcile", "-"], { stdin: failing });
    expect(status).toBe(1);
    expect(stdout).toContain("\nstandard input\n");
  });

  test("a byte order mark is no part of the statement", async () => {
    expect((await flood(["reconcile", "-"], { stdin: `\ufeff${holding}` })).status).toBe(0);
  });
});

describe("colour and width", () => {
  const coloured = async (isTTY: boolean, env: object): Promise<boolean> => {
    return (await flood(["reconcile", "failing.yaml"], { cwd, isTTY, env })).stdout.includes("\u001b[");
  };

  test("a terminal gets colour, a pipe does not", async () => {
    expect(await coloured(true, {})).toBe(true);
    expect(await coloured(false, {})).toBe(false);
  });

  test("NO_COLOR and TERM=dumb take it away; an empty NO_COLOR does not", async () => {
    expect(await coloured(true, { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(true, { NO_COLOR: "" })).toBe(true);
    expect(await coloured(true, { TERM: "dumb" })).toBe(false);
  });

  test("FORCE_COLOR decides over everything else", async () => {
    expect(await coloured(false, { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured(true, { FORCE_COLOR: "0" })).toBe(false);
    expect(await coloured(true, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true);
  });

  test("a report is as wide as its terminal", async () => {
    const argv = ["reconcile", "failing.yaml"];
    const narrow = await flood(argv, { cwd, isTTY: true, columns: 60, env: { NO_COLOR: "1" } });
    expect(Math.max(...narrow.stdout.split("\n").map((line) => line.length))).toBe(60);
    const piped = await flood(argv, { cwd, isTTY: false, columns: 60 });
    expect(Math.max(...piped.stdout.split("\n").map((line) => line.length))).toBe(80);
  });
});

describe("--output", () => {
  const argv = ["reconcile", "failing.yaml", "--output"];

  test("writes what standard output would get, without colour, and leaves nothing else behind", async () => {
    const { stdout } = await flood(["reconcile", "failing.yaml"], { cwd });
    const before = await readdir(cwd);
    expect(await flood([...argv, "report.txt"], { cwd, isTTY: true, env: { FORCE_COLOR: "1" } })).toEqual({
      status: 1,
      stdout: "",
      stderr: "",
    });
    expect(await readFile(join(cwd, "report.txt"), "utf8")).toBe(stdout);
    expect(await readdir(cwd)).toEqual([...before, "report.txt"].sort());
  });

  test("replaces a file and keeps its permissions, also behind a symbolic link", async () => {
    await writeFile(join(cwd, "old.txt"), "old");
    await chmod(join(cwd, "old.txt"), 0o600);
    await symlink("old.txt", join(cwd, "link.txt"));
    expect((await flood([...argv, "link.txt"], { cwd })).status).toBe(1);
    expect(await readFile(join(cwd, "old.txt"), "utf8")).toMatch(/^Inconsistent/);
    expect((await stat(join(cwd, "old.txt"))).mode & 0o777).toBe(0o600);
  });

  test.each([
    ["missing/report.txt", "its folder does not exist; make it first, or name another"],
    ["failing.yaml/report.txt", "a part of the path is not a directory"],
    ["folder", "it is a directory; name a file in it"],
    [`${"x".repeat(300)}.txt`, "the name is too long"],
    ["failing.yaml", "it is an input; name another file"],
    ["same.yaml", "it is an input; name another file"],
    ["./linked.yaml", "it is an input; name another file"],
  ])("refuses %s and leaves everything as it was", async (output, cause) => {
    await mkdir(join(cwd, "folder"));
    await link(join(cwd, "failing.yaml"), join(cwd, "same.yaml"));
    await symlink("failing.yaml", join(cwd, "linked.yaml"));
    const before = await readdir(cwd, { recursive: true });
    expect(await flood([...argv, output], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: `flood-relief: cannot write ${output}: ${cause}\n`,
    });
    expect(await readdir(cwd, { recursive: true })).toEqual(before);
    expect(await readFile(join(cwd, "failing.yaml"), "utf8")).toBe(failing);
  });

  test.runIf(process.platform === "linux")(
    "says when a device is full, and does not replace the device",
    async () => {
      expect((await flood([...argv, "/dev/full"], { cwd })).stderr).toBe(
        "flood-relief: cannot write /dev/full: no space left on the device\n",
      );
      expect((await stat("/dev/full")).isCharacterDevice()).toBe(true);
    },
  );

  test("writes nothing where the input cannot be used", async () => {
    const before = await readdir(cwd);
    expect((await flood(["reconcile", "missing.yaml", "--output", "report.txt"], { cwd })).status).toBe(2);
    expect(await readdir(cwd)).toEqual(before);
  });
});

test("several statements reconcile together", async () => {
  await writeFile(
    join(cwd, "earlier.yaml"),
    failing.replace("2024-12-26", "2024-09-06").replace("36,455", "36,500").replace("13.3", "13.5"),
  );
  const { status, stdout } = await flood(["reconcile", "earlier.yaml", "holding.yaml"], { cwd });
  expect(status).toBe(1);
  expect(stdout).toContain("oneTimeAssistance.families@2024-09-06");
  expect(stdout).toContain("[1] Year end; as of 2024-09-06; earlier.yaml\n");
});

test("an error of the program itself is one line that asks to report it; the trace is for those who ask", async () => {
  const stdout = {
    write: (): never => {
      throw new TypeError("broken\nhere");
    },
  };
  const broken = await flood(["mci", "2024-03-27"], { stdout });
  expect(broken.status).toBe(2);
  expect(broken.stderr).toMatch(
    /^flood-relief \d+\.\d+\.\d+: unexpected error: broken here; please report it .+\n$/,
  );
  const debugged = await flood(["mci", "2024-03-27"], { stdout, env: { FLOOD_RELIEF_DEBUG: "1" } });
  expect(debugged.stderr).toMatch(/^TypeError: broken\nhere\n\s+at /);
});
