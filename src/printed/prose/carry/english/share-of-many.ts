import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { keyAt } from "../../words/token-marks.js";
import { isFactor, isUnnamedMoney } from "../giver.js";
import { manyAt } from "../label-noun.js";

/** The most words of those who are shared, and of a link behind them. */
const mostOfWhole = 6;

/**
 * The noun of those of whom a share is told before how many they are: `62 percent of voters, or 4.1 million`, `a third of the town's workers
 * (3,400)`.
 *
 * @param share the figure right before it
 */
export function nounOfShare(
  tokens: readonly Token[],
  share: Found | undefined,
  figure: Found,
): string | undefined {
  const { at, index } = figure;
  if (index.language !== "en" || share === undefined) return undefined;
  if (share.kind !== "percent" && !isFactor(share)) return undefined;
  const before = keyAt(tokens, at - 1);
  if ((before !== "or" && before !== "(") || keyAt(tokens, share.next) !== "of") return undefined;
  if (at - share.next > mostOfWhole + 2) return undefined;
  for (let place = share.next + 1; place < at - 1; place += 1) {
    const many = manyAt(tokens, place, index);
    if (many === undefined) continue;
    // `30 percent of loans, or 40 million` are money.
    return isUnnamedMoney(figure) && !index.lexicon.person.test(many.name) ? undefined : many.name;
  }
  return undefined;
}
