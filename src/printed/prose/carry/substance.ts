import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isWordAt, keyAt } from "../words/token-marks.js";

/**
 * Behind what there is so much of, which is no label of the next number: `74 km of water pipes: 31 on the left bank`, `640 тонн огурцов и 410 —
 * помидоров`; and in Kazakh behind what is in such a place: `бірінші орын – 700 мың`.
 *
 * @param from behind the figure before
 */
export function behindSubstance(tokens: readonly Token[], from: number, before: Found | undefined): number {
  if (before === undefined || before.next !== from || !isWordAt(tokens, from)) return from;
  const { index, kind, unit = "" } = before;
  if (index.language !== "en") {
    const isIts = index.language === "kk" ? kind === "ordinal" : substances.test(unit);
    return isIts ? from + 1 : from;
  }
  if (!index.measures.has(unit) || !index.ofWords.has(keyAt(tokens, from))) return from;
  let next = from;
  while (next < from + mostOfSubstance && isWordAt(tokens, next)) next += 1;
  return next;
}

const substances =
  /^(?:тонна|килограмм|центнер|литр|кубометр|гектар|метр|километр|квадратный метр|кубический метр|единица)$/u;

/** The most words of what was measured, in English. */
const mostOfSubstance = 4;
