import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { progressLine, progressText } from "../../src/cli/register-progress.js";
import { flood } from "../cli/fake-io.js";
import { csv, type Folder, header, makeFolder } from "./made.js";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const families = ["F1", "F2", "F3"].map((family, at) => [
  "oneTimeAssistance",
  family,
  "KZ-15",
  "2024-04-10",
  "369200.00",
  "",
  `D${at}`,
]);
// 3 × 369,200 = 1,107,600
const published = (amount: string): string => `
asOf: 2024-06-30
event: { began: 2024-03-27 }
aid: { oneTimeAssistance: { families: 3, amount: ${amount}, rate: 100 MCI } }
`;
const run = (...argv: readonly string[]): ReturnType<typeof flood> =>
  flood(["register", ...argv], { cwd: folder.path });

describe("where every row has the same finding, the report says what a mapping could tell", () => {
  const changed = (column: number, value: string) => families.map((row) => row.with(column, value));

  test.each([
    [4, "369 200,00", "amounts: 1 234 567,89"],
    [3, "10.04.2024", "dates: dd.mm.yyyy"],
    [0, "Помощь", "under categories"],
    [2, "Село", "under regions"],
  ])("column %i: %s", async (column, value, says) => {
    folder.write("x.csv", csv([header, ...changed(column, value)]));
    const { stdout } = await run("x.csv");
    expect(stdout).toContain("every row has this finding: say in a mapping file (--map)");
    expect(stdout.replace(/\s+/g, " ")).toContain(says);
  });

  test("but not where some have it", async () => {
    folder.write("x.csv", csv([header, ...families, ...changed(4, "369 200,00")]));
    expect((await run("x.csv")).stdout).not.toContain("every row");
  });
});

test("an open end of a rate or a cap is left out, as a reconciliation leaves it out", async () => {
  const property = ["propertyCompensation", "F9", "KZ-15", "2024-04-13", "553800.00", "", "D9"];
  folder.write("x.csv", csv([header, ...families, property]));
  folder.write("published.yaml", published("1107600 tenge").replace("100 MCI", "over 100 MCI"));
  folder.write("map.yaml", "caps: { propertyCompensation: under 150 MCI }\n");
  const ran = await run("x.csv", "--map", "map.yaml", "--against", "published.yaml", "--format", "json");
  const { findings } = JSON.parse(ran.stdout);
  expect(findings.map((one: { check: string; rows: string }) => [one.check, one.rows])).toEqual([
    ["rate-mismatch", "3"],
    ["cap-exceeded", "1"],
  ]);
  const reconciled = await flood(["reconcile", "published.yaml"], { cwd: folder.path });
  expect([ran.status, reconciled.status]).toEqual([1, 1]);
});

describe("the exit status", () => {
  test.each([
    ["1.1 million tenge", [], false, 0],
    ["1.2 million tenge", [], false, 1],
    ["1.2 million tenge", ["--fail-on", "never"], false, 0],
    ["1.1 million tenge", [], true, 1],
    ["1.1 million tenge", ["--fail-on", "inconsistent"], true, 0],
  ])("against %s with %j, a row twice: %j, is %i", async (amount, options, twice, status) => {
    folder.write("x.csv", csv([header, ...families, ...(twice ? families.slice(0, 1) : [])]));
    folder.write("published.yaml", published(amount));
    expect((await run("x.csv", "--against", "published.yaml", ...options)).status).toBe(status);
  });

  test.each([
    [[], "register needs a FILE"],
    [["x.csv", "--clickhouse", "http://h"], "register takes files or --clickhouse, not both"],
    [["--clickhouse", "http://h"], "--clickhouse needs a --table"],
    [["x.csv", "--table", "aid.payments"], "--table goes with --clickhouse"],
    [["x.csv", "--exceptions", "a", "--output", "./a"], "--exceptions and --output name the same file"],
    [["x.csv", "--statement", "a", "--exceptions", "a"], "--exceptions and --statement name the same file"],
    [["x.csv", "--exceptions", "-"], "--exceptions needs the name of a file, not -"],
    [["x.csv", "--statement", "-"], "--statement needs the name of a file, not -"],
    [["x.csv", "--map", "-", "--against", "-"], "standard input is given twice"],
    [["x.csv", "--threads", "many"], "--threads needs a number of threads"],
    [["x.csv", "--memory", "lots"], '"lots" is no amount of memory'],
  ])("of %j is 2: %s", async (argv, message) => {
    folder.write("x.csv", csv([header, ...families]));
    const ran = await run(...argv);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain(message);
  });
});

