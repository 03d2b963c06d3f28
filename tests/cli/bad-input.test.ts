import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flood, type Ran } from "./fake-io.js";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "flood-relief-"));
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});

async function reconciled(name: string, content: string | Uint8Array): Promise<Ran> {
  await writeFile(join(cwd, name), content);
  return flood(["reconcile", name], { cwd });
}

function expectRefusal({ status, stdout, stderr }: Ran): void {
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain("unexpected error");
  expect(stderr).not.toMatch(/[^\n\P{Cc}]/u);
}

describe("a file that cannot be read is refused in one line that says why", () => {
  test("a missing one", async () => {
    expect(await flood(["reconcile", "missing.yaml"], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: "flood-relief: cannot read missing.yaml: no such file or directory\n",
    });
  });

  test("a mistyped one, with the name that is nearest to it in its folder", async () => {
    await mkdir(join(cwd, "aid"));
    await writeFile(join(cwd, "aid", "year-end.yaml"), "");
    expect((await flood(["reconcile", "aid/year-ned.yaml"], { cwd })).stderr).toBe(
      "flood-relief: cannot read aid/year-ned.yaml: no such file or directory; did you mean aid/year-end.yaml?\n",
    );
    expect((await flood(["reconcile", "aid/other.csv"], { cwd })).stderr).toBe(
      "flood-relief: cannot read aid/other.csv: no such file or directory\n",
    );
    expect((await flood(["reconcile", "nowhere/year-ned.yaml"], { cwd })).stderr).toBe(
      "flood-relief: cannot read nowhere/year-ned.yaml: no such file or directory\n",
    );
  });

  test("a directory", async () => {
    await mkdir(join(cwd, "folder"));
    expect((await flood(["reconcile", "folder"], { cwd })).stderr).toBe(
      "flood-relief: cannot read folder: it is a directory; name a file in it\n",
    );
  });

  test.each(["reconcile", "verify", "figures", "draft"])("one without a name, by %s", async (command) => {
    const ran = await flood([command, ""], { cwd });
    expectRefusal(ran);
    expect(ran.stderr).toBe(
      "flood-relief: cannot read a file without a name; write one, or - for standard input\n",
    );
  });

  test("a path through a file", async () => {
    await writeFile(join(cwd, "plain.yaml"), "");
    expect((await flood(["reconcile", "plain.yaml/x.yaml"], { cwd })).stderr).toBe(
      "flood-relief: cannot read plain.yaml/x.yaml: a part of the path is not a directory\n",
    );
  });

  test("a binary one", async () => {
    const ran = await reconciled("binary.yaml", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2));
    expectRefusal(ran);
    expect(ran.stderr).toBe(
      "flood-relief: cannot read binary.yaml: it is a binary file, not text in YAML or JSON\n",
    );
  });

  test("one that is not UTF-8, with the line", async () => {
    const latin1 = Buffer.from("title: ok\ntitle: caf\xe9\n", "latin1");
    expect((await reconciled("latin1.yaml", latin1)).stderr).toBe(
      "flood-relief: cannot read latin1.yaml: line 2 is not UTF-8 text; save it as UTF-8\n",
    );
  });

  test("one in UTF-16", async () => {
    expect((await reconciled("utf16.yaml", Buffer.from("\ufefftitle: x", "utf16le"))).stderr).toBe(
      "flood-relief: cannot read utf16.yaml: it is UTF-16 text; save it as UTF-8\n",
    );
  });

  test("one above 64 MiB, without being read to its end", async () => {
    await writeFile(join(cwd, "large.yaml"), "");
    await truncate(join(cwd, "large.yaml"), 1024 ** 4);
    expect((await flood(["reconcile", "large.yaml"], { cwd })).stderr).toBe(
      "flood-relief: cannot read large.yaml: it is larger than 64 MiB\n",
    );
  });

  test("one whose name would steer the terminal", async () => {
    expect((await flood(["reconcile", "a\u001b[2J\n.yaml"], { cwd })).stderr).toBe(
      "flood-relief: cannot read a·[2J .yaml: no such file or directory\n",
    );
  });

  test("standard input that is no text", async () => {
    expect((await flood(["reconcile", "-"], { stdin: Uint8Array.of(0xff, 0x00) })).stderr).toBe(
      "flood-relief: cannot read standard input: it is a binary file, not text in YAML or JSON\n",
    );
  });
});

