import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isDashAt } from "../../words/token-marks.js";
import { isBare, taken } from "../giver.js";

/** Gives Kazakh numbers that other money costs the money of the price before: `1 доллар – 541,3 теңге, 1 еуро – 602,8`. */
export function withExchange(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  if (found[0]?.index.language !== "kk") return found;
  let price: Found | undefined;
  return found.map((figure, at) => {
    const other = found[at - 1];
    const isPrice = other !== undefined && isOne(other) && isBeside(tokens, other, figure);
    if (!isPrice) return figure;
    const now =
      isBare(figure) && price !== undefined && price.unit !== other.unit
        ? taken(figure, price, false)
        : figure;
    if (now.quantity?.unit?.kind === "money") price = now;
    return now;
  });
}

function isOne({ quantity }: Found): boolean {
  const number = quantity?.lower.parts[0]?.number;
  return quantity?.unit?.kind === "money" && number?.digits === 1n && number.places === 0;
}

function isBeside(tokens: readonly Token[], { next }: Found, { at }: Found): boolean {
  return at === next || (at === next + 1 && isDashAt(tokens, next));
}
