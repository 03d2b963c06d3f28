import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isEachBehind } from "../quantity/each.js";
import { keyAt } from "../words/token-marks.js";
import { isAtMost } from "./giver.js";

/** A figure as what there is for each, where words behind it say so: of `абонплата — 23 000 в месяц` what it took is an amount. */
export function withEachBehind(figure: Found | undefined, tokens: readonly Token[]): Found | undefined {
  // `about 60 apiece`
  if (figure?.kind === "count" && /^(?:each|apiece)$/u.test(keyAt(tokens, figure.next)))
    return { ...figure, kind: "rate" };
  if (figure?.kind !== "amount" || !isEachBehind(tokens, figure.next, figure.index)) return figure;
  const { carried, at, index } = figure;
  // `потратили 1,4 млрд долларов, по 930 на человека`: no more than all of them.
  const isTooMuch =
    carried?.zeros !== undefined &&
    index.eachBefore.has(keyAt(tokens, at - 1)) &&
    !isAtMost(figure, carried.found);
  return { ...figure, kind: "rate", carried: isTooMuch ? { ...carried, zeros: undefined } : carried };
}
