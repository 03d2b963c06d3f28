import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { flood } from "./fake-io.js";

const statement = `\
title: Year end
source: { publisher: Kazinform }
asOf: 2024-12-26
event: { began: 2024-03-27 }
aid:
  oneTimeAssistance: { families: "36,455", amount: 13.3 billion tenge, rate: 100 MCI }
`;

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "flood-relief-"));
  await writeFile(join(cwd, "year end.yaml"), statement);
});
afterEach(async () => {
  await rm(cwd, { recursive: true });
});

const reconcile = (...options: string[]): ReturnType<typeof flood> =>
  flood(["reconcile", "year end.yaml", ...options], { cwd });

describe("the formats for machines", () => {
  test("JUnit XML", async () => {
    const { status, stdout } = await reconcile("--format", "junit");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites>\n/);
    expect(stdout).toContain(
      '<failure type="fails" message="short by 109,186,000.00 to 209,186,000.00 tenge">',
    );
  });

  test("SARIF, whose results stand in the file as it was named", async () => {
    const { status, stdout } = await reconcile("--format", "sarif");
    expect(status).toBe(1);
    const [{ physicalLocation }] = JSON.parse(stdout).runs[0].results[0].locations;
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: "year%20end.yaml", uriBaseId: "%SRCROOT%", index: 0 },
      region: { startLine: 6, startColumn: 1 + '  oneTimeAssistance: { families: "36,455", amount: '.length },
    });
  });

  test("CSV, with the tags of HXL where they are asked for", async () => {
    const plain = await reconcile("--format", "csv");
    const tagged = await reconcile("--format", "csv", "--hxl");
    expect(plain.stdout.split("\n")).toHaveLength(1 + 2 + 1);
    expect(tagged.stdout.split("\n").toSpliced(1, 1).join("\n")).toBe(plain.stdout);
    expect(tagged.stdout.split("\n")[1]).toMatch(/^#indicator\+code,/);
  });

  test("are plain on a terminal too", async () => {
    for (const format of ["junit", "sarif", "csv"]) {
      const argv = ["reconcile", "year end.yaml", "--format", format];
      const { stdout } = await flood(argv, { cwd, isTTY: true, env: { FORCE_COLOR: "1" } });
      expect(stdout).not.toContain("\u001b");
    }
  });
});

describe("--datapackage", () => {
  const csv = ["--format", "csv", "--datapackage", "--output"];

  test("writes datapackage.json beside the CSV, which it names", async () => {
    await mkdir(join(cwd, "out"));
    expect(await reconcile(...csv, "out/aid.csv", "--hxl")).toEqual({ status: 1, stdout: "", stderr: "" });
    expect((await readdir(join(cwd, "out"))).sort()).toEqual(["aid.csv", "datapackage.json"]);
    const { resources } = JSON.parse(await readFile(join(cwd, "out/datapackage.json"), "utf8"));
    expect(resources[0]).toMatchObject({ path: "aid.csv", dialect: { commentChar: "#" } });
    const header = (await readFile(join(cwd, "out/aid.csv"), "utf8")).split("\n")[0];
    expect(resources[0].schema.fields.map(({ name }: { name: string }) => name).join(",")).toBe(header);
  });

  test("is not written unasked", async () => {
    await reconcile("--format", "csv", "--output", "aid.csv");
    expect(await readdir(cwd)).toEqual(["aid.csv", "year end.yaml"]);
  });

  test.each([
    [["--datapackage"], "--datapackage goes with --format csv and --output FILE"],
    [["--datapackage", "--format", "csv"], "--datapackage goes with --format csv and --output FILE"],
    [[...csv, "-"], "--datapackage goes with --format csv and --output FILE"],
    [
      ["--datapackage", "--output", "a.json", "--format", "json"],
      "--datapackage goes with --format csv and --output FILE",
    ],
    [["--hxl"], "--hxl goes with --format csv"],
    [["--hxl", "--format", "sarif"], "--hxl goes with --format csv"],
    [
      [...csv, "out/.aid.csv"],
      "--datapackage cannot describe a file called .aid.csv; name another behind --output, such as out/quantities.csv",
    ],
    [
      [...csv, "datapackage.json"],
      "--datapackage cannot describe a file called datapackage.json; name another behind --output, such as quantities.csv",
    ],
    [["--format", "junitt"], 'unknown --format "junitt"; did you mean junit?'],
    [["--hxl=yes", "--format", "csv"], "--hxl takes no value"],
  ])("%j is refused with what to do, and nothing is written", async (options, says) => {
    const before = await readdir(cwd);
    const { status, stdout, stderr } = await reconcile(...options);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`flood-relief: ${says}`);
    expect(stderr).toContain('"flood-relief help reconcile" shows the usage\n');
    expect(await readdir(cwd)).toEqual(before);
  });

  test("a missing folder is refused, and nothing is written", async () => {
    expect(await reconcile(...csv, "missing/aid.csv")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "flood-relief: cannot write missing/aid.csv: its folder does not exist; make it first, or name another\n",
    });
    expect(await readdir(cwd)).toEqual(["year end.yaml"]);
  });

  test("a folder called datapackage.json is named as what is in the way", async () => {
    await mkdir(join(cwd, "datapackage.json"));
    const { status, stderr } = await reconcile(...csv, "aid.csv");
    expect([status, stderr]).toEqual([
      2,
      "flood-relief: cannot write datapackage.json: it is a directory; name a file in it\n",
    ]);
    expect(await readdir(cwd)).toEqual(["datapackage.json", "year end.yaml"]);
  });
});
