import type { RuleFinding, RuleVerdict } from "../../../reconcile/types.js";
import { gapOf } from "../../numbers.js";
import { counted, rulesThat } from "../../verdict.js";
import { decimalPlacesOf, exactRange } from "../drawing/exact-ranges.js";
import { type Hole, holeBetween, isWider } from "../drawing/gap.js";
import { rangeDrawing } from "../drawing/range-drawing.js";
import { Address } from "../markup/address.js";
import { html } from "../markup/markup.js";
import { ruleName } from "../names.js";
import {
  badge,
  conflictLinks,
  cut,
  given,
  idMarkup,
  type Report,
  type Section,
  statementMark,
} from "../report.js";
import { cell, headCell, type SortedRow, sortedTable } from "./sorted-table.js";

/** The verdicts in the order in which the rules stand. */
const order: readonly RuleVerdict[] = ["fails", "untested", "holds"];

/** How many characters of a formula are shown; the JSON has all of it. */
const longestFormula = 600;

/** Every rule with what came of it, drawn on one scale. */
export function ruleSection(report: Report): readonly Section[] {
  const { reconciliation } = report;
  if (reconciliation.rules.length === 0) return [];
  const ranks = gapRanks(reconciliation.rules);
  const conflicts = conflictsByRule(report);
  const rows = order.flatMap((verdict) =>
    rulesThat(verdict, reconciliation).map((rule) => {
      return row(rule, ranks.get(rule), conflicts.get(rule.id) ?? [], report);
    }),
  );
  const table = sortedTable({
    name: "rules",
    caption: `${counted(reconciliation.rules.length, "rule")}, and what the printed figures make of each`,
    columns: [
      { title: "Verdict", sort: "number" },
      { title: "Rule", sort: "text" },
      { title: "What came of it" },
      { title: "Gap", sort: "number" },
    ],
    filters: order,
    rows,
  });
  const content = html`<p class="legend"><span class="key printed">printed: what the printed figures allow</span> <span class="key asked">required: what the rule and the other figures ask for</span> <span class="key hole">the gap between them</span> <span>An arrow: no limit on that side.</span></p>
${table}`;
  return [{ id: "rules", title: "Every rule", short: "Rules", content }];
}

function row(
  rule: RuleFinding,
  rank: number | undefined,
  conflicts: readonly string[],
  report: Report,
): SortedRow {
  const { id, family, verdict, states, says, statements, left, right, unit, decimals } = rule;
  const anchor = report.ruleAnchors.get(id) ?? "";
  const gap = verdict === "fails" ? gapOf(rule.difference, rule.right) : undefined;
  const untested = verdict === "untested";
  const sides = { printed: left, asked: right, askedName: "required" };
  const drawing = rangeDrawing({ ...sides, untested, gap, unit, decimals });
  const marks = statements.map((index) => statementMark(index, report)).filter((mark) => mark !== undefined);
  const after = [...marks, ...conflictLinks(conflicts)];
  const told = after.length === 0 ? html`<p>${says}</p>` : html`<p>${given(says)}${after}</p>`;
  const what = html`${told}<p class="states">${cut(states, longestFormula)}</p>`;
  const name = html`<a href="${Address.within(anchor)}">${ruleName(id, family)}</a>${idMarkup(id)}`;
  return {
    filter: verdict,
    anchor,
    cells: [cell(badge(verdict), order.indexOf(verdict)), headCell(name), cell(what), cell(drawing, rank)],
  };
}

/** Of the rules that fail by a gap: the widest, measured by what is required, has rank 0. */
function gapRanks(rules: readonly RuleFinding[]): ReadonlyMap<RuleFinding, number> {
  const holes = rules.flatMap((rule): { rule: RuleFinding; hole: Hole }[] => {
    if (rule.verdict !== "fails") return [];
    const { left, right, decimals } = rule;
    const places = decimalPlacesOf([left, right], decimals);
    const hole = holeBetween(exactRange(left, places), exactRange(right, places));
    return hole === undefined ? [] : [{ rule, hole }];
  });
  holes.sort((a, b) => (isWider(a.hole, b.hole) ? -1 : isWider(b.hole, a.hole) ? 1 : 0));
  return new Map(holes.map(({ rule }, rank) => [rule, rank]));
}

function conflictsByRule({ reconciliation }: Report): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, rules } of reconciliation.conflicts) {
    for (const rule of rules) {
      const list = found.get(rule) ?? [];
      list.push(id);
      found.set(rule, list);
    }
  }
  return found;
}
