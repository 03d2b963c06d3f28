import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { findPhrase } from "../../words/phrase-table.js";
import { keyAt } from "../../words/token-marks.js";
import { isUnnamedMoney } from "../giver.js";

/** The most tokens from such a word to its number. */
const furthest = 14;

/**
 * A Russian number of millions behind a word for how many there are, which is no money, whatever else is spoken of: `число заёмщиков с просрочкой
 * выросло на 8%, до 1,74 млн`.
 */
export function asNumberOf(figure: Found, tokens: readonly Token[]): Found {
  const { at, index } = figure;
  if (!isUnnamedMoney(figure)) return figure;
  for (let back = at - 1; back >= at - furthest; back -= 1) {
    const key = keyAt(tokens, back);
    if (key === ";" || key === ":") return figure;
    if (findPhrase(tokens, back, index.numberOf) !== undefined) return { ...figure, kind: "other" };
  }
  return figure;
}
