import { powerOfTen } from "../../exact-number.js";
import type { Token } from "../../tokens.js";
import type { Quantity } from "../quantity/quantity.js";
import { articles } from "../words/articles.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isCapitalAt, isWordAt, keyAt } from "../words/token-marks.js";

/** Whether a number that names nothing is how old someone is. */
export function isAge(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  // `мужчины старше 60`
  if (index.language !== "en") return index.beforeAges.has(keyAt(tokens, quantity.at - 1));
  return (
    isBehindAged(tokens, quantity, index) ||
    ((isBehindOldest(tokens, quantity, index) ||
      isAgeOfMany(tokens, quantity, index) ||
      isAgeOfTwo(tokens, quantity, index) ||
      isAgeOfOne(tokens, quantity, index)) &&
      mayBeYears(quantity))
  );
}

/** The years of the oldest. */
const oldest = 115n;

function mayBeYears({ lower, upper }: Quantity): boolean {
  const { digits, places } = lower.parts[0].number;
  return upper === undefined && digits <= oldest * powerOfTen(places);
}

// `a notary aged 58`, `aged six, nine and 11`, `older than 50`
function isBehindAged(tokens: readonly Token[], { at, next }: Quantity, index: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  // `At 17 she is champion`, `at 17, he left`
  if (before === "at") return ofOne.has(keyAt(tokens, keyAt(tokens, next) === "," ? next + 1 : next));
  if (before === "than") return comparing.has(keyAt(tokens, at - 2));
  let first = at;
  while (
    first > at - mostOfAges &&
    between.has(keyAt(tokens, first - 1)) &&
    isNumberAt(tokens, first - 2, index)
  )
    first -= 2;
  return keyAt(tokens, first - 1) === "aged";
}

const ofOne: ReadonlySet<string> = /* @__PURE__ */ new Set(["he", "she"]);
const comparing: ReadonlySet<string> = /* @__PURE__ */ new Set(["older", "younger"]);
const between: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "or", "to", ","]);

/** The most tokens of several ages. */
const mostOfAges = 12;

// `the youngest 13`, `the oldest was 83`, `the average age has passed 29`, but not `the youngest four were freed`
function isBehindOldest(tokens: readonly Token[], { at, lower }: Quantity, index: ProseIndex): boolean {
  if (lower.parts[0].number.inWords) return false;
  const isTied = index.beforeAges.has(keyAt(tokens, at - 1));
  if (index.oldestOf.has(keyAt(tokens, isTied ? at - 2 : at - 1))) return true;
  for (let back = at - 2; back >= at - mostOfAge && isWordAt(tokens, back); back -= 1)
    if (keyAt(tokens, back) === "age") return isBehindPhrase(tokens, at, index.amountsTo, 3);
  return false;
}

/** The most words from `age` to how high it is: `the mean age at first birth has now passed 29`. */
const mostOfAge = 7;

// `children under 14`, `anyone over 63`
function isAgeOfMany(tokens: readonly Token[], { at }: Quantity, index: ProseIndex): boolean {
  if (!limits.has(keyAt(tokens, at))) return false;
  return anyone.has(keyAt(tokens, at - 1)) || isPerson(nameAt(tokens, at - 1, index), index);
}

const limits: ReadonlySet<string> = /* @__PURE__ */ new Set(["under", "over", "above", "below"]);
const anyone: ReadonlySet<string> = /* @__PURE__ */ new Set(["anyone", "everyone", "those", "someone"]);

// `two brothers, 9 and 12, were found`
function isAgeOfTwo(tokens: readonly Token[], { at }: Quantity, index: ProseIndex): boolean {
  const first = keyAt(tokens, at + 1) === "and" ? at : at - 2;
  if (keyAt(tokens, first + 1) !== "and") return false;
  if (keyAt(tokens, first - 1) !== "," || keyAt(tokens, first + 3) !== ",") return false;
  return isPerson(nameAt(tokens, first - 2, index), index);
}

// Behind the one who is so old, between two commas, `said a herder, 62, from the valley`, or behind `of`: `a seamstress of 44`, `at the
// age of 58`, but not `the seamstresses of 44 firms`, which names what they are of.
function isAgeOfOne(tokens: readonly Token[], { at, next }: Quantity, index: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  if (before === "of" && keyAt(tokens, at - 2) === "age") return true;
  if (before === "of") return articles.has(keyAt(tokens, at - 3)) && isSomeone(tokens, at - 2, index);
  return before === "," && keyAt(tokens, next) === "," && isSomeone(tokens, at - 2, index);
}

// `a herder`, `said Omar`, `Omar Saduakas`, but neither `herders` nor `in Oral`
function isSomeone(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (!isCapitalAt(tokens, at)) return nameAt(tokens, at, index) === key && isPerson(key, index);
  return isCapitalAt(tokens, at - 1) || index.telling.has(keyAt(tokens, at - 1));
}

// The name of one of those whom a word names.
function nameAt(tokens: readonly Token[], at: number, index: ProseIndex): string {
  return findPhrase(tokens, at, index.nouns)?.value ?? index.lemmaOf(keyAt(tokens, at), false);
}

function isPerson(name: string, { lexicon, notPeople }: ProseIndex): boolean {
  return lexicon.person.test(name) && !notPeople.has(name);
}