test.each(["exceptions", "statement", "output"])("--%s overwrites no input", async (option) => {
  const inputs = {
    "x.csv": csv([header, ...families]),
    "map.yaml": "skip: [benford]\n",
    "published.yaml": published("1.1 million tenge"),
  };
  for (const [name, content] of Object.entries(inputs)) folder.write(name, content);
  for (const [name, content] of Object.entries(inputs)) {
    const files = ["*.csv", "--map", "map.yaml", "--against", "published.yaml"];
    const { status, stdout, stderr } = await run(...files, `--${option}`, name);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("it is an input");
    expect(readFileSync(join(folder.path, name), "utf8")).toBe(content);
  }
});

test("a published statement that names no day ties out, whatever days the mapping names", async () => {
  folder.write("x.csv", csv([header, ...families]));
  folder.write("published.yaml", published("1.1 million tenge").replace("asOf: 2024-06-30\n", ""));
  folder.write("map.yaml", "programme: { from: 2024-04-01, to: 2024-06-30 }\n");
  const ran = await run("x.csv", "--against", "published.yaml", "--map", "map.yaml");
  expect([ran.status, ran.stdout.split("\n")[0]]).toEqual([
    0,
    "3 rows in x.csv: none with findings. All 2 published quantities tie out.",
  ]);
});

test.each([
  ["369.2 thousand tenge", "369200.00", 0],
  ["369.2 thousand tenge", "369180.00", 0],
  ["369.2 thousand tenge", "369251.00", 1],
  ["from 300 to 400 thousand tenge", "369200.00", 0],
  ["over 300 thousand tenge", "300000.00", 1],
  ["over 300 thousand tenge", "300000.01", 0],
  ["100 МРП", "369200.00", 0],
  ["100 АЕК", "369200.01", 1],
])("a payment of the published rate %s may be %s: findings %i", async (rate, amount, findings) => {
  folder.write("x.csv", csv([header, ...families.slice(0, 1).map((cells) => cells.with(4, amount))]));
  folder.write("published.yaml", published("369.2 thousand tenge").replace("100 MCI", rate));
  const { stdout } = await run("x.csv", "--against", "published.yaml", "--format", "json");
  expect(JSON.parse(stdout).findings.map(({ check }: { check: string }) => check)).toEqual(
    Array(findings).fill("rate-mismatch"),
  );
});

test("the report shows published, register and difference", async () => {
  folder.write("x.csv", csv([header, ...families]));
  folder.write("published.yaml", published("1.2 million tenge"));
  const { stdout } = await run("x.csv", "--against", "published.yaml");
  expect(stdout).toContain("\n  ✗ oneTimeAssistance.amount    1.2 million tenge  1,107,600.00  -42,400.00\n");
  expect(stdout).toContain("\n  ✓ oneTimeAssistance.families                  3             3      within\n");
  const json = JSON.parse((await run("x.csv", "--against", "published.yaml", "--format", "json")).stdout);
  expect(json.tieOut[1]).toEqual({
    id: "oneTimeAssistance.amount",
    unit: "tenge",
    printed: "1.2 million tenge",
    from: "1150000.00",
    to: "1250000.00",
    register: "1107600.00",
    difference: "-42400.00",
  });
});

