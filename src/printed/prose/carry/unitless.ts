import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { isBehindUnitlessNoun } from "../words/unitless-noun.js";

/**
 * Whether a dash stands behind a word of which the number has no unit, `орташа жас – 32`; in Russian with a place between the two:
 * `магнитуда в эпицентре — 5,6`.
 */
export function isWithoutUnit(tokens: readonly Token[], dash: number, index: ProseIndex): boolean {
  if (!isDashAt(tokens, dash)) return false;
  if (index.language === "kk") return unitless.test(keyAt(tokens, dash - 1));
  for (let back = dash - 1; back >= dash - furthest && tokens[back]?.kind === "word"; back -= 1)
    if (isBehindUnitlessNoun(tokens, back + 1, index)) return true;
  return false;
}

/** The most words from such a noun to its dash. */
const furthest = 4;

const unitless =
  /^(?:магнитуда|жас|нөмір|телефон|код|индекс|рейтинг|коэффициент|шифр|бет)(?:т?[ае]р)?(?:с?[ыі])?$/u;

/** The same, or such a word right before the number: `магнитудасы 5,3`, `магнитудой 5,3`. */
export function isMeasuredWithoutUnit(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return isWithoutUnit(tokens, at - 1, index) || isBehindUnitlessNoun(tokens, at, index);
}
