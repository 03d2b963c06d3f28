import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isBare } from "./giver.js";

/** A figure among tokens without those that say by how much it rose or fell to it. */
export interface OverPercent {
  readonly tokens: readonly Token[];
  readonly figure: Found;
}

/**
 * A number as it would stand if no percentage came between it and its noun: `passenger numbers grew 12 percent to 31 million`, `жолаушылар
 * саны 12 пайызға артып, 31 миллионға жетті`.
 */
export function withoutPercent(
  tokens: readonly Token[],
  before: Found | undefined,
  figure: Found,
): OverPercent | undefined {
  if (before === undefined || !(before.kind === "percent" || isPart(before) || isStep(tokens, before)))
    return undefined;
  const { at, next, index } = figure;
  const isKazakh = index.language === "kk";
  const from = index.prepositions.has(keyAt(tokens, before.at - 1)) ? before.at - 1 : before.at;
  // `fell by a fifth, to 512`
  const mark = keyAt(tokens, before.next);
  // `вызовов стало больше на 18%: с 74 до 87`
  const isFrom = index.language === "ru" && mark === ":" && index.stateFrom.has(keyAt(tokens, at - 1));
  const comma = !isKazakh && (mark === "," || isFrom) ? 1 : 0;
  const to = isKazakh ? behindChange(tokens, before.next, index) : before.next + comma;
  if (to === undefined || at !== to + (isKazakh ? 0 : 1)) return undefined;
  if (!isKazakh && !isFrom && !index.stateTo.has(keyAt(tokens, at - 1))) return undefined;
  const left = to - from;
  return {
    tokens: [...tokens.slice(0, from), ...tokens.slice(to)],
    figure: { ...figure, at: at - left, next: next - left },
  };
}

// `верблюдов — на 3,9, до 290 тысяч`
function isStep(tokens: readonly Token[], before: Found): boolean {
  if (before.index.language !== "ru" || !isBare(before)) return false;
  return keyAt(tokens, before.at - 1) === "на" && isDashAt(tokens, before.at - 2);
}

// `by a fifth`, `вдвое`, `на треть`, `в полтора раза`
function isPart({ kind, quantity, fraction, index }: Found): boolean {
  if (index.language === "en") return fraction !== undefined;
  const isFactor = quantity === undefined || quantity.unit?.kind === "times";
  return index.language === "ru" && kind === "other" && isFactor;
}

// Its verb, and a comma.
function behindChange(tokens: readonly Token[], behind: number, index: ProseIndex): number | undefined {
  // `12%-ға`
  const at = isHyphen(tokens[behind]) ? behind + 2 : behind;
  if (!hasStem(keyAt(tokens, at), index.changeStems)) return undefined;
  return keyAt(tokens, at + 1) === "," ? at + 2 : at + 1;
}
