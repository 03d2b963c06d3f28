import type { Language } from "../../figure.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isBare } from "./giver.js";
import { behindEnding } from "./kazakh/beside.js";
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
  const to = restBehind[index.language](tokens, before.next, at, index);
  return to === undefined ? undefined : without(tokens, from, to, figure);
}

type RestBehind = (
  tokens: readonly Token[],
  next: number,
  at: number,
  index: ProseIndex,
) => number | undefined;

const restBehind: Readonly<Record<Language, RestBehind>> = {
  en: englishRest,
  ru: russianRest,
  kk: kazakhRest,
};

// `fell by a fifth, to 512`
function englishRest(
  tokens: readonly Token[],
  next: number,
  at: number,
  index: ProseIndex,
): number | undefined {
  const to = keyAt(tokens, next) === "," ? next + 1 : next;
  return at === to + 1 && index.stateTo.has(keyAt(tokens, to)) ? to : undefined;
}

/** The second of two states that share its scale, without the first, and without by how much it is more: `выросло на 12% — с 8,1 до 9,2 тысячи`. */
export function withoutState(
  tokens: readonly Token[],
  before: Found | undefined,
  first: Found | undefined,
  figure: Found,
): OverPercent | undefined {
  if (first === undefined || !opensScaledStates(tokens, first, figure)) return undefined;
  const from = before && withoutPercent(tokens, before, first) ? fromOf(tokens, before) : first.at - 1;
  return without(tokens, from, figure.at - 1, figure);
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
function russianRest(
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
  if (!isBare(before)) return false;
  return keyAt(tokens, before.at - 1) === "на" && isDashAt(tokens, before.at - 2);
}

// `by a fifth`, `вдвое`, `на треть`, `в полтора раза`
function isPart({ quantity, fraction, index }: Found): boolean {
  if (index.language === "en") return fraction !== undefined;
  const isFactor = quantity === undefined || quantity.unit?.kind === "times";
  return index.language === "ru" && isFactor;
}

// Its verb, and a comma.
function kazakhRest(
  tokens: readonly Token[],
  next: number,
  at: number,
  index: ProseIndex,
): number | undefined {
  // `12%-ға`
  const verb = behindEnding(tokens, { next });
  if (!hasStem(keyAt(tokens, verb), index.changeStems)) return undefined;
  const to = keyAt(tokens, verb + 1) === "," ? verb + 2 : verb + 1;
  return at === to ? to : undefined;
}
