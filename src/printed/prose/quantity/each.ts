import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, keyAt } from "../words/token-marks.js";
import { near } from "./change.js";
import type { Quantity } from "./quantity.js";

/**
 * Whether a quantity is one for each: `each family received …`, `по 100 МРП`, `100 MCI each`, `22 млн теңгеден`,
 * `5 000 тенге/мес.`, `20 tonnes per hectare`.
 */
export function isForEach(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { at, next, unit, ending, upper } = quantity;
  if (index.eachBefore.has(keyAt(tokens, at - 1)) && !isDativePlural(tokens[next - 1], unit?.kind))
    return true;
  if (isSlashed(tokens, next)) return true;
  const money = unit?.kind === "money" || unit?.kind === "MCI";
  if (unit !== undefined && !money) {
    // `31 doctors for every 10,000 people`: so many to a number of others.
    const each = findPhrase(tokens, next, index.eachOfThings, index.stems);
    return each !== undefined && tokens[each.next]?.kind !== "digits";
  }
  if (ending === "ablative" && upper === undefined && !startsAnother(tokens, next)) return true;
  const each = findPhrase(tokens, next, index.eachAfter, index.stems);
  // `5 million tenge a year ago`
  if (each !== undefined && !index.timeWords.has(keyAt(tokens, each.next))) return true;
  return followsMeasure(tokens, at, index) || followsEach(tokens, at, index);
}

// `по 20 домам`: about them, not so many each.
function isDativePlural(token: Token | undefined, kind: string | undefined): boolean {
  return kind === "noun" && token !== undefined && /(?:ам|ям|у|ю)$/u.test(token.key);
}

// `5 000 тенге/кв. м`, `60 км/ч`
function isSlashed(tokens: readonly Token[], next: number): boolean {
  const isSlash = keyAt(tokens, next) === "/" && isAttached(tokens, next);
  return isSlash && tokens[next + 1]?.kind === "word" && isAttached(tokens, next + 1);
}

// `120 теңгеден 150 теңгеге`
function startsAnother(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.kind === "digits";
}

// `литріне 200 теңге`, but `2025 жылына` and `мамыр айына` are times.
function followsMeasure(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!index.eachMeasure.has(keyAt(tokens, at - 1))) return false;
  return (
    tokens[at - 2]?.kind !== "digits" && findPhrase(tokens, at - 2, index.months, index.stems) === undefined
  );
}

// `each family received`, `every one of the 40 families got`
function followsEach(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  for (let back = at - 1; back >= 0 && back >= at - near; back -= 1) {
    const token = tokens[back];
    if (token?.kind === "digits") return isCountOfEach(tokens, back, index);
    if (token?.kind === "mark") return false;
    if (token !== undefined && index.eachNear.has(token.key)) return true;
  }
  return false;
}

// Back over the number of those who get it, to the word before it.
function isCountOfEach(tokens: readonly Token[], last: number, index: ProseIndex): boolean {
  let back = last;
  while (tokens[back]?.kind === "digits" || (keyAt(tokens, back) === "," && isAttached(tokens, back)))
    back -= 1;
  let links = 0;
  while (index.eachLinks.has(keyAt(tokens, back))) {
    links += 1;
    back -= 1;
  }
  return links > 0 && index.eachNear.has(keyAt(tokens, back));
}
