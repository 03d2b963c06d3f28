import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkGivenOption, kindOf } from "../../src/exact/given.js";
import { GrainError } from "../../src/exact/grains.js";
import * as library from "../../src/index.js";
import * as register from "../../src/register/index.js";
import * as reports from "../../src/report/index.js";
import * as testing from "../../src/testing/index.js";
import { publicFunctions } from "../docs/public-functions.js";
import { root } from "../docs/sandbox.js";

// As a program without types calls them.
type Untyped = (...given: readonly unknown[]) => unknown;
const functions = { ...library, ...register, ...reports, ...testing } as Readonly<Record<string, unknown>>;

async function call(name: string, ...given: readonly unknown[]): Promise<unknown> {
  return await (functions[name] as Untyped)(...given);
}

const statement = { quantities: { a: 1 } };
const reconciliation = library.reconcile(statement);
const engine = () => Promise.reject(new Error("opened"));

/** Every public function that takes options, with what stands before and behind them. */
const withOptions: Readonly<
  Record<string, { readonly before: readonly unknown[]; readonly behind?: readonly unknown[] }>
> = {
  readFigure: { before: ["13"] },
  tryReadFigure: { before: ["13"] },
  findFigures: { before: ["13 families"] },
  draftStatement: { before: ["13 families"] },
  readStatement: { before: [statement] },
  tryReadStatement: { before: [statement] },
  reconcile: { before: [statement] },
  toText: { before: [reconciliation] },
  toMarkdown: { before: [reconciliation] },
  toHtml: { before: [reconciliation] },
  toCsv: { before: [reconciliation] },
  toSarif: { before: [reconciliation] },
  toDataPackage: { before: [reconciliation] },
  audit: { before: [engine] },
  openDuckDb: { before: [[], {}] },
  openClickHouse: { before: [], behind: [{}] },
};

describe("options that are no object are refused in words", () => {
  describe.each(Object.entries(withOptions))("%s", (name, { before, behind = [] }) => {
    test.each([
      [null, "null"],
      [0, "the number 0"],
      ["en", "a value of type string"],
      [[], "a list"],
      [() => {}, "a value of type function"],
    ])("%j", async (options, kind) => {
      const called = call(name, ...before, options, ...behind);
      await expect(called).rejects.toThrow(TypeError);
      await expect(called).rejects.toThrow(
        `options are an object, not ${kind}; leave them out where there are none`,
      );
    });
  });

  test.each(Object.entries(withOptions))(
    "%s refuses one that there is not",
    async (name, { before, behind = [] }) => {
      const called = call(name, ...before, { roundng: "truncated" }, ...behind);
      await expect(called).rejects.toThrow(TypeError);
      await expect(called).rejects.toThrow("there is no option roundng; there are ");
    },
  );

  test("by every function that takes some", () => {
    const entries = ["src/index.ts", "src/report/index.ts", "src/register/index.ts", "src/testing/index.ts"];
    const taking = entries.flatMap(publicFunctions).filter(({ name, file }) => {
      const source = readFileSync(join(root, file), "utf8");
      const [, parameters = ""] =
        new RegExp(`export (?:async )?function ${name}\\(([\\s\\S]*?)\\): `).exec(source) ?? [];
      return /\boptions\??:/.test(parameters);
    });
    expect(taking.length).toBeGreaterThan(10);
    expect(taking.map(({ name }) => name).sort()).toEqual(Object.keys(withOptions).sort());
  });
});

