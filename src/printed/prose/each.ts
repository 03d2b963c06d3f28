import type { Token } from "../tokens.js";
import { near } from "./change.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";
import type { Quantity } from "./quantity.js";
import { keyAt } from "./token-marks.js";

/** Whether a quantity is one for each: `each family received …`, `по 100 МРП`, `100 MCI each`, `22 млн теңгеден`. */
export function isForEach(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { at, next, unit, ending, upper } = quantity;
  if (index.eachBefore.has(keyAt(tokens, at - 1)) && !isDativePlural(tokens[next - 1], unit?.kind))
    return true;
  const money = unit?.kind === "money" || unit?.kind === "MCI";
  if (money && ending === "ablative" && upper === undefined && !startsAnother(tokens, next)) return true;
  if (!money) return false;
  if (findPhrase(tokens, next, index.eachAfter, index.stems) !== undefined) return true;
  for (let back = at - 1; back >= 0 && back >= at - near; back -= 1) {
    const token = tokens[back];
    if (token?.kind === "digits" || token?.kind === "mark") break;
    if (token !== undefined && index.eachNear.has(token.key)) return true;
  }
  return false;
}

// `по 20 домам`: about them, not so many each.
function isDativePlural(token: Token | undefined, kind: string | undefined): boolean {
  return kind === "noun" && token !== undefined && /(?:ам|ям|у|ю)$/u.test(token.key);
}

// `120 теңгеден 150 теңгеге`
function startsAnother(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token?.kind === "digits";
}
