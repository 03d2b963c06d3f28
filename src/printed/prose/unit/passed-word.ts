import { isHyphen, lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import { isAdverb } from "./noun-shape.js";

/** Whether a word may stand before every noun: `40 other houses`, `12 полностью разрушенных домов`, `small and medium enterprises`. */
export function isPassed(tokens: readonly Token[], place: number, words: number, index: ProseIndex): boolean {
  const { pairedAdjectives, betweenNouns } = index;
  if (pairedAdjectives.has(keyAt(tokens, place - 1)) && joinsAdjectives(tokens, place, index)) return true;
  if (isFirstOfAdjective(tokens, place, index)) return true;
  // `500 көп балалы отбасы`
  const isOfMany = betweenNouns.has(keyAt(tokens, place - 1)) && ofMany.test(keyAt(tokens, place));
  return isOfMany || (words < 2 && betweenNouns.has(keyAt(tokens, place))) || isAdverb(tokens, place, index);
}

const ofMany = /\p{L}л[ыі]$/u;

// `физкультурно-оздоровительных комплексов`
function isFirstOfAdjective(tokens: readonly Token[], at: number, { language, shapes }: ProseIndex): boolean {
  if (language !== "ru" || !isHyphen(tokens[at + 1]) || !isAttached(tokens, at + 1)) return false;
  return (
    /[ое]$/u.test(keyAt(tokens, at)) && isAttached(tokens, at + 2) && shapes.adjective(keyAt(tokens, at + 2))
  );
}

function joinsAdjectives(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const link = lookUp(tokens, at, index.words)?.meaning.nounLink === true;
  return link && index.pairedAdjectives.has(keyAt(tokens, at + 1));
}
