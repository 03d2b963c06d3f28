import type { Reconciliation, Verdict } from "../../../reconcile/types.js";
import { contradictedRules } from "../../rule-conflicts.js";
import { describeStatement } from "../../statement-lines.js";
import { counted, rulesThat, verdictSentence } from "../../verdict.js";
import { Address } from "../markup/address.js";
import { html, type Markup } from "../markup/markup.js";
import { given, type Report } from "../report.js";
import { headlines } from "./conflict-headline.js";
import { coverageSentence } from "./coverage-section.js";

/** How many conflicts are named at the top. */
const mostHeadlines = 5;

/** The answer, what does not agree, the verdict and what it means, and what was reconciled. */
export function header(report: Report): Markup {
  const { reconciliation } = report;
  const { verdict } = reconciliation;
  const coverage = coverageSentence(reconciliation);
  // Where nothing was put to the test, the sign and the colour of agreement would say more than is known.
  const shown = verdict === "consistent" && !isTested(reconciliation) ? "undetermined" : verdict;
  return html`<header class="top ${shown}">
<p class="eyebrow">Do the published figures agree with each other?</p>
<h1><span class="sign" aria-hidden="true">${signOf[shown]}</span> ${answerTo(reconciliation)}</h1>
${conflictList(report)}<p class="lede">${verdictSentence(reconciliation)} ${meanings[verdict]}${coverage && ` ${coverage}`}</p>
${subject(report)}
</header>
`;
}

/** The title of the document. */
export function documentTitle({ reconciliation }: Report): string {
  const { statements } = reconciliation;
  const [first] = statements;
  const what = statements.length === 1 ? first?.title : counted(statements.length, "statement");
  return [verdictSentence(reconciliation), what].filter((part) => part !== undefined).join(" ");
}

/** The answer to the question above it, for readers who know none of the page's words. */
function answerTo(reconciliation: Reconciliation): string {
  const { verdict } = reconciliation;
  if (verdict === "inconsistent") {
    return isOfRulesAlone(reconciliation)
      ? "It cannot be told: the rules contradict each other."
      : "No: they cannot all be true.";
  }
  if (verdict === "undetermined") return "It could not be decided.";
  return isTested(reconciliation)
    ? "Yes: they can all be true."
    : "Unknown: they cannot be compared with each other.";
}

// Whether every conflict rests on rules that contradict each other whatever the figures are.
function isOfRulesAlone(reconciliation: Reconciliation): boolean {
  const { conflicts } = reconciliation;
  const contradicted = contradictedRules(reconciliation);
  return (
    conflicts.length > 0 &&
    conflicts.every(
      ({ figures, rules }) => figures.length === 0 || rules.some((rule) => contradicted.has(rule)),
    )
  );
}

function isTested(reconciliation: Reconciliation): boolean {
  return rulesThat("holds", reconciliation).length > 0;
}

const signOf: Readonly<Record<Verdict, string>> = { consistent: "✓", inconsistent: "✗", undetermined: "?" };

const meanings: Readonly<Record<Verdict, string>> = {
  consistent:
    "There are exact values that fit every printed figure and every rule at once. That does not prove the figures true; it says that they do not contradict each other.",
  inconsistent: "No exact values fit all the printed figures and the rules that tie them to each other.",
  undetermined:
    "The search used up its budget before it found values that fit everything, or a proof that there are none.",
};

function conflictList(report: Report): Markup | undefined {
  const all = headlines(report);
  if (all.length === 0) return undefined;
  const shown = all.slice(0, mostHeadlines);
  const more = all.length - shown.length;
  const items = shown.map(
    ({ id, what, sides, howMuch }) =>
      html`<li><a href="${Address.within(id)}">${given(what)}</a>${sides && html`: ${sides}`}: <span class="how-much">${howMuch}</span></li>`,
  );
  const rest =
    more === 0 ? undefined : html`<li><a href="${Address.within("conflicts")}">and ${more} more</a></li>`;
  return html`<ul class="headlines">${items}${rest}</ul>\n`;
}

function subject({ reconciliation: { statements } }: Report): Markup | undefined {
  const [first, ...others] = statements;
  if (first === undefined) return undefined;
  if (others.length === 0) {
    const [title = "", ...more] = describeStatement(first);
    return html`<p class="subject"><strong>${given(title)}</strong>${more.map((line) => html`<br>${given(line)}`)}</p>`;
  }
  const days = statements.flatMap(({ asOf }) => asOf ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  const span =
    from === undefined || to === undefined ? "" : from === to ? `, as of ${from}` : `, ${from} to ${to}`;
  return html`<p class="subject"><a href="${Address.within("statements")}">${statements.length} statements</a>${span}</p>`;
}
