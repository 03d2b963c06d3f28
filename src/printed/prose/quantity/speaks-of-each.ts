import { type OfSentence, oncePerSentence } from "../words/once-per-sentence.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";

/**
 * Whether a sentence may say of money that it is for each: in English only where it has one of these words. In Russian and in Kazakh, where
 * endings say it too, any may.
 */
export const maySpeakOfEach: OfSentence<boolean> = /* @__PURE__ */ oncePerSentence((tokens, index) => {
  if (index.language !== "en") return true;
  return tokens.some(
    ({ key }, at) =>
      says.has(key) ||
      index.eachNear.has(key) ||
      isOfPay(key, index) ||
      findPhrase(tokens, at, index.eachAfter, index.stems) !== undefined,
  );
});

const says: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "a",
  "an",
  "per",
  "each",
  "every",
  "каждому",
  "каждой",
]);

function isOfPay(key: string, { pay }: ProseIndex): boolean {
  const { nouns, otherNouns, ownNouns, manyNouns, verbs, averaging } = pay;
  return [nouns, otherNouns, ownNouns, manyNouns, verbs, averaging].some((words) => words.has(key));
}
