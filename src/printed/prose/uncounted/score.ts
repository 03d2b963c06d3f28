import type { Token } from "../../tokens.js";
import { oncePerSentence } from "../words/once-per-sentence.js";
import type { ProseIndex } from "../words/prose-index.js";
import { joinsDigits, keyAt } from "../words/token-marks.js";

/**
 * The index behind the score of a game in Russian that looks like a time of day, or a ratio: `обыграли соперниц 3:1 (25:18, 18:25)`,
 * `соотношение учителей и учеников — 1:14`. A time stands behind a preposition: `матч выиграли к 19:15`.
 */
export function behindScore(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (index.language !== "ru" || !joinsDigits(tokens, at + 1, ":")) return undefined;
  // `19:05`
  if (/^0./u.test(keyAt(tokens, at + 2)) || index.prepositions.has(keyAt(tokens, at - 1))) return undefined;
  return namesResult(tokens, index) ? at + 3 : undefined;
}

const namesResult = /* @__PURE__ */ oncePerSentence((tokens) => tokens.some(({ key }) => result.test(key)));

const result =
  /^(?:счет(?:ом|е)?|соотношени[еияюм]+|пропорци[яиейю]+|(?:обыграл|победил|переиграл|разгромил|уступил|проиграл|выиграл)\p{L}{0,2}|вничью)$/u;
