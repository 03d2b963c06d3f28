import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";

/** Money that took its unit of what each had, and is for all of them, as an amount: `2 million tenge each, 96 million in total`. */
export function asTotal(figure: Found, tokens: readonly Token[]): Found {
  if (figure.kind !== "rate" || figure.carried === undefined) return figure;
  const isTotal = findPhrase(tokens, figure.next, figure.index.totalBehind) !== undefined;
  return isTotal ? { ...figure, kind: "amount" } : figure;
}
