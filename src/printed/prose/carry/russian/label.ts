import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { keyAt } from "../../words/token-marks.js";
import { manyAt } from "../label-noun.js";

/** Whether a number is of those who have, or are without, what is named before it: `патентов не оказалось у 37`. */
export function isOfHolders(tokens: readonly Token[], { at }: Found): boolean {
  return holders.test(keyAt(tokens, at - 1));
}

const holders = /^(?:у|от|для|без|среди|под)$/u;

/** The Russian noun right before a colon of what was done to so many, and not of who did it: `Жители собрали подписи: 1 400`. */
export function objectBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  index: ProseIndex,
): string | undefined {
  let verb = end - 2;
  while (index.shapes.adjective(keyAt(tokens, verb))) verb -= 1;
  if (verb < start || !ofMany.test(keyAt(tokens, verb)) || !index.shapes.verb(keyAt(tokens, verb)))
    return undefined;
  return manyAt(tokens, end - 1, index)?.name;
}

const ofMany = /ли$/u;
