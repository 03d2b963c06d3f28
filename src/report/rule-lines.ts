import type { AskedRange, QuantityFinding, RuleFinding } from "../reconcile/types.js";
import { type Gap, gapOf, rangeWithUnit } from "./numbers.js";
import { printable } from "./printable.js";
import { signs } from "./verdict.js";

/** A rule with what came of it: its words, and below them what was printed, what is implied, and the difference. */
export function ruleLines(rule: RuleFinding): readonly string[] {
  const head = [`${signs[rule.verdict]} ${printable(rule.id)}`, `  ${printable(rule.says)}`];
  if (rule.verdict === "untested") return head;
  const gap = gapIn(rule);
  const inUnits = (range: AskedRange): string => rangeWithUnit(range, rule);
  return [
    ...head,
    ...table([
      ["printed", inUnits(rule.left)],
      ["implied", inUnits(rule.right)],
      [gap.label, inUnits(gap.range)],
    ]),
  ];
}

/** How far the sides of a rule lie apart: of one that fails, by how much it is short or over. */
export function gapIn(rule: RuleFinding): Gap {
  return rule.verdict === "fails"
    ? gapOf(rule.difference, rule.right)
    : { label: "difference", range: rule.difference };
}

/** What was printed of a quantity, what the rest implies, and what else is to be shown beside them. */
export function quantityLines(
  id: string,
  finding: QuantityFinding,
  more: readonly (readonly [name: string, text: string])[] = [],
): readonly string[] {
  const { figures, implied } = finding;
  return [
    `${signs[finding.status]} ${printable(id)}`,
    ...table([
      ...(figures.length === 0 ? [["printed", "nothing"] as const] : []),
      ...figures.map((figure) => {
        const printed = `${rangeWithUnit(figure, finding)} ("${printable(figure.printed)}")`;
        return ["printed", printed] as const;
      }),
      ["implied", implied === null ? "no value at all" : rangeWithUnit(implied, finding)],
      ...more,
    ]),
  ];
}

function table(rows: readonly (readonly [name: string, text: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
