import { grainsToText, toGrains } from "../exact/grains.js";
import type { Range } from "../exact/range.js";
import { magnitude } from "../exact/rational.js";
import type { Unit } from "../exact/unit.js";
import { rangeInFull, separateThousands } from "../printed/write.js";
import type { DecimalRange, Reconciliation } from "../reconcile/types.js";
import { printable } from "../report/printable.js";
import { quantityLines } from "../report/rule-lines.js";
import { readRange } from "./expected-range.js";
import { type Outcome, unusable } from "./matcher.js";
import { unknownName } from "./names.js";

/** Whether what all other figures and the rules leave for a quantity is a range, both ends being just so. */
export function implies({ quantities }: Reconciliation, id: unknown, expected: unknown): Outcome {
  const finding = typeof id === "string" ? quantities[id] : undefined;
  if (finding === undefined || typeof id !== "string") {
    return unusable(...unknownName("quantity", id, Object.keys(quantities)));
  }
  const unit: Unit = { name: printable(finding.unit), decimals: finding.decimals };
  const read = readRange(expected, unit);
  if ("unusable" in read) return unusable(read.unusable);

  const implied = finding.implied === null ? null : inGrains(finding.implied, unit);
  const differences = differencesOf(implied, read.range, unit);
  const wanted = read.range === null ? "no value at all" : rangeInFull(read.range, unit);
  return {
    is: differences.length === 0 ? "so" : "not so",
    because: () =>
      quantityLines(id, finding, [
        ["expected", wanted],
        ...differences.map((words): readonly [string, string] => ["difference", words]),
      ]),
  };
}

function inGrains({ from, to }: DecimalRange, unit: Unit): Range {
  return { from: from && toGrains(from, unit), to: to && toGrains(to, unit) };
}

function differencesOf(implied: Range | null, expected: Range | null, unit: Unit): readonly string[] {
  if (implied === null || expected === null) {
    return implied === expected ? [] : [implied === null ? "no value is implied" : "some value is implied"];
  }
  return (["from", "to"] as const).flatMap((end) => {
    const [is, wanted] = [implied[end], expected[end]];
    if (is === wanted) return [];
    if (is === undefined) return [`${end}: nothing limits it`];
    if (wanted === undefined) return [`${end}: something limits it`];
    const gap = separateThousands(grainsToText(magnitude(is - wanted), unit));
    return [`${end}: implied is ${gap} ${is < wanted ? "less" : "more"}`];
  });
}
