import type { Language } from "../../printed/figure.js";
import type { FigureFinding, Reconciliation, RuleVerdict, Status } from "../../reconcile/types.js";
import { Address, anchorOf } from "./markup/address.js";
import { html, type Markup } from "./markup/markup.js";

/** What the sections of a page share. */
export interface Report {
  readonly reconciliation: Reconciliation;
  /** List also the readings that were tried on a conflict and do not help. */
  readonly allExplanations: boolean;
  /** Ids of elements of the page, by the ids of rules and of quantities. */
  readonly ruleAnchors: ReadonlyMap<string, string>;
  readonly quantityAnchors: ReadonlyMap<string, string>;
}

/** A part of the page with a heading, for the list of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Its title in the list of contents. */
  readonly short: string;
  readonly content: Markup;
}

/** Gathers what the sections share. */
export function reportOf(reconciliation: Reconciliation, allExplanations: boolean): Report {
  const anchors = (kind: "rule" | "quantity", ids: readonly string[]): ReadonlyMap<string, string> =>
    new Map(ids.map((id, index) => [id, anchorOf(kind, id, index)]));
  return {
    reconciliation,
    allExplanations,
    ruleAnchors: anchors(
      "rule",
      reconciliation.rules.map(({ id }) => id),
    ),
    quantityAnchors: anchors("quantity", Object.keys(reconciliation.quantities)),
  };
}

/** A section as it stands on the page. */
export function sectionMarkup({ id, title, content }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>\n`;
}

/** Text of a statement within a line of other text, kept apart from its direction. */
export function given(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** What was printed, in the language that its statement names, within a line of other text. */
export function printedText(figure: FigureFinding, report: Report): Markup {
  const language = foreignLanguage(figure, report);
  return language === undefined
    ? given(figure.printed)
    : html`<bdi lang="${language}">${figure.printed}</bdi>`;
}

/** The language in which a figure was printed, where its statement names one other than that of the page. */
export function foreignLanguage(
  { statement }: FigureFinding,
  { reconciliation }: Report,
): Language | undefined {
  const language = reconciliation.statements[statement]?.statement.language;
  return language === "en" ? undefined : language;
}

/** A status or a verdict of a rule. The style puts its sign before it. */
export function badge(status: Status | RuleVerdict): Markup {
  return html`<span class="badge ${status}">${status}</span>`;
}

/** The name of a quantity, linked to its row among the figures. */
export function quantityLink(id: string, name: string, { quantityAnchors }: Report): Markup {
  const anchor = quantityAnchors.get(id);
  return anchor === undefined ? given(name) : html`<a href="${Address.within(anchor)}">${name}</a>`;
}

/** The name of a rule, linked to its row among the rules. */
export function ruleLink(id: string, name: string, { ruleAnchors }: Report): Markup {
  const anchor = ruleAnchors.get(id);
  return anchor === undefined ? given(name) : html`<a href="${Address.within(anchor)}">${name}</a>`;
}

/** The number of a statement, linked to it; nothing where there is just one. */
export function statementMark(index: number, { reconciliation }: Report): Markup | undefined {
  if (reconciliation.statements.length < 2) return undefined;
  return html` <a class="mark" href="${Address.within(statementAnchor(index))}" aria-label="statement ${index + 1}">[${index + 1}]</a>`;
}

/** The id of a statement on the page. */
export function statementAnchor(index: number): string {
  return `statement-${index + 1}`;
}

/** An id as code. A long one may be broken behind its points and colons. */
export function idMarkup(id: string): Markup {
  const parts = id.length > longestUnbroken ? id.split(/(?<=[.:@])/) : [id];
  return html`<code>${parts.map((part, index) => html`${index > 0 && wordBreak}${part}`)}</code>`;
}

/** How many characters of an id fit in its column. */
const longestUnbroken = 22;
const wordBreak = html`<wbr>`;

/** Links to the conflicts that a rule or a figure is part of. */
export function conflictLinks(conflicts: readonly string[] | undefined): readonly Markup[] {
  return (conflicts ?? []).map((id) => html` <a href="${Address.within(id)}">${id}</a>`);
}

/** A text cut to so many characters, and `…` in place of the rest. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${[...text.slice(0, most)].slice(0, -1).join("")}…` : text;
}
