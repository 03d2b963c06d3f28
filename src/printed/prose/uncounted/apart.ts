import { powerOfTen } from "../../exact-number.js";
import type { Token } from "../../tokens.js";
import type { Quantity } from "../quantity/quantity.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isCapital, isWordAt, keyAt, tokenAt } from "../words/token-marks.js";
import { isUnmeasured } from "./unmeasured.js";

/** Whether a number that names nothing is of nothing else that the sentence counts: a magnitude, an age, or of how many a group is. */
export function isApart(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  if (isUnmeasured(tokens, quantity.at, quantity.next, index)) return true;
  // `мужчины старше 60`
  if (index.language === "ru") return index.beforeAges.has(keyAt(tokens, quantity.at - 1));
  if (index.language !== "en" || !mayBeApart(tokens, quantity)) return false;
  return (
    isOfGroup(tokens, quantity, index) ||
    isAgeOfMany(tokens, quantity, index) ||
    isAgeOfTwo(tokens, quantity, index) ||
    isBehindAged(tokens, quantity, index) ||
    isAgeOfOldest(tokens, quantity, index) ||
    isAge(tokens, quantity, index)
  );
}

// All that tells it is a word right before it, or its own hedge, or a comma.
function mayBeApart(tokens: readonly Token[], { at, numberAt }: Quantity): boolean {
  const before = tokenAt(tokens, at - 1);
  return at !== numberAt || before?.kind === "word" || before?.key === ",";
}

// `a jury of seven`, `a mother of three`
function isOfGroup(
  tokens: readonly Token[],
  { at, lower }: Quantity,
  { ofWords, groupsOf, crowds }: ProseIndex,
): boolean {
  if (!ofWords.has(keyAt(tokens, at - 1)) || !groupsOf.has(keyAt(tokens, at - 2))) return false;
  // `a crowd of 23,400`
  return lower.parts[0]?.number.inWords !== false || !crowds.has(keyAt(tokens, at - 2));
}

/** The years of the oldest. */
const oldest = 115n;

// `children under 14`, `anyone over 63`
function isAgeOfMany(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { at, numberAt, next, lower, upper } = quantity;
  const number = lower.parts[0]?.number;
  if (at === numberAt || number === undefined || upper !== undefined || number.places > 0) return false;
  if (number.digits > oldest || !/^(?:under|over|above|below)$/u.test(keyAt(tokens, at))) return false;
  if (next !== numberAt + 1) return false;
  const who = keyAt(tokens, at - 1);
  if (/^(?:anyone|everyone|those|someone)$/u.test(who)) return true;
  const name = findPhrase(tokens, at - 1, index.nouns)?.value ?? index.lemmaOf(who, false);
  return name !== who && index.lexicon.person.test(name) && !index.notPeople.has(name);
}

// Behind the one who is so old, between two commas, `said a herder, 62, from the valley`, or behind `of`: `a seamstress of 44`.
function isAge(
  tokens: readonly Token[],
  { at, numberAt, next, lower, upper }: Quantity,
  index: ProseIndex,
): boolean {
  const number = lower.parts[0]?.number;
  if (number === undefined || number.inWords || at !== numberAt || upper !== undefined) return false;
  if (number.places > 0 || number.digits > oldest) return false;
  const isBetween = keyAt(tokens, at - 1) === "," && keyAt(tokens, next) === ",";
  if (!isBetween && !isOfOne(tokens, at)) return false;
  return isSomeone(tokens, at - 2, index);
}

// `a seamstress of 44`, but not `the seamstresses of 44 firms`, which names what they are of.
function isOfOne(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at - 1) === "of" && /^an?$/u.test(keyAt(tokens, at - 3));
}

// `a notary aged 58`, `at the age of 58`
function isBehindAged(tokens: readonly Token[], { at, next }: Quantity, index: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  // `At 17 she is champion`, `at 17, he left`
  if (before === "at") return /^s?he$/u.test(keyAt(tokens, keyAt(tokens, next) === "," ? next + 1 : next));
  // `aged six, nine and 11`
  let first = at;
  while (
    first > at - mostOfAges &&
    betweenAges.has(keyAt(tokens, first - 1)) &&
    isNumberAt(tokens, first - 2, index)
  )
    first -= 2;
  if (first < at) return keyAt(tokens, first - 1) === "aged";
  // `older than 50`
  if (before === "than") return /^(?:older|younger)$/u.test(keyAt(tokens, at - 2));
  return before === "aged" || (before === "of" && keyAt(tokens, at - 2) === "age");
}

const betweenAges: ReadonlySet<string> = /* @__PURE__ */ new Set(["and", "or", "to", ","]);

/** The most tokens of several ages. */
const mostOfAges = 12;

// `the youngest 13`, `the oldest was 83`, `the average age has passed 29`
function isAgeOfOldest(tokens: readonly Token[], { at, lower }: Quantity, index: ProseIndex): boolean {
  const number = lower.parts[0]?.number;
  if (number === undefined || number.inWords || !isBehindOldest(tokens, at, index)) return false;
  return number.digits <= oldest * powerOfTen(number.places);
}

function isBehindOldest(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  if (index.oldestOf.has(before)) return true;
  if (index.beforeAges.has(before) && index.oldestOf.has(keyAt(tokens, at - 2))) return true;
  for (let back = at - 2; back >= at - mostOfAge && isWordAt(tokens, back); back -= 1)
    if (keyAt(tokens, back) === "age") return isBehindPhrase(tokens, at, index.amountsTo, 3);
  return false;
}

/** The most words from `age` to how high it is: `the mean age at first birth has now passed 29`. */
const mostOfAge = 7;

// `two brothers, 9 and 12, were found`
function isAgeOfTwo(tokens: readonly Token[], { at, next }: Quantity, index: ProseIndex): boolean {
  if (next !== at + 1 || (tokens[at]?.text.length ?? 0) > 2) return false;
  const first = keyAt(tokens, at + 1) === "and" ? at : at - 2;
  const second = first + 2;
  if (keyAt(tokens, first + 1) !== "and") return false;
  if (tokens[first]?.kind !== "digits" || tokens[second]?.kind !== "digits") return false;
  if (keyAt(tokens, first - 1) !== "," || keyAt(tokens, second + 1) !== ",") return false;
  const noun =
    findPhrase(tokens, first - 2, index.nouns)?.value ?? index.lemmaOf(keyAt(tokens, first - 2), false);
  return noun !== keyAt(tokens, first - 2) && index.lexicon.person.test(noun);
}

// `a herder`, `said Omar`, `Omar Saduakas`, but neither `herders` nor `in Oral`
function isSomeone(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const name = tokens[at];
  if (name?.kind !== "word") return false;
  const before = tokenAt(tokens, at - 1);
  if (isCapital(name.text.charAt(0)))
    return before?.kind === "word" && (isCapital(before.text.charAt(0)) || index.telling.has(before.key));
  const isMany = index.nouns.get(name.key)?.some(({ value }) => value !== name.key) === true;
  return !isMany && !/[^s]s$/u.test(name.key) && index.lexicon.person.test(name.key);
}
