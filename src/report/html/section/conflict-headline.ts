import type { Decimal } from "../../../exact/decimal.js";
import type { AskedRange, Conflict, RuleFinding } from "../../../reconcile/types.js";
import { gapOf, shortRangeWithUnit } from "../../numbers.js";
import { rulesThatTell } from "../../rule-conflicts.js";
import { saysInTwo } from "../../rule-outcome.js";
import { counted } from "../../verdict.js";
import { html, type Markup } from "../markup/markup.js";
import { capitalised, quantityName, ruleSubject } from "../names.js";
import { given, printedText, type Report } from "../report.js";

/** A conflict in a line: of what, and by how much. */
export interface Headline {
  /** Its id, on the page too. */
  readonly id: string;
  readonly what: string;
  /** What was printed and what is required; absent where neither a rule nor one quantity tells of it. */
  readonly sides: Markup | undefined;
  readonly howMuch: string;
}

/** Up to how many quantities a conflict is named by; of more it is told how many figures there are. */
const mostNamed = 3;

/** Every conflict in a line. */
export function headlines(report: Report): readonly Headline[] {
  const tell = rulesThatTell(report.reconciliation);
  return report.reconciliation.conflicts.map((conflict) => headlineOf(conflict, tell(conflict), report));
}

/** The rules of a reconciliation by id. */
export function rulesById({ reconciliation }: Report): ReadonlyMap<string, RuleFinding> {
  return new Map(reconciliation.rules.map((rule) => [rule.id, rule]));
}

/** A conflict in a line, by the first of the rules that tell of it. */
export function headlineOf(
  { id, figures, rules }: Conflict,
  [telling]: readonly RuleFinding[],
  report: Report,
): Headline {
  if (telling !== undefined && telling.family !== "sources") return { id, ...byRule(telling, report) };
  const names = [...new Set(figures.map(({ quantity }) => quantity))].map(quantityName);
  if (names.length > mostNamed || names.length === 0) {
    const what = [
      ...(figures.length > 0 ? [counted(figures.length, "figure")] : []),
      ...(rules.length > 0 ? [counted(rules.length, "rule")] : []),
    ];
    return { id, what: what.join(" and "), sides: undefined, howMuch: "cannot all be true" };
  }
  const printed = figures.flatMap(({ quantity, figure }) => {
    return report.reconciliation.quantities[quantity]?.figures[figure] ?? [];
  });
  const texts = printed.map((each, index) => html`${index > 0 && ", "}“${printedText(each, report)}”`);
  return {
    id,
    what: names.join("; "),
    sides: names.length === 1 && texts.length > 1 ? html`printed ${texts}` : undefined,
    howMuch:
      telling === undefined ? `cannot ${figures.length === 2 ? "both" : "all"} be true` : apart(telling),
  };
}

function apart({ difference, right, decimals, unit }: RuleFinding): string {
  return `${shortRangeWithUnit(gapOf(difference, right).range, decimals, unit)} apart`;
}

function byRule(rule: RuleFinding, report: Report): Omit<Headline, "id"> {
  const { id, unit, decimals, right, difference, family } = rule;
  const say = (range: AskedRange): string => shortRangeWithUnit(range, decimals, unit);
  const gap = gapOf(difference, right);
  const what = capitalised(ruleSubject(id, family));
  if (gap.label === "difference") {
    // Its sides reach each other, so ranges beside each other would not tell why it fails.
    const { sides, outcome } = saysInTwo(rule);
    return { what, sides: given(sides), howMuch: outcome };
  }
  return {
    what,
    sides: html`${leftSide(rule, report)}, required ${say(right)}`,
    howMuch: `${gap.label} ${say(gap.range)}`,
  };
}

/** What was printed for the left side of a rule: in its own words where it is the one figure of a quantity. */
function leftSide({ quantities, left, unit, decimals }: RuleFinding, report: Report): Markup {
  const range = shortRangeWithUnit(left, decimals, unit);
  const figure = quantities
    .flatMap((id) => report.reconciliation.quantities[id] ?? [])
    .filter((finding) => finding.unit === unit && finding.figures.length === 1)
    .flatMap(({ figures }) => figures)
    .find(({ from, to }) => isSame(from, left.from) && isSame(to, left.to));
  if (figure === undefined) return html`the printed figures give ${range}`;
  if (isSame(figure.from, figure.to)) return html`printed ${range}`;
  const isOpen = figure.from === undefined || figure.to === undefined;
  return html`printed “${printedText(figure, report)}”${!isOpen && ` (${range})`}`;
}

function isSame(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.eq(b);
}
