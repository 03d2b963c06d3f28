import type { Token } from "../../tokens.js";
import { joinsDigits, keyAt, lengthAt } from "../words/token-marks.js";

/** The index behind the time of a race, in minutes, seconds and parts of these: `2:01.34`, `1:02:45.3`. */
export function behindRaceTime(tokens: readonly Token[], at: number): number | undefined {
  let last = at;
  while (last < at + 2 * mostColons && isJoined(tokens, last, ":")) last += 2;
  const hasParts = last > at && (isJoined(tokens, last, ".") || isJoined(tokens, last, ","));
  return hasParts && lengthAt(tokens, last + 2) <= mostParts ? last + 3 : undefined;
}

/** More than any time has, and so few that each number of a long row may look along it. */
const mostColons = 8;

/** Of a second: thousandths. */
const mostParts = 3;

function isJoined(tokens: readonly Token[], at: number, mark: string): boolean {
  return keyAt(tokens, at + 1) === mark && joinsDigits(tokens, at + 1);
}
