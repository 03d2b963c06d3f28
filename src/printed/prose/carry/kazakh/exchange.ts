import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isBare, taken } from "../giver.js";
import { isBeside } from "./beside.js";

/** Gives Kazakh numbers that other money costs the money of the price before: `1 доллар – 541,3 теңге, 1 еуро – 602,8`. */
export function withExchange(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  let price: Found | undefined;
  return found.map((figure, at) => {
    const other = found[at - 1];
    const isPrice = other !== undefined && isOne(other) && isBeside(tokens, other, figure);
    if (!isPrice) return figure;
    const now =
      isBare(figure) && price !== undefined && price.unit !== other.unit
        ? taken(figure, price, false)
        : figure;
    if (now.kind === "amount") price = now;
    return now;
  });
}

function isOne({ quantity }: Found): boolean {
  return quantity?.unit?.kind === "money" && quantity.lower.parts[0]?.number.digits === 1n;
}
