import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isWordAt, keyAt } from "../words/token-marks.js";

/** The most words of a clause that says which ones are meant. */
const mostOfClause = 10;
/** The most words before the noun at the head of a sentence: `The first two`. */
const mostBefore = 2;

/** The English noun at the head of a sentence whose verb stands at a token, over a clause: `[Families] that applied for aid number`. */
export function manyWho(tokens: readonly Token[], verb: number, index: ProseIndex): string | undefined {
  let clause = verb - 2;
  while (clause >= verb - mostOfClause && !who.test(keyAt(tokens, clause)))
    clause -= isWordAt(tokens, clause) ? 1 : mostOfClause;
  const noun = clause - 1;
  if (!who.test(keyAt(tokens, clause)) || noun > mostBefore) return undefined;
  if (!tokens.slice(0, noun).every(({ kind, key }) => kind === "word" && !index.prepositions.has(key)))
    return undefined;
  const many = findPhrase(tokens, noun, index.nouns)?.value;
  if (many === undefined || many === keyAt(tokens, noun)) return undefined;
  return hasOneVerb(tokens, clause + 1, verb, index) ? many : undefined;
}

const who = /^(?:who|that|which)$/u;

// `Officials who came said homes numbered 40`: the sentence has its verb.
function hasOneVerb(
  tokens: readonly Token[],
  from: number,
  end: number,
  { finiteVerbs, telling }: ProseIndex,
): boolean {
  let own = from;
  while (auxiliary.test(keyAt(tokens, own))) own += 1;
  return tokens
    .slice(own + 1, end)
    .every(({ kind, key }) => kind === "word" && !finiteVerbs.has(key) && !telling.has(key));
}

const auxiliary = /^(?:ha(?:ve|d|s)|were|was|are|is|been|not|yet|already|never|still)$/u;
