import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isBare, taken } from "../giver.js";
import { isBeside } from "./beside.js";

/** Gives numbers that other money right before them costs, as Kazakh puts it, the money of the price before: `1 доллар – 541,3 теңге, 1 еуро – 602,8`. */
export function withExchange(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  let price: Found | undefined;
  return found.map((figure, at) => {
    const other = at === 0 ? undefined : found[at - 1];
    const isPrice = other !== undefined && isMoney(other) && isBeside(tokens, other, figure);
    if (!isPrice) return figure;
    const now =
      isBare(figure) && price !== undefined && price.unit !== other.unit
        ? taken(figure, price, false)
        : figure;
    if (now.kind === "amount") price = now;
    return now;
  });
}

function isMoney({ quantity }: Found): boolean {
  return quantity?.unit?.kind === "money";
}
