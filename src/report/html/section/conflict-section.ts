import type { Conflict, RuleFinding } from "../../../reconcile/types.js";
import { type ConflictView, conflictViews, type ListView, stoppedEarly } from "../../conflict-view.js";
import { placeOf } from "../../figure-words.js";
import { gapOf } from "../../numbers.js";
import { rulesThatTell } from "../../rule-conflicts.js";
import { rangeDrawing } from "../drawing/range-drawing.js";
import { Address } from "../markup/address.js";
import { html, type Markup } from "../markup/markup.js";
import { capitalised, quantityName, ruleName } from "../names.js";
import {
  cut,
  given,
  printedText,
  quantityLink,
  type Report,
  ruleLink,
  type Section,
  statementMark,
} from "../report.js";
import { headlineOf, rulesById } from "./conflict-headline.js";
import { suspectDrawings, suspectItems } from "./suspects.js";

/** How many figures and rules of a conflict are listed, and how many characters of a formula. */
const [mostMembers, longestFormula] = [12, 300];

/** Up to how many conflicts all are laid out at once, so that a picture of the whole page has all of them. */
const mostAtOnce = 40;

/** What cannot all be true, why, who could be wrong, and what would explain it. */
export function conflictSection(report: Report): readonly Section[] {
  const { conflicts, effort } = report.reconciliation;
  const views = conflictViews(report.reconciliation, report.allExplanations);
  const rules = rulesById(report);
  const tell = rulesThatTell(report.reconciliation);
  const cards = conflicts.flatMap((conflict, index) => {
    const view = views[index];
    return view === undefined ? [] : [card(conflict, view, tell(conflict), rules, report)];
  });
  const remark = effort.complete ? undefined : html`<p class="remark">${stoppedEarly}</p>`;
  if (cards.length === 0 && remark === undefined) return [];
  const content = html`${remark}${cards}`;
  return [{ id: "conflicts", title: "What does not agree", short: "Conflicts", content }];
}

function card(
  conflict: Conflict,
  { id, calculation, lists: [suspects, ...readings] }: ConflictView,
  telling: readonly RuleFinding[],
  rules: ReadonlyMap<string, RuleFinding>,
  report: Report,
): Markup {
  const { what, howMuch } = headlineOf(conflict, telling, report);
  const isOneOfMany = report.reconciliation.conflicts.length > mostAtOnce;
  const failing = telling.filter(({ family }) => family !== "sources");
  const steps = calculation.map(
    ({ depth, text }) => html`<li class="depth-${Math.min(depth, 6)}">${text}</li>`,
  );
  const suspected = (suspects?.entries.length ?? 0) === 0 ? [] : suspectItems(conflict, report);
  const parts = [
    html`<h4>What was printed, and the rules that tie it together</h4>\n<ul>${members(conflict, rules, report)}</ul>\n`,
    ...(steps.length > 0
      ? [html`<h4>Why they cannot all be true</h4>\n<ol class="calculation">${steps}</ol>\n`]
      : []),
    ...(suspects === undefined
      ? []
      : [suspects.sameAs === undefined ? list(suspects.title, suspected) : sameAs(suspects.sameAs)]),
    ...readings.map(reading),
  ];
  return html`<article class="card conflict${isOneOfMany && " far"}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${given(what)}: <span class="how-much">${howMuch}</span></h3>
${failing.length > 0 ? failing.map(failure) : suspectDrawings(conflict, report)}<div class="columns">${parts.map((part) => html`<div>${part}</div>`)}</div>
</article>
`;
}

function failure({ says, left, right, difference, unit, decimals }: RuleFinding): Markup {
  const gap = gapOf(difference, right);
  const drawing = rangeDrawing({ printed: left, asked: right, askedName: "required", gap, unit, decimals });
  return html`<p class="says">${capitalised(says)}.</p>${drawing}\n`;
}

function members(
  { figures, rules }: Conflict,
  byId: ReadonlyMap<string, RuleFinding>,
  report: Report,
): readonly Markup[] {
  const { reconciliation } = report;
  const all = [
    ...figures.map(({ quantity, figure }) => {
      const finding = reconciliation.quantities[quantity]?.figures[figure];
      const name = quantityLink(quantity, quantityName(quantity), report);
      if (finding === undefined) return html`<li>${name}</li>`;
      return html`<li>${name}, printed “${printedText(finding, report)}”${statementMark(finding.statement, report)}<small class="place">${placeOf(finding, reconciliation)}</small></li>`;
    }),
    ...rules.map((id) => {
      const rule = byId.get(id);
      const link = ruleLink(id, ruleName(id, rule?.family ?? ""), report);
      return html`<li>${link}${rule && html`<small class="place">${cut(rule.states, longestFormula)}</small>`}</li>`;
    }),
  ];
  const more = all.length - mostMembers;
  return more > 1 ? [...all.slice(0, mostMembers), html`<li>and ${more} more</li>`] : all;
}

// The heading of a conflict is its finding, not its id: without a link nobody would find it.
function sameAs(id: string): Markup {
  return html`<p>The same must be wrong as in <a href="${Address.within(id)}">${id}</a>.</p>\n`;
}

function reading({ title, entries }: ListView): Markup {
  return list(
    title,
    entries.map((lines) => html`<li>${lines.map((line) => html`<span>${line}</span>`)}</li>`),
  );
}

/** A list under a line that says what it lists; of none, just the line. */
function list(title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return html`<p>${title}</p>\n`;
  return html`<h4>${title}</h4>\n<ul class="entries">${items}</ul>\n`;
}
