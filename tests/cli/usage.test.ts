import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { flood } from "./fake-io.js";

describe("help", () => {
  test("is data on standard output where it was asked for", async () => {
    const { status, stdout, stderr } = await flood(["--help"]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("Usage: flood-relief COMMAND");
    expect(await flood(["help"])).toEqual({ status, stdout, stderr });
    expect(await flood(["-h"])).toEqual({ status, stdout, stderr });
    expect(await flood(["help", "help"])).toEqual({ status, stdout, stderr });
    expect(await flood(["help", "--help"])).toEqual({ status, stdout, stderr });
  });

  test("is a message with exit status 2 where nothing was asked for", async () => {
    const { status, stdout, stderr } = await flood([]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toBe((await flood(["help"])).stdout);
  });

  test("of a command names its options and their values, in lines of at most 80 characters", async () => {
    const { status, stdout } = await flood(["help", "reconcile"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`\
Usage: flood-relief reconcile FILE…
                    [--format text|markdown|html|json|junit|sarif|csv]
                    [--output FILE] [--rounding nearest|truncated|either]
                    [--fail-on inconsistent|unchecked|never]
                    [--all-explanations] [--hxl] [--datapackage]
`);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect((await flood(["reconcile", "--help"])).stdout).toBe(stdout);
    expect((await flood(["reconcile", "missing.yaml", "-h"])).stdout).toBe(stdout);
  });
});

describe("an option that is given twice", () => {
  test("is refused with two files, of which one would be left out without a word", async () => {
    const { status, stdout, stderr } = await flood(["reconcile", "a.yaml", "--output", "x", "--output=y"]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^flood-relief: --output is given twice, with "x" and "y"; give one of them\n/);
  });

  test("with the same file, or with another choice, which counts, is none", async () => {
    const missing = (await flood(["reconcile", "a.yaml"])).stderr;
    const twice = [
      "reconcile",
      "a.yaml",
      "--output",
      "x",
      "--output",
      "x",
      "--format",
      "json",
      "--format",
      "text",
    ];
    expect((await flood(twice)).stderr).toBe(missing);
  });
});

test("--version is that of the package", async () => {
  expect(await flood(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

describe("a command line that cannot be understood", () => {
  test.each([
    [["recncile"], 'unknown command "recncile"; did you mean reconcile?'],
    [["help", "schema", "mci"], 'help takes one COMMAND, not "mci" as well'],
    [["help", "schma"], 'unknown command "schma"; did you mean schema?'],
    [
      ["zzzzzzzz"],
      'unknown command "zzzzzzzz"; it is one of reconcile, verify, figures, draft, register, mci, schema or help',
    ],
    [["--verson"], 'unknown option "--verson"; did you mean --version?'],
    [
      ["\u001b[2J"],
      'unknown command "·[2J"; it is one of reconcile, verify, figures, draft, register, mci, schema or help',
    ],
  ])("%j: %s", async (argv, message) => {
    expect(await flood(argv)).toEqual({
      status: 2,
      stdout: "",
      stderr: `flood-relief: ${message}\n"flood-relief help" shows the usage\n`,
    });
  });

  test.each([
    [["reconcile"], "reconcile needs a FILE, or - for standard input"],
    [["reconcile", "--formt", "json"], "reconcile has no option --formt; did you mean --format?"],
    [["reconcile", "a", "--output"], "--output needs a FILE behind it"],
    [["reconcile", "a", "--output="], "--output needs a FILE behind it"],
    [["reconcile", "a", "--output", "--format", "json"], "--output needs a FILE behind it"],
    [
      ["reconcile", "a", "--format"],
      "--format needs text, markdown, html, json, junit, sarif or csv behind it",
    ],
    [
      ["reconcile", "a", "--format", "markdwn"],
      'unknown --format "markdwn"; did you mean markdown? It takes text, markdown, html, json, junit, sarif or csv',
    ],
    [
      ["reconcile", "a", "--format=pdf"],
      'unknown --format "pdf"; it takes text, markdown, html, json, junit, sarif or csv',
    ],
    [
      ["reconcile", "a", "--rounding", "nearst"],
      'unknown --rounding "nearst"; did you mean nearest? It takes nearest, truncated or either',
    ],
    [
      ["reconcile", "a", "--fail-on", "always"],
      'unknown --fail-on "always"; it takes inconsistent, unchecked or never',
    ],
    [
      ["reconcile", "-x"],
      "reconcile has no option -x; it takes --format, --output, --rounding, --fail-on, --all-explanations, --hxl, --datapackage or --help",
    ],
    [["reconcile", "a", "--all-explanations=yes"], "--all-explanations takes no value"],
    [["verify"], "verify needs a FILE, or - for standard input"],
    [["verify", "a", "b"], 'verify takes one FILE, not "b" as well'],
    [["reconcile", "a.yaml", "./a.yaml"], "./a.yaml is given twice"],
    [["reconcile", "-", "-"], "standard input is given twice"],
    [["mci"], "mci needs a DATE such as 2024-03-27"],
    [["mci", "2024-03-27", "1", "2"], 'mci takes a DATE and a COUNT, not "2" as well'],
    [["mci", "2024-03-27", "1,000"], 'COUNT must be a plain decimal number such as 100 or 2.5, not "1,000"'],
    [["mci", "2024-03-27", "1e3"], 'COUNT must be a plain decimal number such as 100 or 2.5, not "1e3"'],
    [["schema", "x"], 'schema takes no "x"'],
  ])("%j: %s", async (argv, message) => {
    expect(await flood(argv)).toEqual({
      status: 2,
      stdout: "",
      stderr: `flood-relief: ${message}\n"flood-relief help ${argv[0]}" shows the usage\n`,
    });
  });
});
