import type { Token } from "../../tokens.js";
import type { Quantity } from "../quantity/quantity.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";
import { isAge } from "./age.js";
import { isUnmeasured } from "./unmeasured.js";

/** Whether a number that names nothing is of nothing else that the sentence counts: a magnitude, an age, or of how many a group is. */
export function isApart(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  return (
    isUnmeasured(tokens, quantity.at, quantity.next, index) ||
    isOfGroup(tokens, quantity, index) ||
    isAge(tokens, quantity, index)
  );
}

// `a jury of seven`, `a mother of three`
function isOfGroup(
  tokens: readonly Token[],
  { at, lower }: Quantity,
  { ofWords, groupsOf, crowds }: ProseIndex,
): boolean {
  const group = keyAt(tokens, at - 2);
  if (!ofWords.has(keyAt(tokens, at - 1)) || !groupsOf.has(group)) return false;
  // `a crowd of 23,400`
  return lower.parts[0].number.inWords || !crowds.has(group);
}
