import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseKind } from "../prose-figure.js";
import { zerosOf } from "../quantity/quantity.js";
import { type CountedUnit, readUnit } from "../unit/counted-unit.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isWordAt, keyAt } from "../words/token-marks.js";

/** The most tokens of a scale and a unit in a label. */
const longest = 5;

const kinds: Readonly<Partial<Record<CountedUnit["kind"], ProseKind>>> = {
  money: "amount",
  MCI: "rate",
  percent: "percent",
};

/**
 * A number that names nothing, with the unit and the scale that its label ends with, behind a comma, in brackets or behind
 * `in`: `Paid, million tenge: 45.2`, `Сумма (млрд тенге): 3,5`, `Share, %: 45`.
 */
export function takenFromHeading(figure: Found, tokens: readonly Token[]): Found | undefined {
  const { index } = figure;
  const colon = colonBefore(tokens, figure);
  if (colon === undefined) return undefined;
  const end = keyAt(tokens, colon - 1) === ")" ? colon - 1 : colon;
  for (let start = end - 1; start >= end - longest; start -= 1) {
    if (!index.headingLinks.has(keyAt(tokens, start - 1))) continue;
    const read = unitWithin(tokens, start, end, index);
    if (read === undefined) continue;
    const { kind, unit, scale } = read;
    const zeros = zerosOf(figure.quantity) === undefined ? scale : undefined;
    return {
      ...figure,
      kind,
      unit,
      carried: { found: { ...figure, at: start, next: end }, zeros, unit: true },
    };
  }
  return undefined;
}

/** The most words of what the first number of a list is of. */
const mostOfItem = 4;

// `Budget (billion tenge): revenue 412.6`: behind brackets also before words.
function colonBefore(tokens: readonly Token[], { at }: Found): number | undefined {
  if (keyAt(tokens, at - 1) === ":") return at - 1;
  let back = at - 1;
  while (back >= at - mostOfItem && isWordAt(tokens, back)) back -= 1;
  return keyAt(tokens, back) === ":" && keyAt(tokens, back - 1) === ")" ? back : undefined;
}

// Nothing else stands there: `млрд тенге`, `%`.
function unitWithin(
  tokens: readonly Token[],
  start: number,
  end: number,
  index: ProseIndex,
): { readonly kind: ProseKind; readonly unit: string; readonly scale: number | undefined } | undefined {
  const scale = lookUp(tokens, start, index.words);
  const zeros = scale?.meaning.scale;
  const unit = readUnit(tokens, scale === undefined || zeros === undefined ? start : scale.next, index);
  const kind = unit && kinds[unit.kind];
  return unit?.name === undefined || kind === undefined || unit.next !== end
    ? undefined
    : { kind, unit: unit.name, scale: zeros };
}