test.each<[string, readonly unknown[], string]>([
  ["draftStatement", ["13", { title: null }], "the option title takes a string, not null"],
  ["draftStatement", ["13", { asOf: Symbol() }], "a value of type symbol is no day"],
  ["draftStatement", ["13", { language: Symbol() }], "a value of type symbol is no language of figures"],
  ["readStatement", [statement, { file: 5 }], "the option file takes a string, not the number 5"],
  ["reconcile", [statement, { budget: null }], "the option budget takes an object, not null"],
  [
    "reconcile",
    [statement, { budget: { nodes: "5" } }],
    "the option budget.nodes takes a number of 1 or more, not a value of type string",
  ],
  [
    "reconcile",
    [statement, { budget: { decisions: 0 } }],
    "the option budget.decisions takes a number of 1 or more, not the number 0",
  ],
  [
    "reconcile",
    [statement, { budget: { work: Number.NaN } }],
    "the option budget.work takes a number of 1 or more, not the number NaN",
  ],
  [
    "reconcile",
    [statement, { budget: { node: 5 } }],
    "there is no option budget.node; there are nodes, pivots, cells, decisions, tries, conflicts, corrections, work",
  ],
  ["readFigure", ["13", { langage: "en" }], "there is no option langage; there are language, rounding, unit"],
  ["draftStatement", ["13", { language: "" }], '"" is no language of figures'],
  ["reconcile", [statement, { rounding: null }], "null is no rounding of figures"],
  ["toText", [reconciliation, { width: 80n }], "the option width takes a number, not the bigint 80"],
  [
    "toText",
    [reconciliation, { colour: "always" }],
    "the option colour takes a boolean, not a value of type string",
  ],
  [
    "toMarkdown",
    [reconciliation, { allExplanations: 1 }],
    "allExplanations takes a boolean, not the number 1",
  ],
  ["toHtml", [reconciliation, { allExplanations: null }], "allExplanations takes a boolean, not null"],
  ["toCsv", [reconciliation, { hxl: "yes" }], "the option hxl takes a boolean, not a value of type string"],
  ["toDataPackage", [reconciliation, { hxl: 1 }], "the option hxl takes a boolean, not the number 1"],
  ["toSarif", [reconciliation, { everyRule: [] }], "the option everyRule takes a boolean, not a list"],
  ["toDataPackage", [reconciliation, { path: 5 }], "the option path takes a string, not the number 5"],
  [
    "toDataPackage",
    [reconciliation, { path: "../a.csv" }],
    'the option path takes a relative path below the folder of the data package, or a URL, not "../a.csv"',
  ],
  ["toDataPackage", [reconciliation, { path: "/a.csv" }], 'not "/a.csv"'],
  ["toDataPackage", [reconciliation, { path: "a/~b.csv" }], 'not "a/~b.csv"'],
  ["toDataPackage", [reconciliation, { path: "a\\b.csv" }], 'not "a\\\\b.csv"'],
  ["toDataPackage", [reconciliation, { path: "" }], 'not ""'],
  ["readFigure", [null], "a figure is read from a string, not from null"],
  ["readFigure", [13n], "not from the bigint 13; write it in quotes, as it was printed"],
  ["findFigures", [[]], "figures are found in a string, not in a list"],
  ["findRegion", [{}], "a region is found by a text, not by an object"],
  ["describeFault", [null], "a fault is one of those that a statement was refused with, not null"],
  ["describeFault", [{ message: "m" }], "not an object"],
  ["describeFault", [{ message: "m", remedy: "r", place: {} }], "not an object"],
  [
    "tieOut",
    [{ format: reconciliation.format }],
    "not of an object whose verdict is missing or of another kind",
  ],
  ["tieOut", [null], "a tie-out is made of what reconcile() returns, not of null"],
  [
    "notInRegister",
    [undefined],
    "a tie-out is made of what reconcile() returns, not of a value of type undefined",
  ],
  ["reconciliationToSnapshot", [[]], "a snapshot is made of what reconcile() returns, not of a list"],
  [
    "findSources",
    ["payments.csv", "."],
    "files are named in a list of strings, not in a value of type string",
  ],
  ["audit", [null], "an engine is opened by a function, not by null"],
  ["findSources", [["a.csv", 5], "."], "files and their folder are named by strings, not by the number 5"],
  [
    "findSources",
    [["a.csv"]],
    "files and their folder are named by strings, not by a value of type undefined",
  ],
  [
    "audit",
    [engine, { mapping: "map.yaml" }],
    "the option mapping takes an object, not a value of type string",
  ],
  ["audit", [engine, { rows: "al" }], 'the option rows takes "accepted" or "all"'],
  ["audit", [engine, { title: 5 }], "the option title takes a string, not the number 5"],
  [
    "audit",
    [engine, { progress: true }],
    "the option progress takes a function, not a value of type boolean",
  ],
  [
    "openDuckDb",
    ["payments.csv", {}],
    "files are loaded out of the list that findSources() gives, not of a value of type string",
  ],
  [
    "openDuckDb",
    [["payments.csv"], {}],
    "files are loaded out of the list that findSources() gives, not of a list whose [0] is missing or of another kind",
  ],
  ["openDuckDb", [[], null], "an engine is opened by the plan that audit() hands over, not of null"],
  ["openDuckDb", [[], {}, { memory: 5 }], "the option memory takes a string, not the number 5"],
  [
    "openDuckDb",
    [[], {}, { threads: 0 }],
    "the option threads takes a number of 1 or more, not the number 0",
  ],
  ["openDuckDb", [[], {}, { threads: 1.5 }], "the option threads takes a whole number, not the number 1.5"],
  [
    "openDuckDb",
    [[], {}, { threads: Number.POSITIVE_INFINITY }],
    "the option threads takes a whole number, not the number Infinity",
  ],
  [
    "openClickHouse",
    [{ url: "http://127.0.0.1" }, {}],
    "a table is opened by its url and table, and perhaps user and password, not of an object whose table is missing",
  ],
  [
    "audit",
    [async () => ({ name: "DuckDB" })],
    "not of an object whose dialect is missing or of another kind",
  ],
  [
    "auditToJson",
    [undefined],
    "a report is made of the audit that audit() gives, not of a value of type undefined",
  ],
  ["auditToText", [{ engine: "DuckDB" }], "not of an object whose parts is missing or of another kind"],
  ["auditToText", [{ audit: {}, engine: {} }], "not of an object whose engine is missing or of another kind"],
  [
    "writeExceptions",
    [null, "a.csv", { cwd: ".", inputs: [] }],
    "exceptions are written of what audit() gives",
  ],
  ["readMapping", [null], "a mapping is read from a text, not from null"],
])("%s refuses what it does not take, in words", async (name, given, message) => {
  const called = call(name, ...given);
  await expect(called).rejects.toThrow(TypeError);
  await expect(called).rejects.toThrow(message);
});

