import type { Token } from "../../tokens.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isWordAt, keyAt } from "../words/token-marks.js";
import type { CountedUnit } from "./counted-unit.js";
import { nounOf } from "./noun-unit.js";

/** Whether an English number in words is the name of what stands before it, so that it counts nothing: `category two calls`. */
export function isNumberOfLabel(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!isWordAt(tokens, at - 1) || !index.numberedLabels.has(keyAt(tokens, at - 2))) return false;
  // `at this stage two people`
  const before = keyAt(tokens, at - 3);
  return !index.determiners.has(before) && !beforeStage.has(before);
}

const beforeStage: ReadonlySet<string> = new Set(["one", "which", "last", "first", "final"]);

/** Who are called by what befell them, behind how many they are of a whole: `eleven of the 19 accused`. */
export function calledPeople(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const key = keyAt(tokens, at);
  if (!index.calledByVerb.has(key)) return undefined;
  if (mayBeNounAt(tokens, at + 1, index) || index.determiners.has(keyAt(tokens, at + 1))) return undefined;
  let first = at - 1;
  while (first > 0 && (isAttached(tokens, first) || tokens[first]?.kind === "mark")) first -= 1;
  return keyAt(tokens, first - 1) === "the" ? nounOf(key, true, at + 1, tokens, index) : undefined;
}
