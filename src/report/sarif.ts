import { version } from "../../package.json";
import type { AskedRange, Conflict, Reconciliation, RuleFinding, RuleVerdict } from "../reconcile/types.js";
import { checkReported } from "./given.js";
import { jsonText } from "./json-text.js";
import { plain } from "./numbers.js";
import { jointConflicts } from "./rule-conflicts.js";
import {
  type FigurePlace,
  figurePlacesOf,
  filesOf,
  type SarifLocation,
  sarifLocations,
} from "./sarif-location.js";
import { statementNames } from "./sarif-names.js";
import { type SarifRule, sarifRules } from "./sarif-rules.js";
import { sarifText } from "./sarif-text.js";
import { verdictSentence } from "./verdict.js";

/** What a SARIF report holds. */
export interface SarifOptions {
  /**
   * Also a result for each rule that holds (`kind: pass`) or is untested (`kind: open`); default `false`. Some readers,
   * GitHub's code scanning among them, show every result as an alert.
   */
  readonly everyRule?: boolean | undefined;
}

/**
 * A reconciliation as SARIF 2.1.0: a result for each rule that fails, and one for each conflict that no failing rule tells
 * of, at file, line and column of the figure concerned. The other figures concerned are related locations. A verdict that
 * is undetermined is a warning.
 *
 * Files are named as they were when the statements were read: relative paths are relative to where that was
 * (`%SRCROOT%`). The same input gives the same bytes.
 *
 * @throws {TypeError} where it is not what `reconcile` returned, or an option is none or of another kind
 *
 * @example
 * JSON.parse(toSarif(reconciliation)).runs[0].results[0].ruleId; // "fixed-rate"
 */
export function toSarif(reconciliation: Reconciliation, options: SarifOptions = {}): string {
  checkReported(reconciliation, options);
  const rules = reportedRules(reconciliation);
  const names = statementNames(reconciliation);
  const results = [
    ...reconciliation.rules
      .filter(({ verdict }) => verdict === "fails" || options.everyRule === true)
      .map((rule) => ruleResult(rule, reconciliation)),
    ...jointConflicts(reconciliation).map((conflict) => conflictResult(conflict, reconciliation, names)),
    ...(reconciliation.verdict === "undetermined" ? [undeterminedResult(reconciliation)] : []),
  ];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "flood-relief", semanticVersion: version, rules: rules.map(descriptor) } },
        invocations: [invocation(reconciliation)],
        originalUriBaseIds: {
          "%SRCROOT%": { description: { text: "The folder in which flood-relief ran." } },
        },
        artifacts: filesOf(reconciliation).map((location) => ({ location, roles: ["analysisTarget"] })),
        columnKind: "utf16CodeUnits",
        results: results.map(({ ruleId, ...result }) => ({
          ruleId,
          ruleIndex: indexOf.get(ruleId),
          ...result,
        })),
      },
    ],
  });
}

interface SarifResult {
  readonly ruleId: string;
  readonly kind: "fail" | "pass" | "open";
  readonly level: "error" | "warning" | "none";
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations: readonly SarifLocation[] | undefined;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
}

const kinds: Readonly<Record<RuleVerdict, Pick<SarifResult, "kind" | "level">>> = {
  fails: { kind: "fail", level: "error" },
  holds: { kind: "pass", level: "none" },
  untested: { kind: "open", level: "none" },
};

function ruleResult(rule: RuleFinding, reconciliation: Reconciliation): SarifResult {
  const { id, family, says, decimals, unit } = rule;
  const places = rule.quantities.flatMap((quantity) => figurePlacesOf(quantity, reconciliation));
  const range = (given: AskedRange): unknown => {
    const [from, to] = [given.from, given.to].map((end) => end && plain(end, decimals));
    return { from, to, open: given.open };
  };
  return {
    ruleId: family,
    ...kinds[rule.verdict],
    message: { text: sarifText(`${id}: ${says}`) },
    ...at(places, reconciliation),
    partialFingerprints: { "rule/v1": id },
    properties: {
      rule: id,
      unit,
      printed: range(rule.left),
      implied: range(rule.right),
      difference: range(rule.difference),
    },
  };
}

function conflictResult(
  { id, figures, rules }: Conflict,
  reconciliation: Reconciliation,
  names: readonly string[],
): SarifResult {
  const places = figures.flatMap(
    ({ quantity, figure }) => figurePlacesOf(quantity, reconciliation)[figure] ?? [],
  );
  const printed = places.map((place) => place.says);
  const members = [...rules, ...places.map(({ statement, path }) => `${names[statement] ?? ""}#${path}`)];
  return {
    ruleId: "conflict",
    ...kinds.fails,
    message: { text: sarifText(`These cannot all be true: ${shortened([...printed, ...rules]).join("; ")}`) },
    ...at(places, reconciliation),
    partialFingerprints: { "members/v2": members.join(" ") },
    properties: { conflict: id, rules },
  };
}

function undeterminedResult(reconciliation: Reconciliation): SarifResult {
  return {
    ruleId: "undetermined",
    kind: "fail",
    level: "warning",
    message: { text: sarifText(verdictSentence(reconciliation)) },
    ...at([], reconciliation),
    partialFingerprints: { "verdict/v1": "undetermined" },
  };
}

function at(
  places: readonly FigurePlace[],
  reconciliation: Reconciliation,
): Pick<SarifResult, "locations" | "relatedLocations"> {
  const [first, ...others] = sarifLocations(places, reconciliation);
  return {
    locations: first === undefined ? [] : [first],
    relatedLocations:
      others.length === 0 ? undefined : others.map((each, index) => ({ id: index + 1, ...each })),
  };
}

function reportedRules({ rules }: Reconciliation): readonly SarifRule[] {
  const families = new Set(rules.map(({ family }) => family));
  const known = sarifRules.filter(
    ({ id }) => families.delete(id) || id === "conflict" || id === "undetermined",
  );
  const others = [...families].map((id) => ({ id, says: `Rules of the family ${id}.`, help: "" }));
  return [...known, ...others];
}

function descriptor({ id, says, help }: SarifRule): unknown {
  return {
    id,
    shortDescription: { text: sarifText(says) },
    fullDescription: { text: sarifText(says) },
    help: { text: sarifText(`${says} ${help}`) },
    defaultConfiguration: { level: id === "undetermined" ? "warning" : "error" },
  };
}

function invocation({ effort }: Reconciliation): unknown {
  const text =
    "The search for conflicts stopped early: there may be more of them than are listed. A larger budget settles it.";
  return {
    executionSuccessful: true,
    toolExecutionNotifications: effort.complete ? undefined : [{ level: "warning", message: { text } }],
  };
}

const mostMembers = 12;

function shortened(members: readonly string[]): readonly string[] {
  const left = members.length - mostMembers;
  return left > 1 ? [...members.slice(0, mostMembers), `and ${left} more`] : members;
}
