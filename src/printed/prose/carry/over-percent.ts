import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isBare } from "./giver.js";
import { opensScaledStates } from "./scaled-states.js";

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
  const { at, index } = figure;
  const from = fromOf(tokens, before);
  if (index.language === "ru") {
    const value = valueBehind(tokens, before.next, at, index);
    return value === undefined ? undefined : without(tokens, from, value, figure);
  }
  const isKazakh = index.language === "kk";
  // `fell by a fifth, to 512`
  const comma = !isKazakh && keyAt(tokens, before.next) === "," ? 1 : 0;
  const to = isKazakh ? behindChange(tokens, before.next, index) : before.next + comma;
  if (to === undefined || at !== to + (isKazakh ? 0 : 1)) return undefined;
  if (!isKazakh && !index.stateTo.has(keyAt(tokens, at - 1))) return undefined;
  return without(tokens, from, to, figure);
}

/** The second of two states that share its scale, without the first, and without by how much it is more: `выросло на 12% — с 8,1 до 9,2 тысячи`. */
export function withoutState(
  tokens: readonly Token[],
  before: Found | undefined,
  first: Found | undefined,
  figure: Found,
): OverPercent | undefined {
  if (first === undefined || !opensScaledStates(tokens, first, figure)) return undefined;
  const hasShare = before !== undefined && withoutPercent(tokens, before, first) !== undefined;
  return without(tokens, hasShare ? fromOf(tokens, before) : first.at - 1, figure.at - 1, figure);
}

function fromOf(tokens: readonly Token[], { at, index }: Found): number {
  return index.prepositions.has(keyAt(tokens, at - 1)) ? at - 1 : at;
}

function without(tokens: readonly Token[], from: number, to: number, figure: Found): OverPercent {
  const left = to - from;
  return {
    tokens: [...tokens.slice(0, from), ...tokens.slice(to)],
    figure: { ...figure, at: figure.at - left, next: figure.next - left },
  };
}

// Where it goes on behind a Russian share: `на 18%, до 412`, `на 18% (с 74 до 87)`, `на 18%: 412 против 350`, `на 18% и составило 412`.
function valueBehind(
  tokens: readonly Token[],
  next: number,
  at: number,
  index: ProseIndex,
): number | undefined {
  const mark = tokens[next]?.kind === "mark" ? 1 : 0;
  const first = next + mark;
  const parts = mark === 1 && (parting.has(keyAt(tokens, next)) || isDashAt(tokens, next));
  if (at === first) return parts ? first : undefined;
  const key = keyAt(tokens, at - 1);
  if (at === first + 1 && index.stateTo.has(key))
    return mark === 0 || parts || keyAt(tokens, next) === "," ? first : undefined;
  if (at === first + 1 && index.stateFrom.has(key)) return mark === 1 ? first : undefined;
  const isJoined = keyAt(tokens, next) === "и" && at === next + 2;
  return isJoined && comesTo.test(key) ? next + 1 : undefined;
}

const parting: ReadonlySet<string> = /* @__PURE__ */ new Set([":", "("]);
const comesTo = /^(?:составил[аио]?|достиг(?:л[аио])?|превысил[аио]?)$/u;

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
