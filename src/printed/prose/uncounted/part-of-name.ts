import type { Token } from "../../tokens.js";
import { isCurrencyCode } from "../lexicon/currency-codes.js";
import { indexAt, type Passage } from "../words/passage.js";
import { isAttached, isDigitsAt, isWordAt, joinsDigits, tokenAt } from "../words/token-marks.js";
import { isYear } from "./date.js";

/** Whether digits are a part of a name: the 19 of Covid-19, the 15 of KZ-15, the 8 of МИ-8, the 2 of v2. */
export function isPartOfName(passage: Passage, at: number): boolean {
  const { spelt: tokens } = passage;
  const token = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (token?.space !== "" || before === undefined) return false;
  if (before.kind === "word")
    return before.text !== "T" && before.text !== "Т" && !isCurrencyCode(before.text);
  const name = tokenAt(tokens, at - 2);
  const joined = before.key === "-" || before.key === "_" || before.key === "/" || before.key === "@";
  if (!joined || before.space !== "" || name?.kind !== "word") return false;
  // `mid-2024`
  return !(isYear(token) && indexAt(passage, at - 2).beforeYears.has(name.key));
}

/** Behind the rest of such a name. */
export function behindName(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (isAttached(tokens, next) && (isDigitsAt(tokens, next) || isWordAt(tokens, next))) next += 1;
  // `PM2.5`, but not the end of a sentence
  const isDecimal = next === at + 1 && joinsDigits(tokens, next, ".");
  return isDecimal ? behindName(tokens, next + 1) : next;
}
