import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** The most words between a link and a number. */
const furthest = 4;

/** Whether a number is what those elsewhere have: `3.7 children on average, those in North Kazakhstan 1.8`. */
export function isOfThoseElsewhere(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "en") return false;
  for (let back = at - 2; back >= at - furthest - 2; back -= 1) {
    if (tokens[back]?.kind !== "word") return false;
    if (!/^(?:those|ones)$/u.test(keyAt(tokens, back))) continue;
    const link = keyAt(tokens, back) === "ones" ? back - 2 : back - 1;
    return (
      index.carryLinks.has(keyAt(tokens, link)) &&
      (index.prepositions.has(keyAt(tokens, back + 1)) || beyond.test(keyAt(tokens, back + 1)))
    );
  }
  return false;
}

// `those above the threshold`
const beyond = /^(?:above|below|over|under)$/u;

/** Whether the same preposition stands before both, with whom each is for: `for a cow is 250,000 tenge, for a sheep 40,000`. */
export function isForAnother(tokens: readonly Token[], giver: Found, { at, index }: Found): boolean {
  if (index.language !== "en") return false;
  for (let back = at - 2; back >= at - furthest - 1 && back > giver.next; back -= 1) {
    if (tokens[back]?.kind !== "word") return false;
    const key = keyAt(tokens, back);
    if (!index.prepositions.has(key)) continue;
    if (!index.carryLinks.has(keyAt(tokens, back - 1))) return false;
    for (
      let place = giver.at - 2;
      place >= giver.at - furthestFor && tokens[place]?.kind === "word";
      place -= 1
    )
      if (keyAt(tokens, place) === key) return true;
    return false;
  }
  return false;
}

/** The most tokens from such a preposition to its figure. */
const furthestFor = 8;
