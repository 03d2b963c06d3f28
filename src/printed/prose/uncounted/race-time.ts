import type { Token } from "../../tokens.js";
import { joinsDigits, lengthAt } from "../words/token-marks.js";

/** The index behind the time of a race, in minutes, seconds and parts of these: `2:01.34`, `1:02:45.3`. */
export function behindRaceTime(tokens: readonly Token[], at: number): number | undefined {
  let last = at;
  while (last < at + 2 * mostColons && joinsDigits(tokens, last + 1, ":")) last += 2;
  const hasParts = last > at && (joinsDigits(tokens, last + 1, ".") || joinsDigits(tokens, last + 1, ","));
  return hasParts && lengthAt(tokens, last + 2) <= mostParts ? last + 3 : undefined;
}

/** More than any time has, and so few that each number of a long row may look along it. */
const mostColons = 8;

/** Of a second: thousandths. */
const mostParts = 3;
