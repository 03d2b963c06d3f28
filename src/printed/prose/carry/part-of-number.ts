import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import { isDigitsAt } from "../words/token-marks.js";

/** Whether digits behind a number say of how many it is: `nine of the 14 miners`, `исчезли 86 из 412`. */
export function isPartOfNumber(tokens: readonly Token[], { next, index }: Found): boolean {
  const whole = findPhrase(tokens, next, index.ofWhole);
  return whole !== undefined && isDigitsAt(tokens, whole.next);
}
