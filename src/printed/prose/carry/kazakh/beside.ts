import { isHyphen } from "../../../lexicon/look-up.js";
import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isDashAt } from "../../words/token-marks.js";

/** Whether a figure stands right behind another, or behind a dash: `1 доллар – 541,3`, `4 балаға 62 мың`. */
export function isBeside(tokens: readonly Token[], { next }: Found, { at }: Found): boolean {
  return at === (isDashAt(tokens, next) ? next + 1 : next);
}

/** Index of the token behind a figure and its ending: `64-ке жетеді`, `64 болған`. */
export function behindEnding(tokens: readonly Token[], { next }: Pick<Found, "next">): number {
  return isHyphen(tokens[next]) ? next + 2 : next;
}