describe("payments that name no beneficiary, with --rows all", () => {
  const unnamed = families.map((cells, at) => (at === 0 ? cells.with(1, "") : cells));
  test.each([
    [2, "within", "✓"],
    [3, "within", "✓"],
    [1, "\\+1", "✗"],
    [5, "-2", "✗"],
  ])("leave open whether there were %i families", async (count, difference, sign) => {
    folder.write("x.csv", csv([header, ...unnamed]));
    folder.write("published.yaml", published("1107600 tenge").replace("families: 3", `families: ${count}`));
    const { stdout } = await run("x.csv", "--against", "published.yaml", "--rows", "all");
    expect(stdout).toMatch(
      new RegExp(`\n  ${sign} oneTimeAssistance\\.families +${count} +2 to 3 +${difference}\n`),
    );
    const accepted = await run("x.csv", "--against", "published.yaml", "--format", "json");
    expect(JSON.parse(accepted.stdout).tieOut[0]).toMatchObject({ register: "2" });
  });
});

test("sums below zero are told with the command's own words, and nothing is written", async () => {
  const reversal = families.map((cells, at) => cells.with(4, `${-1 - at}.00`));
  folder.write("x.csv", csv([header, ...reversal]));
  folder.write("published.yaml", published("1.1 million tenge"));
  for (const more of [
    ["--against", "published.yaml"],
    ["--statement", "s.json"],
  ]) {
    const ran = await run("x.csv", "--rows", "all", ...more);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain(
      "cannot: oneTimeAssistance.amount, oneTimeAssistance.regions.KZ-15.amount\n",
    );
  }
  expect((await run("x.csv", "--rows", "all")).stdout).toContain("amount-not-positive");
});

describe("what was published and the register does not bear out", () => {
  test("is told where every row of its category has a finding: its sums are 0", async () => {
    folder.write("x.csv", csv([header, ...families.map((cells) => cells.with(4, "1.00"))]));
    folder.write("published.yaml", published("1.1 million tenge"));
    const ran = await run("x.csv", "--against", "published.yaml", "--fail-on", "inconsistent");
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain("3 with findings. 0 of 2 published quantities tie out.\n");
    expect(ran.stdout).toContain(
      "\n  ✗ oneTimeAssistance.families                  3         0             -3\n",
    );
    expect(ran.stdout).toContain(
      "\n  ✗ oneTimeAssistance.amount    1.1 million tenge      0.00  -1,050,000.00\n",
    );
  });

  test("is listed where no row names its category", async () => {
    folder.write("x.csv", csv([header, ...families]));
    folder.write("published.yaml", `${published("1.1 million tenge")}quantities: { laws: 3 }\n`);
    const ran = await run("x.csv", "--against", "published.yaml");
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/ 2 of 3 published quantities tie out; the register says nothing\sof\s1\.\n/);
    expect(ran.stdout).toContain("\n  published, not in the register: laws\n");
    const json = JSON.parse((await run("x.csv", "--against", "published.yaml", "--format", "json")).stdout);
    expect(json.notInRegister).toEqual(["laws"]);
  });

  test.each([
    ["other categories", families, "the two"],
    ["no category", families.map((cells) => cells.with(0, "?")), "the published figures alone"],
  ])("is a finding where the register has %s", async (_, rows, what) => {
    folder.write("x.csv", csv([header, ...rows]));
    folder.write("published.yaml", "asOf: 2024-06-30\naid: { housingRepair: { amount: 3 billion tenge } }\n");
    const ran = await run("x.csv", "--against", "published.yaml", "--fail-on", "inconsistent");
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining("columns found by their headings")]);
    expect(ran.stdout).toMatch(/ 0 of 1 published quantity ties out; the register says nothing\sof\s1\.\n/);
    expect(ran.stdout).toContain(
      `\n  published, not in the register: housingRepair.amount\n\nReconciliation of ${what}: consistent.\n`,
    );
  });
});

