import type { Token } from "../../../tokens.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";

/** The most words between a link and a number. */
const furthest = 4;

/** Whether a number is what those elsewhere have: `3.7 children on average, those in North Kazakhstan 1.8`. */
export function isOfThoseElsewhere(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  for (let back = at - 2; back >= at - furthest - 2; back -= 1) {
    if (!isWordAt(tokens, back)) return false;
    if (keyAt(tokens, back) === "those")
      return index.prepositions.has(keyAt(tokens, back + 1)) || beyond.test(keyAt(tokens, back + 1));
  }
  return false;
}

// `those above the threshold`
const beyond = /^(?:above|below|over|under)$/u;
