import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/types.js";
import { toSarif } from "../../src/report/sarif.js";
import { sarifRules } from "../../src/report/sarif-rules.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { agreeing, entangled, falling, jointly } from "../testing/statements.js";
import { hostile, hostileText, reconciliation, rule, yearEnd } from "./sample.js";

// sarif-2.1.0.json is the schema of the standard (2.1.0-rtm.5), as the package @microsoft/jest-sarif carries it (MIT). Its
// own draft is not Ajv's, but it uses nothing in which the two differ.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL("schemas/sarif-2.1.0.json", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif: ValidateFunction = ajv.compile(schema);

const file = "fixtures/kazakhstan-2024/year-end.yaml";
const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const published = reconcile(readStatement(text, { file }));

const samples: readonly (readonly [name: string, sample: Reconciliation])[] = [
  ["the year-end review", yearEnd],
  ["the published figures", published],
  ["what agrees", agreeing],
  ["a conflict of several rules", jointly],
  ["several days", falling],
  ["hostile text", hostile],
  ["nothing at all", reconciliation()],
];

// biome-ignore lint/suspicious/noExplicitAny: JSON that the schema has been held to
const runOf = (given: Reconciliation, everyRule = false): any =>
  JSON.parse(toSarif(given, { everyRule })).runs[0];

describe("by the schema of the standard", () => {
  test.each(samples)("the SARIF of %s is valid", (_name, given) => {
    for (const everyRule of [false, true]) {
      expect(isSarif(JSON.parse(toSarif(given, { everyRule }))), JSON.stringify(isSarif.errors)).toBe(true);
    }
  });

  test("a log with a level that there is not, or a member too many, is not valid", () => {
    const log = JSON.parse(toSarif(yearEnd));
    log.runs[0].results[0].level = "fatal";
    expect(isSarif(log)).toBe(false);
    log.runs[0].results[0].level = "error";
    expect(isSarif(log)).toBe(true);
    log.runs[0].results[0].verdict = "fails";
    expect(isSarif(log)).toBe(false);
  });
});

