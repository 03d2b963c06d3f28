import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isShared } from "../carry-rate.js";
import { isBare, isGiver, taken } from "../giver.js";
import { isBeside } from "./beside.js";
import { isOfOneSize } from "./parallel.js";

/** What is paid for so many right before it, as Kazakh puts it, with the money of what is for more: `4 балаға – 62 мың, 5 балаға – 78 мың теңге`. */
export function takenFromPriceOfMore(
  found: readonly Found[],
  at: number,
  tokens: readonly Token[],
): Found | undefined {
  const [many, figure, more, money] = [found[at - 1], found[at], found[at + 1], found[at + 2]];
  if (many === undefined || figure === undefined || more === undefined || money === undefined)
    return undefined;
  if (!isBare(figure) || !isGiver(many) || many.unit !== more.unit || !isShared(money)) return undefined;
  const areBeside =
    isBeside(tokens, many, figure) && more.at === figure.next + 1 && isBeside(tokens, more, money);
  return areBeside && isOfOneSize(figure, money) ? taken(figure, money) : undefined;
}
