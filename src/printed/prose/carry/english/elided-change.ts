import { keyAt } from "../../words/token-marks.js";
import { manyAt } from "../label-noun.js";
import type { OverPercent } from "../over-percent.js";

/**
 * The noun of many that changed to a number as others did before, where the verb is left out: `thefts fell 14 percent to 21,600, and robberies 9
 * percent, to 2,140`.
 *
 * @param over the number, and the tokens without the percentage before it
 */
export function nounOfElidedChange({ tokens, figure }: OverPercent): string | undefined {
  const { at, index } = figure;
  if (index.language !== "en") return undefined;
  const many = manyAt(tokens, at - 2, index);
  const isLinked = [at - 3, at - 4].some((link) => index.joinLinks.has(keyAt(tokens, link)));
  return isLinked ? many?.name : undefined;
}
