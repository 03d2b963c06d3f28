import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import type { CountedUnit } from "./counted-unit.js";
import { nounOf, readListedNoun } from "./noun-unit.js";

/** The English measure that stands right behind its digits: `90cm of snow`, `a 3km zone`, `68p`. */
export function readShortMeasure(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): CountedUnit | undefined {
  if (keyAt(tokens, at) === "p") return nounOf("penny", true, at + 1, tokens, index);
  const noun = readListedNoun(tokens, at, index);
  return noun !== undefined && index.measures.has(noun.name ?? "") ? noun : undefined;
}

/** Whether an `m` right behind digits is metres rather than millions: `190m tall`, `at a depth of 20m`. */
export function areMetres(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (keyAt(tokens, at) !== "m" || !isAttached(tokens, at)) return false;
  const number = keyAt(tokens, at - 2) === "." && isAttached(tokens, at - 1) ? at - 3 : at - 1;
  return (
    index.extents.has(keyAt(tokens, at + 1)) ||
    (index.ofWords.has(keyAt(tokens, number - 1)) && index.depthNouns.has(keyAt(tokens, number - 2)))
  );
}
