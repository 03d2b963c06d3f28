import type { Part, Parts } from "../../amount.js";
import type { Token } from "../../tokens.js";
import type { CountedUnit } from "../unit/counted-unit.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** A whole number of some money with the hundredths that stand behind it. */
export interface WithSmallMoney {
  readonly part: Part;
  readonly next: number;
}

/** The hundredths behind a whole number of money, as its places: `80 рублей 86 копеек`, `12 dollars and 50 cents`. */
export function withSmallMoney(
  tokens: readonly Token[],
  parts: Parts,
  { name = "", next }: CountedUnit,
  { smallMoney, joinLinks }: ProseIndex,
): WithSmallMoney | undefined {
  const part = parts[0];
  if (parts.length > 1 || part.zeros !== undefined || part.number.places > 0) return undefined;
  const at = joinLinks.has(keyAt(tokens, next)) ? next + 1 : next;
  const few = keyAt(tokens, at);
  if (!hundredths.test(few) || !smallMoney.get(name)?.has(keyAt(tokens, at + 1))) return undefined;
  const digits = part.number.digits * 100n + BigInt(few);
  return { part: { number: { ...part.number, digits, places: 2 }, zeros: undefined }, next: at + 2 };
}

const hundredths = /^\d{1,2}$/u;