describe("a result", () => {
  test("for a rule that fails stands at file, line and column of its first figure, with the others beside it", () => {
    const { results } = runOf(published);
    expect(results).toHaveLength(1);
    const [result] = results;
    expect(result).toMatchObject({
      ruleId: "fixed-rate",
      kind: "fail",
      level: "error",
      message: {
        text: "fixed-rate:oneTimeAssistance: 36,455 families × 100 MCI (369,200.00 tenge) is 13,459,186,000.00 tenge; the amount is 13,250,000,000.00 to 13,350,000,000.00 tenge: short by 109,186,000.00 to 209,186,000.00 tenge",
      },
      partialFingerprints: { "rule/v1": "fixed-rate:oneTimeAssistance" },
      properties: {
        rule: "fixed-rate:oneTimeAssistance",
        unit: "tenge",
        printed: { from: "13250000000.00", to: "13350000000.00" },
        implied: { from: "13459186000.00", to: "13459186000.00" },
        difference: { from: "-209186000.00", to: "-109186000.00" },
      },
    });
    const lines = text.split("\n");
    const written = [...result.locations, ...result.relatedLocations].map(
      ({ physicalLocation: { artifactLocation, region } }) => {
        expect(artifactLocation).toEqual({ uri: file, uriBaseId: "%SRCROOT%", index: 0 });
        return lines[region.startLine - 1]?.slice(region.startColumn - 1);
      },
    );
    expect(written[0]).toMatch(/^amount: \{ printed: "13\.3 billion tenge"/);
    expect(written[1]).toMatch(/^families: \{ printed: "36,455"/);
    expect(result.relatedLocations.map(({ id }: { id: number }) => id)).toEqual([1]);
    expect(result.locations[0].message.text).toBe('oneTimeAssistance.amount, printed "13.3 billion tenge"');
    expect(result.locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: "aid.oneTimeAssistance.amount", kind: "member" },
    ]);
  });

  test("counts columns in UTF-16 code units, as the run says", () => {
    const yaml =
      'quantities: { ш: { unit: "🐄🐄", printed: 3 }, б: { unit: "🐄🐄", printed: 2 } }\nrules: [ш = б]\n';
    const run = runOf(reconcile(readStatement(yaml, { file: "a.yaml" })));
    const columns = run.results[0].locations.concat(run.results[0].relatedLocations).map(
      // biome-ignore lint/suspicious/noExplicitAny: JSON that the schema has been held to
      ({ physicalLocation }: any) => physicalLocation.region.startColumn,
    );
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect([...columns].sort((a, b) => a - b)).toEqual([yaml.indexOf("3 }") + 1, yaml.indexOf("2 }") + 1]);
  });

  test("there is none for a rule that holds or is untested, unless every rule is asked for", () => {
    expect(runOf(agreeing).results).toEqual([]);
    const all = runOf(published, true).results.map(
      // biome-ignore lint/suspicious/noExplicitAny: JSON that the schema has been held to
      ({ kind, level, properties }: any) => `${properties.rule} ${kind} ${level}`,
    );
    expect(all).toHaveLength(published.rules.length);
    expect(all).toContain("fixed-rate:oneTimeAssistance fail error");
    expect(all).toContain("cap:propertyCompensation pass none");
    expect(all).toContain("total:housingPurchaseAndRepair open none");
  });

  test("for a conflict there is only where no failing rule tells of it", () => {
    expect(jointly.rules.map(({ verdict }) => verdict)).toEqual(["holds", "holds"]);
    const { results } = runOf(jointly);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      ruleId: "conflict",
      level: "error",
      message: {
        text: 'These cannot all be true: all, printed "10"; more, printed "3"; rule:1; rule:gap',
      },
      partialFingerprints: {
        "members/v2": "rule:1 rule:gap #quantities.all.printed #quantities.more.printed",
      },
    });
    const sources = reconcile({ aid: { oneTimeAssistance: { families: ["36,455", "36,500"] } } });
    expect(sources.conflicts).toHaveLength(1);
    expect(runOf(sources).results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["sources"]);
  });

  test("for a conflict stands beside that of a rule that fails by other figures", () => {
    const texts = runOf(entangled).results.map(({ message }: { message: { text: string } }) => message.text);
    expect(texts).toEqual([
      "rule:parts: parts: 15 houses on the left, at most 12 houses on the right: over by 3 houses",
      'These cannot all be true: whole, printed "14"; repaired, printed "9"; lost, printed "6"; rule:within; rule:parts',
    ]);
  });

  test("for a verdict that is undetermined is a warning at the files of the statements", () => {
    const run = runOf({
      ...reconciliation({ verdict: "undetermined" }),
      effort: { nodes: 1, pivots: 1, complete: false },
    });
    expect(run.results).toHaveLength(1);
    expect(run.results[0]).toMatchObject({ ruleId: "undetermined", level: "warning" });
    expect(run.results[0].locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: "aid.yaml", uriBaseId: "%SRCROOT%", index: 0 } } },
    ]);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  test("of figures that stand in no file names their path in the statement", () => {
    const [result] = runOf(
      reconcile({ quantities: { a: 1, b: { unit: "a", printed: 2 } }, rules: ["a = b"] }),
    ).results;
    expect(result.locations).toEqual([
      {
        logicalLocations: [{ fullyQualifiedName: "quantities.a", kind: "member" }],
        message: { text: 'a, printed "1"' },
      },
    ]);
  });

  test("has at most a hundred locations", () => {
    const quantities = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`q${index}`, { unit: "things", printed: 1 }]),
    );
    const terms = Object.keys(quantities).slice(1).join(" + ");
    const [result] = runOf(reconcile({ quantities, rules: [`q0 = ${terms}`] })).results;
    expect(1 + result.relatedLocations.length).toBe(100);
  });

  describe("for a conflict of the same quantities in two statements", () => {
    const source = (file: string, built: number, whole: number) =>
      readStatement(
        `quantities:
  built: { unit: houses, printed: ${built} }
  whole: { unit: houses, printed: ${whole} }
  paid: { unit: houses }
rules: [built = paid, whole = paid]`,
        { file },
      );
    const fingerprints = (given: Reconciliation): readonly string[] =>
      runOf(given).results.flatMap(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints["members/v2"] ?? [],
      );

    test("has a fingerprint that names them", () => {
      const both = reconcile([source("may.yaml", 6, 5), source("late june.yaml", 7, 5)]);
      // May's 6 is not June's 7, which `sources` tells; each is neither's 5, of which `rule:1` tells one.
      expect(fingerprints(both)).toEqual([
        "rule:1 rule:2 may.yaml#quantities.built.printed late%20june.yaml#quantities.whole.printed",
        "rule:1 rule:2 late%20june.yaml#quantities.built.printed may.yaml#quantities.whole.printed",
        "rule:1 rule:2 late%20june.yaml#quantities.built.printed late%20june.yaml#quantities.whole.printed",
      ]);
    });

    test("keeps it when a number changes, and when another statement comes before", () => {
      const [may, june] = [source("may.yaml", 6, 5), source("june.yaml", 7, 5)];
      const before = fingerprints(reconcile([may, june]));
      expect(fingerprints(reconcile([may, source("june.yaml", 8, 5)]))).toEqual(before);
      const other = reconcile([{ title: "Others", quantities: { roads: 3 } }, may, june]);
      expect(fingerprints(other)).toEqual(before);
    });
  });

  test("keeps its fingerprint when its figure moves or changes", () => {
    const moved = runOf(reconcile(readStatement(`# a line more\n${text.replace("13.3", "13.2")}`, { file })));
    expect(moved.results[0].partialFingerprints).toEqual(runOf(published).results[0].partialFingerprints);
    expect(moved.results[0].locations).not.toEqual(runOf(published).results[0].locations);
  });
});

