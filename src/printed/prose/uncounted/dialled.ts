import type { Token } from "../../tokens.js";
import { isDashAt, tokenAt } from "../words/token-marks.js";

/** Groups of digits of a number that is dialled, the 8 or +7 before it included: at least, and at most. */
const fewest = 4;
const most = 7;

/** The index behind a number to dial that begins at a token: `8 7152 46 11 90`, `+7 (701) 123-45-67`. */
export function behindDialled(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  const international = tokenAt(tokens, at - 1)?.key === "+";
  if (first?.text !== "8" && !(first?.text === "7" && international)) return undefined;
  let groups = 1;
  let digits = 1;
  let next = at + 1;
  while (digits < digitsOfAll) {
    const place = isBracketAt(tokens, next) || isTightDash(tokens, next) ? next + 1 : next;
    const group = tokens[place];
    if (group?.kind !== "digits" || group.space.length > 1 || group.text.length > 4) break;
    groups += 1;
    digits += group.text.length;
    next = tokens[place + 1]?.key === ")" ? place + 2 : place + 1;
  }
  return groups >= fewest && groups <= most && digits === digitsOfAll ? next : undefined;
}

/** Digits of every number of the country. */
const digitsOfAll = 11;

function isBracketAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "(";
}

function isTightDash(tokens: readonly Token[], at: number): boolean {
  return isDashAt(tokens, at) && tokens[at]?.space === "";
}
