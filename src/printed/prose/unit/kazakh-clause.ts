import type { Token } from "../../tokens.js";
import { isGenitive } from "../words/kazakh-stem.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import { isModifier, isOfPeople } from "./noun-shape.js";
import { readListedNoun } from "./noun-unit.js";

/** The most adjectives between the participle and the noun. */
const mostAdjectives = 1;

/**
 * Behind a Kazakh participle, `14 қаруланған шабуылшы`, or the clause that says of what is counted that something of its own has happened: `14 тозығы жеткен
 * қазандық` are 14 boilers. A genitive before the number owns what follows it instead: `ауданның 14 үйі қираған ауылы`.
 *
 * @param first index of the first word behind the number
 */
export function behindClause(
  tokens: readonly Token[],
  first: number,
  at: number,
  index: ProseIndex,
): number | undefined {
  if (index.language !== "kk") return undefined;
  if (isParticiple(tokens, at, index) && nounFollows(tokens, at + 1, index)) return at + 1;
  if (at !== first) return undefined;
  // `73 жоспардан тыс тексеру`
  if (/[дтн][ае]н$/u.test(keyAt(tokens, at)) && keyAt(tokens, at + 1) === "тыс") return at + 2;
  if (isWorkedOn(tokens, at, index)) return nounFollows(tokens, at + 2, index) ? at + 2 : undefined;
  if (!isOwnedBySome(tokens, at, index)) return undefined;
  return isParticiple(tokens, at + 1, index) && nounFollows(tokens, at + 2, index) ? at + 2 : undefined;
}

/** Whether a Kazakh noun is reached past an adjective or adverb, `310 сирек кездесетін гүл`, and not past another noun. */
export function isBehindModifier(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (isModifier(tokens[at - 1], index) || index.adjectivesToo.has(keyAt(tokens, at - 1))) return true;
  return isParticiple(tokens, at - 1, index) && isModifier(tokens[at - 2], index);
}

// `40 қоқыс таситын көлік`, `90 газбен жүретін автобус`, but `120 бала оқитын мектеп` and `15 тонна тиейтін жүк көлігі`
function isWorkedOn(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (index.toolObjects.has(index.lemmaOf(key, false)) && isParticiple(tokens, at + 1, index)) return true;
  const name = findPhrase(tokens, at, index.nouns, index.stems);
  if (name !== undefined && (name.next !== at + 1 || index.measures.has(name.value))) return false;
  if (isOfPeople(keyAt(tokens, at), index) || index.partsOfThings.has(keyAt(tokens, at))) return false;
  return index.workingParticiples.has(keyAt(tokens, at + 1));
}

function isParticiple(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || isAttached(tokens, at) || !participle.test(token.key)) return false;
  return !isNumberAt(tokens, at, index) && readListedNoun(tokens, at, index) === undefined;
}

function nounFollows(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  for (let next = at; next <= at + mostAdjectives; next += 1) {
    if (readListedNoun(tokens, next, index) !== undefined) return true;
    if (!isModifier(tokens[next], index)) return false;
  }
  return false;
}
// `үйі`, `тозығы`: not in its dictionary form, and with the end of what belongs to another.
function isOwnedBySome(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (!owned.test(key) || object.test(key) || isGenitiveBefore(tokens, at)) return false;
  if (index.nouns.has(key)) return false;
  return findPhrase(tokens, at, index.nouns, index.stems) !== undefined || index.lemmaOf(key, true) !== key;
}

function isGenitiveBefore(tokens: readonly Token[], at: number): boolean {
  return isGenitive(keyAt(tokens, at - 2)) || isGenitive(keyAt(tokens, at - 3));
}

const owned = /(?:[^дт]|[аеоөұүыі][дт])[ыі]$/u;
const object = /(?:[нлмйрзң]д|[аәеиоуыіяюэ]н)[ыі]$/u;
const participle = /\p{L}{2}(?:[ғгқк][ае]н|[аяейи]т[ыі]н)$/u;