test("the statement it writes is one that reconcile reads", async () => {
  folder.write("x.csv", csv([header, ...families]));
  folder.write("published.yaml", published("1.1 million tenge"));
  await run("x.csv", "--against", "published.yaml", "--statement", "sums.json");
  const sums = JSON.parse(readFileSync(join(folder.path, "sums.json"), "utf8"));
  expect(sums.aid.oneTimeAssistance).toEqual({
    families: { value: "3" },
    amount: { value: "1107600.00" },
    regions: { "KZ-15": { families: { value: "3" }, amount: { value: "1107600.00" } } },
  });
  const { status, stdout } = await flood(["reconcile", "published.yaml", "sums.json"], { cwd: folder.path });
  expect([status, stdout.split("\n")[0]]).toEqual([0, expect.stringMatching(/^Consistent/)]);
});

test("the columns that were guessed are said, and a mapping file overrules them", async () => {
  folder.write("x.csv", csv([[...header, "total"], ...families.map((cells) => [...cells, "1.00"])]));
  expect((await run("x.csv")).stderr).toMatch(
    /^flood-relief: columns found by their headings: .*amount = "amount"/,
  );
  folder.write("map.yaml", "columns: { amount: total }\nskip: [rate-mismatch]\n");
  const { stderr, stdout } = await run("x.csv", "--map", "map.yaml");
  expect(stderr).toBe("");
  expect(stdout).toContain("rate-mismatch: the mapping skips it");
  expect(stdout).toMatch(/accepted +3 +3\.00\n/);
});

describe("progress", () => {
  test("is shown on a terminal, while rows are read and while they are checked, and nowhere else", async () => {
    folder.write("x.csv", csv([header, ...families]));
    const seen: string[] = [];
    const { run: runOn } = await import("../../src/cli/run.js");
    const io = {
      stdout: { write: () => true },
      stdin: (async function* () {})(),
      isTTY: false,
      columns: undefined,
      env: {},
      cwd: folder.path,
    };
    await runOn(["register", "x.csv"], {
      ...io,
      stderr: Object.assign({ write: (text: string) => seen.push(text) }, { isTTY: true }),
    });
    const lines = seen.join("").split("\r\u001b[K");
    expect(lines).toContain("3 rows read, 100 %");
    expect(lines).toContain("checking 3 rows, 0 %");
    expect(lines.at(-1)).toMatch(/^(?:flood-relief: columns found .*\n)?$/);
    expect((await run("x.csv")).stderr).not.toContain("rows read");
  });

  test.each([
    ["reading", 2_500_000, 0.25, 3_000, "about 2,500,000 rows read, 25 %, 9 s left"],
    ["reading", 2_500_000, 0.25, 30_000, "about 2,500,000 rows read, 25 %, 90 s left"],
    ["reading", 2_500_000, 0.25, 60_000, "about 2,500,000 rows read, 25 %, 3 min left"],
    ["reading", 2_500_000, 0.25, 500, "about 2,500,000 rows read, 25 %"],
    ["reading", 1_000, undefined, 5_000, "1,000 rows read"],
    ["checking", 10_000_000, 0.5, 4_000, "checking 10,000,000 rows, 50 %, 4 s left"],
    ["checking", 10_000_000, 1, 4_000, "checking 10,000,000 rows, 100 %"],
  ] as const)("of %s %i rows, a share of %s after %i ms: %s", (phase, rows, share, elapsed, words) => {
    expect(progressText({ phase, rows, share }, elapsed)).toBe(words);
  });

  test("reckons the time left of each phase by itself", () => {
    let time = 0;
    const seen: string[] = [];
    const stderr = Object.assign({ write: (text: string) => seen.push(text) }, { isTTY: true });
    const line = progressLine({ stderr }, () => time);
    line.show({ phase: "reading", rows: 0, share: 0 });
    time = 50_000;
    line.show({ phase: "reading", rows: 500, share: 0.5 });
    line.show({ phase: "checking", rows: 1_000, share: 0 });
    time = 52_000;
    line.show({ phase: "checking", rows: 1_000, share: 0.25 });
    line.clear();
    expect(seen.map((text) => text.replace("\r\u001b[K", ""))).toEqual([
      "about 0 rows read, 0 %",
      "about 500 rows read, 50 %, 50 s left",
      "checking 1,000 rows, 0 %",
      "checking 1,000 rows, 25 %, 6 s left",
      "",
    ]);
  });
});