const aliases = ["a: &a [x, x, x, x, x, x, x, x, x]"];
for (let depth = 0; depth < 20; depth += 1) {
  const last = String.fromCharCode(97 + depth);
  aliases.push(
    `${String.fromCharCode(98 + depth)}: &${String.fromCharCode(98 + depth)} [${Array(9).fill(`*${last}`)}]`,
  );
}

const families = 'families: "36,455"';

describe("a statement that cannot be used is refused with its file, line and column", () => {
  test.each([
    ["an empty file", "", "empty", 1],
    ["aliases nested to explode", aliases.join("\n"), "alias", 1],
    ["a number of a million digits", `quantities:\n  documents: ${"9".repeat(1_000_000)}\n`, "documents", 2],
    [
      "a __proto__ key",
      `aid:\n  oneTimeAssistance: { ${families} }\n  __proto__: { x: 1 }\n`,
      "__proto__",
      3,
    ],
    [
      "a key given twice",
      `aid:\n  oneTimeAssistance: { ${families} }\n  oneTimeAssistance: { ${families} }\n`,
      "oneTimeAssistance",
      3,
    ],
    ["a statement without figures", "title: Nothing\n", "figure", 1],
    ["a negative count", 'aid:\n  oneTimeAssistance:\n    families: "-5"\n', "-5", 3],
    ["a binary fraction", "aid:\n  oneTimeAssistance: { amount: 13.3 }\n", "13.3", 2],
    [
      "a cap without families",
      "event: { began: 2024-03-27 }\naid:\n  propertyCompensation: { amount: 9.9 billion tenge, cap: 150 MCI }\n",
      "families",
      3,
    ],
    [
      "a decimal comma in English",
      `language: en\naid:\n  oneTimeAssistance: { ${families}, amount: "13,3 billion tenge" }\n`,
      "13,3 billion",
      3,
    ],
    [
      "a date that does not exist",
      `asOf: 2024-02-30\naid:\n  oneTimeAssistance: { ${families} }\n`,
      "2024-02-30",
      1,
    ],
    [
      "a region that does not exist",
      'aid:\n  livestockCompensation: { regions: { KZ-99: { heads: "3" } } }\n',
      "KZ-99",
      2,
    ],
    [
      "a cycle in totals",
      "totals:\n  one: { of: [totals.two], printed: 1 billion tenge }\n  two: { of: [totals.one], printed: 1 billion tenge }\n",
      "totals",
      2,
    ],
    ["a misspelt key", 'aid:\n  oneTimeAssistance: { familes: "36,455" }\n', "families", 2],
    ["no YAML at all", "a: [1\nb: {", ":", 2],
  ])("%s", async (what, text, says, line) => {
    const name = `${what.replaceAll(" ", "-")}.yaml`;
    const ran = await reconciled(name, text);
    expectRefusal(ran);
    expect(ran.stderr).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}:${line}:\\d+: `, "m"));
    expect(ran.stderr).toContain(says);
    expect(ran.stderr.length).toBeLessThan(2_000);
  });

  test("standard input is called by that name", async () => {
    const ran = await flood(["reconcile", "-"], { stdin: "title: Nothing\n" });
    expectRefusal(ran);
    expect(ran.stderr).toMatch(/^standard input:1:\d+: /);
  });
});

test("the faults of all files are reported at once", async () => {
  await writeFile(join(cwd, "one.yaml"), 'aid:\n  oneTimeAssistance: { familes: "36,455" }\n');
  await writeFile(join(cwd, "two.yaml"), "asOf: 2024-02-30\nquantities: { a: 1 }\n");
  const ran = await flood(["reconcile", "one.yaml", "missing.yaml", "two.yaml"], { cwd });
  expectRefusal(ran);
  expect(ran.stderr).toMatch(/^one\.yaml:2:\d+: /);
  expect(ran.stderr).toContain("\n\nflood-relief: cannot read missing.yaml: no such file or directory\n\n");
  expect(ran.stderr).toMatch(/^two\.yaml:1:\d+: /m);
  expect(ran.stderr).toMatch(/\n\nflood-relief: \d+ faults; nothing was reconciled\n$/);
});

test("a reconciliation in the place of a statement is told as such", async () => {
  const json = await flood(["reconcile", "-", "--format", "json"], { stdin: "quantities: { a: 1 }" });
  const { status, stderr } = await flood(["reconcile", "-"], { stdin: json.stdout });
  expect(stderr).toBe(
    "flood-relief: cannot read standard input: it is a reconciliation, not a statement; give the statements that it was made of, or check it with flood-relief verify\n",
  );
  expect(status).toBe(2);
});