describe("the run", () => {
  test("describes each family of rules once, and every result points at its own", () => {
    for (const [, given] of samples) {
      const { tool, results } = runOf(given, true);
      const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
    }
  });

  test("has help for every family that the library makes", () => {
    const source = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
    const documented = [...source.matchAll(/^\| `([a-z-]+):/gm)].map(([, family]) => family);
    expect(documented.length).toBeGreaterThan(10);
    expect(sarifRules.map(({ id }) => id)).toEqual(expect.arrayContaining(documented));
  });

  test("names the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(runOf(yearEnd).tool.driver).toMatchObject({ name: "flood-relief", semanticVersion: version });
  });

  test("names each file once, relative ones against %SRCROOT%", () => {
    const statements = ["a b.yaml", "a b.yaml", "/aid/c.yaml", undefined].map((name) =>
      name === undefined ? { statement: {} } : { file: name, statement: {} },
    );
    expect(runOf(reconciliation({ statements })).artifacts).toEqual([
      { location: { uri: "a%20b.yaml", uriBaseId: "%SRCROOT%" }, roles: ["analysisTarget"] },
      { location: { uri: "file:///aid/c.yaml" }, roles: ["analysisTarget"] },
    ]);
  });

  test("makes no link of hostile text, and nothing in it steers a terminal", () => {
    const log = toSarif(hostile, { everyRule: true });
    expect(log).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u);
    expect(hostileText).toContain("[x](https://x.example)");
    const { results } = runOf(hostile, true);
    for (const { message } of results) expect(message.text).not.toMatch(/(?<!\\)\]\(/);
  });

  test("is the same bytes for the same input", () => {
    expect(toSarif(reconcile(readStatement(text, { file })))).toBe(toSarif(published));
  });
});

test("a family that is not known is described by its name", () => {
  const given = reconciliation({
    verdict: "inconsistent",
    rules: [rule("new-family:x", { verdict: "fails" })],
  });
  expect(isSarif(JSON.parse(toSarif(given)))).toBe(true);
  expect(runOf(given).tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("new-family");
});
