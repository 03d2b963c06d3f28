import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isBehindUnitlessNoun } from "../words/unitless-noun.js";

/**
 * Whether a number has no unit by what it is of: a magnitude, a rating, a telephone. Of such a noun it stands right behind, or behind a
 * dash: `магнитудасы 5,3`, `орташа жас – 32`, in Russian with a place between, `магнитуда в эпицентре — 5,6`, and in English behind
 * a word that ties the two, `a magnitude of 5.3`, `their hotline is 150`, or before it, `a 5.9-magnitude earthquake`.
 */
export function isUnmeasured(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  if (isBehindUnitlessNoun(tokens, at, index) || isBehindLabel(tokens, at - 1, index)) return true;
  if (index.language !== "en") return false;
  if (isHyphen(tokens[next]) && isAttached(tokens, next))
    return index.unitlessNouns.has(keyAt(tokens, next + 1));
  return /^(?:of|is|was)$/u.test(keyAt(tokens, at - 1)) && isBehindUnitlessNoun(tokens, at - 1, index);
}

function isBehindLabel(tokens: readonly Token[], dash: number, index: ProseIndex): boolean {
  if (!isDashAt(tokens, dash)) return false;
  if (index.language === "kk") return unitless.test(keyAt(tokens, dash - 1));
  for (let back = dash - 1; back >= dash - furthest && isWordAt(tokens, back); back -= 1)
    if (isBehindUnitlessNoun(tokens, back + 1, index)) return true;
  return false;
}

/** The most words from such a noun to its dash. */
const furthest = 4;

const unitless =
  /^(?:магнитуда|жас|нөмір|телефон|код|индекс|рейтинг|коэффициент|шифр|бет)(?:т?[ае]р)?(?:с?[ыі])?$/u;
