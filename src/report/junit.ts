import { firstOf } from "../printed/listing.js";
import type { Conflict, Reconciliation, RuleFinding } from "../reconcile/types.js";
import type { CalculationLine } from "./calculation.js";
import { conflictLines } from "./conflict-lines.js";
import { type ConflictView, conflictViews, stoppedEarly } from "./conflict-view.js";
import { checkReported } from "./given.js";
import { rulesThatTell } from "./rule-conflicts.js";
import { ruleLines } from "./rule-lines.js";
import { outcomeOf } from "./rule-outcome.js";
import { describeStatement } from "./statement-lines.js";
import { verdictSentence } from "./verdict.js";
import { type XmlElement, xmlDocument } from "./xml.js";

/**
 * A reconciliation as JUnit XML, for test reports of continuous integration. Two suites: in `rules` every rule is a test
 * case, which fails with its numbers and the calculation, or is skipped where the rule is untested; in `conflicts` every
 * conflict is a test case that fails. Where there is no conflict, one test case there tells the verdict. Its output says
 * where the search stopped early.
 *
 * The times are 0, and the time stamp is the last day of which the statements speak (1970-01-01 where they name none): the
 * same input gives the same bytes.
 *
 * @throws {TypeError} where it is not what `reconcile` returned
 *
 * @example
 * toJunit(reconciliation).includes('<testcase classname="rules.fixed-rate" name="fixed-rate:oneTimeAssistance"'); // true
 */
export function toJunit(reconciliation: Reconciliation): string {
  checkReported(reconciliation);
  const views = conflictViews(reconciliation, false);
  const calculations = calculationsByRule(views, reconciliation);
  const rules = reconciliation.rules.map((rule) => ruleCase(rule, calculations.get(rule.id) ?? []));
  const names = conflictNames(reconciliation.conflicts);
  const conflicts =
    views.length === 0
      ? [verdictCase(reconciliation)]
      : views.map((view, index) => conflictCase(view, names[index] ?? view.id));
  const remark = reconciliation.effort.complete ? undefined : stoppedEarly;
  return xmlDocument({
    name: "testsuites",
    elements: [
      suite(0, "rules", rules, reconciliation),
      suite(1, "conflicts", conflicts, reconciliation, remark),
    ],
  });
}

/** A test case, and what came of it. */
interface TestCase {
  readonly outcome: "passed" | "failed" | "skipped";
  readonly element: XmlElement;
}

function suite(
  id: number,
  name: string,
  cases: readonly TestCase[],
  { verdict, statements }: Reconciliation,
  remark?: string,
): XmlElement {
  const count = (wanted: TestCase["outcome"]): number =>
    cases.filter(({ outcome }) => outcome === wanted).length;
  const property = (key: string, value: string): XmlElement => {
    return { name: "property", attributes: { name: key, value } };
  };
  return {
    name: "testsuite",
    attributes: {
      id,
      name,
      package: "flood-relief",
      hostname: "localhost",
      timestamp: `${lastDay(statements)}T00:00:00`,
      tests: cases.length,
      failures: count("failed"),
      errors: 0,
      skipped: count("skipped"),
      time: 0,
    },
    elements: [
      {
        name: "properties",
        elements: [
          property("verdict", verdict),
          ...statements.map((each) => property("statement", describeStatement(each).join("; "))),
        ],
      },
      ...cases.map(({ element }) => element),
      { name: "system-out", ...(remark !== undefined && { text: [remark] }) },
      { name: "system-err" },
    ],
  };
}

/** For each rule that tells of a conflict, the calculation of the first. */
function calculationsByRule(
  views: readonly ConflictView[],
  reconciliation: Reconciliation,
): ReadonlyMap<string, readonly CalculationLine[]> {
  const tell = rulesThatTell(reconciliation);
  const found = new Map<string, readonly CalculationLine[]>();
  for (const [index, conflict] of reconciliation.conflicts.entries()) {
    for (const { id } of tell(conflict)) if (!found.has(id)) found.set(id, views[index]?.calculation ?? []);
  }
  return found;
}

function ruleCase(rule: RuleFinding, calculation: readonly CalculationLine[]): TestCase {
  const place = { classname: `rules.${rule.family}`, name: rule.id };
  if (rule.verdict === "holds") return passed(place);
  if (rule.verdict === "untested") return skipped(place, rule.says);
  return failed(place, "fails", outcomeOf(rule), [
    rule.states,
    ...ruleLines(rule),
    ...(calculation.length === 0 ? [] : ["Because:"]),
    ...calculation.map(({ depth, text }) => `${"  ".repeat(1 + depth)}${text}`),
  ]);
}

function conflictCase(view: ConflictView, name: string): TestCase {
  const what = "these figures and rules cannot all be true";
  return failed({ classname: "conflicts", name }, "conflict", what, conflictLines(view));
}

/** So many members of a conflict are in its name. */
const mostNamed = 8;

/** A name for each conflict that stays the same while others come and go: its rules and quantities. */
function conflictNames(conflicts: readonly Conflict[]): readonly string[] {
  const used = new Map<string, number>();
  return conflicts.map(({ rules, figures }) => {
    const members = [...rules, ...new Set(figures.map(({ quantity }) => quantity))];
    const name = firstOf(members, mostNamed);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Stands where there is no conflict, so that a reconciliation that is not consistent never comes out without a failure. */
function verdictCase(reconciliation: Reconciliation): TestCase {
  const place = { classname: "conflicts", name: "all figures and rules can be true at once" };
  const { verdict } = reconciliation;
  return verdict === "consistent"
    ? passed(place)
    : failed(place, verdict, verdictSentence(reconciliation), [verdictSentence(reconciliation)]);
}

interface CasePlace {
  readonly classname: string;
  readonly name: string;
}

function passed(place: CasePlace): TestCase {
  return { outcome: "passed", element: testCase(place) };
}

// Skipped has no message: older schemas of Jenkins allow it only text.
function skipped(place: CasePlace, reason: string): TestCase {
  return { outcome: "skipped", element: testCase(place, { name: "skipped", text: [reason] }) };
}

function failed(place: CasePlace, type: string, message: string, text: readonly string[]): TestCase {
  const failure = { name: "failure", attributes: { type, message }, text };
  return { outcome: "failed", element: testCase(place, failure) };
}

function testCase({ classname, name }: CasePlace, ...elements: readonly XmlElement[]): XmlElement {
  return { name: "testcase", attributes: { classname, name, time: 0 }, elements };
}

function lastDay(statements: Reconciliation["statements"]): string {
  const days = statements.map(({ asOf, source }) => asOf ?? source?.published ?? "");
  const last = days.reduce((a, b) => (b > a ? b : a), "");
  return /^\d{4}-\d{2}-\d{2}$/.test(last) ? last : "1970-01-01";
}
