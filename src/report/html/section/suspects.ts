import { withNoun } from "../../../printed/write.js";
import type { Conflict, Suspect, SuspectMember } from "../../../reconcile/types.js";
import { namesUnit, whichFit } from "../../figure-words.js";
import { rangeInSentence } from "../../numbers.js";
import { familyOf, ruleSuspected } from "../../rule-suspected.js";
import { rangeDrawing } from "../drawing/range-drawing.js";
import { html, type Markup } from "../markup/markup.js";
import { quantityName, ruleName } from "../names.js";
import { printedText, quantityLink, type Report, ruleLink, statementMark } from "../report.js";

/** How many suspects are listed, and how many of them are drawn. */
const [mostListed, mostDrawn] = [12, 4];

/** What could be wrong, each with what it would have to be. */
export function suspectItems({ suspects }: Conflict, report: Report): readonly Markup[] {
  const more = suspects.length - mostListed;
  const shown = more > 1 ? suspects.slice(0, mostListed) : suspects;
  const items = shown.map((suspect) => html`<li>${membersOf(suspect, report)}</li>`);
  return more > 1 ? [...items, html`<li>and ${more} more</li>`] : items;
}

function membersOf({ members }: Suspect, report: Report): readonly Markup[] {
  return members.map((member, index) => {
    return html`<span>${index > 0 && "and "}${memberInWords(member, report)}</span>`;
  });
}

function memberInWords({ suspected, wouldBe }: SuspectMember, report: Report): Markup {
  const { reconciliation } = report;
  if ("rule" in suspected) {
    const family = familyOf(suspected.rule, reconciliation);
    return html`${ruleSuspected(family)} ${ruleLink(suspected.rule, ruleName(suspected.rule, family), report)}`;
  }
  const { quantity, figure } = suspected;
  const finding = reconciliation.quantities[quantity];
  const printing = finding?.figures[figure];
  const name = quantityLink(quantity, quantityName(quantity), report);
  const printed =
    printing &&
    html`, printed “${printedText(printing, report)}”${statementMark(printing.statement, report)}`;
  if (finding === undefined || wouldBe === undefined) return html`${name}${printed}`;
  const range = rangeInSentence(wouldBe, finding.decimals);
  if (range === "anything") return html`${name}${printed}: could be anything else`;
  const words = namesUnit(quantity, finding.unit) ? range : withNoun(range, finding.unit);
  return html`${name}${printed}: would have to be <strong>${words}</strong>${printing && whichFit(printing, wouldBe)}`;
}

/** What each figure that could be wrong alone would have to be, on one scale with what was printed. */
export function suspectDrawings({ suspects }: Conflict, { reconciliation }: Report): readonly Markup[] {
  return suspects.slice(0, mostDrawn).flatMap(({ members: [member, ...others] }) => {
    if (member === undefined || others.length > 0 || member.wouldBe === undefined) return [];
    const { suspected, wouldBe } = member;
    if ("rule" in suspected) return [];
    const finding = reconciliation.quantities[suspected.quantity];
    const printed = finding?.figures[suspected.figure];
    if (finding === undefined || printed === undefined) return [];
    const { unit, decimals } = finding;
    const askedName = "would have to be";
    const remark = whichFit(printed, wouldBe);
    const drawing = rangeDrawing({
      printed,
      asked: wouldBe,
      askedName,
      remark,
      gap: undefined,
      unit,
      decimals,
    });
    return [html`<p class="says">${quantityName(suspected.quantity)}</p>${drawing}\n`];
  });
}
