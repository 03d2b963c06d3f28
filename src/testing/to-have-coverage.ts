import { grainsToText, toGrains } from "../exact/grains.js";
import { divideUp } from "../exact/range.js";
import { numeratorOf } from "../exact/rational.js";
import { tenge } from "../exact/unit.js";
import { firstOf } from "../printed/listing.js";
import { inFull, separateThousands } from "../printed/write.js";
import type { Reconciliation } from "../reconcile/types.js";
import { nextInWords } from "../report/coverage-view.js";
import { printable } from "../report/printable.js";
import { signs, statuses } from "../report/verdict.js";
import { readShare } from "./expected-share.js";
import { type Outcome, unusable } from "./matcher.js";

/**
 * Whether some rule checks at least a share of the printed tenge. Checked are those whose amount is confirmed, bounded or
 * contradicted: all but the unchecked. Of no tenge at all there is no share.
 */
export function isCovered({ coverage }: Reconciliation, expected: unknown): Outcome {
  const read = readShare(expected);
  if ("unusable" in read) return unusable(read.unusable);
  const grains = statuses.map((status) => ({ status, grains: toGrains(coverage.tenge[status], tenge) }));
  const total = grains.reduce((sum, each) => sum + each.grains, 0n);
  if (total === 0n) return unusable("No tenge were printed, so none can be checked.");

  const checked = grains.reduce((sum, each) => (each.status === "unchecked" ? sum : sum + each.grains), 0n);
  const needed = divideUp(total * numeratorOf(read.share), read.share.d);
  const gap = checked - needed;
  return {
    is: gap >= 0n ? "so" : "not so",
    because: () => [
      `${percentage(checked, total)} of ${inFull(total, tenge)} printed are checked by some rule:`,
      ...aligned([
        ...grains
          .filter((each) => each.grains > 0n)
          .map((each): Row => [`${signs[each.status]} ${each.status}`, each.grains]),
        ["checked", checked],
        ["expected at least", needed],
        gap < 0n ? ["short by", -gap] : ["to spare", gap],
      ]),
      ...(coverage.unchecked.length === 0 ? [] : [`Nothing checks ${named(coverage.unchecked)}.`]),
      ...[nextInWords(coverage)].flatMap((words) => (words === undefined ? [] : [printable(words)])),
    ],
  };
}

type Row = readonly [name: string, grains: bigint];

function aligned(rows: readonly Row[]): readonly string[] {
  const lines = rows.map(([name, grains]) => [name, separateThousands(grainsToText(grains, tenge))] as const);
  const nameWidth = Math.max(...lines.map(([name]) => name.length));
  const width = Math.max(...lines.map(([, number]) => number.length));
  return lines.map(([name, number]) => `  ${name.padEnd(nameWidth)}  ${number.padStart(width)}`);
}

const mostNames = 10;

function named(ids: readonly string[]): string {
  return firstOf(ids.map(printable), mostNames);
}

/** Rounded down to hundredths of a percent, so that less than all is never 100. */
function percentage(part: bigint, whole: bigint): string {
  const hundredths = (part * 10_000n) / whole;
  const isExact = hundredths * whole === part * 10_000n;
  return `${isExact ? "" : "≈"}${grainsToText(hundredths, { name: "percent", decimals: 2 })} percent`;
}