const anything = [null, undefined, true, Symbol("s"), {}, Object.create(null), [], [5], () => 1, Number.NaN];

const {
  StatementError,
  FigureError,
  GrainError: OfGrains,
} = library as unknown as Readonly<Record<string, Constructor>>;
const { RegisterError } = register as unknown as Readonly<Record<string, Constructor>>;
type Constructor = new (...given: readonly unknown[]) => unknown;

test.each<[string, Constructor | undefined, readonly unknown[], string]>([
  ["StatementError", StatementError, [], "made of a list of faults, not of a value of type undefined"],
  ["FigureError", FigureError, [], "a fault is one of those that a figure was refused with"],
  ["FigureError", FigureError, [{}], "a fault is one of those that a figure was refused with"],
  [
    "FigureError",
    FigureError,
    [{ code: "vague", printed: "5", start: 0, length: 1, expected: "a number" }],
    "a fault is one of those that a figure was refused with",
  ],
  ["StatementError", StatementError, [{}], "made of a list of faults, not of an object"],
  ["StatementError", StatementError, [[null]], "a fault is one of those that a statement was refused with"],
  ["GrainError", OfGrains, ["too-long", "1"], "made of a code, the value as a text, and its unit"],
  ["GrainError", OfGrains, ["too-long", Symbol(), { name: "tenge" }], "made of a code, the value as a text"],
  [
    "RegisterError",
    RegisterError,
    [5, "problem", "remedy"],
    "made of a code, a problem and a remedy as texts",
  ],
  ["RegisterError", RegisterError, ["code", Symbol(), "remedy"], "a problem and a remedy as texts"],
  ["RegisterError", RegisterError, ["code", "problem", "remedy", null], "and a place"],
])("an error is made of what it tells: %s of %#", (_name, error, given, message) => {
  const made = () => error && new error(...given);
  expect(made).toThrow(TypeError);
  expect(made).toThrow(message);
});

test("an argument of a matcher that has no text is named by its kind", async () => {
  const matcherHint = (name: string, _received: string, expected: string) => `${name}(${expected})`;
  const { toHoldRule } = testing.matchers as unknown as Readonly<Record<string, Untyped>>;
  const told = toHoldRule?.call(
    { isNot: false, utils: { matcherHint } },
    reconciliation,
    Object.create(null),
  );
  expect((told as { message(): string }).message()).toContain("toHoldRule(an object)");
});

test.each(anything)("what is no number of MCI, no day and no statement is refused: %#", async (given) => {
  await expect(call("inTenge", given, "2024-03-27")).rejects.toThrow(GrainError);
  await expect(call("inTenge", 1, given)).rejects.toThrow(library.MciError);
  await expect(call("mci", given)).rejects.toThrow(library.MciError);
  for (const name of ["readStatement", "defineStatement", "reconcile", "inferRounding", "checkQuotes"]) {
    await expect(call(name, given), name).rejects.toThrow(library.StatementError);
  }
});

test("a day in a list is no day", () => {
  expect(() => (library.mci as Untyped)(["2024-03-27"])).toThrow(
    "a list is not a calendar day; write an existing day",
  );
  expect(() => (library.inTenge as Untyped)(null, "2024-03-27")).toThrow(
    '"null" is not a plain decimal number of MCI',
  );
});

test("what is left out is no option, and what fits is taken", () => {
  expect(checkGivenOption("width", undefined, "a number")).toBeUndefined();
  expect(checkGivenOption("width", 80, "a number")).toBeUndefined();
  expect(kindOf(10n ** 50n)).toBe(`the bigint 1${"0".repeat(29)}`);
});
