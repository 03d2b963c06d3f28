import type { Token } from "../../tokens.js";
import { isMadeAdjective } from "../words/kazakh-stem.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import { type Found, findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isWordAt, keyAt } from "../words/token-marks.js";
import { isNounAt } from "./english-name.js";
import { endsAsOfMany, isOfPeople, looksLikeNoun } from "./noun-shape.js";
import { readListedNoun } from "./noun-unit.js";

/** Whether a listed noun is an adjective where it stands, since what is counted follows: `1 200 жас отбасы`, `12 раненых солдат`. */
export function isBeforeNoun(
  tokens: readonly Token[],
  at: number,
  { value, next }: Found<string>,
  index: ProseIndex,
): boolean {
  const { adjectivesToo } = index;
  const key = keyAt(tokens, at);
  // `16 дәрігерлік амбулатория`, but not `модульдік үйдің`, of which the first alone has that end
  const last = keyAt(tokens, next - 1);
  const isMeasure = index.measures.has(value) || index.partsOfThings.has(value);
  if (!isMeasure && last !== value && isMadeAdjective(last))
    return looksLikeNoun(tokens, next, next, index) || readListedNoun(tokens, next, index) !== undefined;
  // `73 жасқа көмек`, but `1 200 жас отбасы`
  const isListed = adjectivesToo.has(key) || (index.language !== "kk" && adjectivesToo.has(value));
  const isOne = isListed || isOfPersons(tokens, key, next, index);
  if (!isOne || isAttached(tokens, next) || isMeansOf(tokens, key, next, index)) return false;
  if (keyAt(tokens, next).endsWith("ии")) return false;
  const behind = readListedNoun(tokens, next, index);
  // `120 котельных победитель построит`: of one, it is who acts.
  if (behind?.name !== undefined && isOfOneBehindMany(tokens, next, behind.name)) return false;
  // `6 мың егіз туды`
  if (index.language === "kk" && index.shapes.verb(keyAt(tokens, next)) && endsClause(tokens, next + 1))
    return false;
  return behind !== undefined || isOfManyBehind(tokens, next, index);
}

// `8 студент қыз жеңді`, but not `8 студент қызды құтқарды`, who are not those that are counted.
function isOfPersons(tokens: readonly Token[], key: string, next: number, index: ProseIndex): boolean {
  return index.persons.has(keyAt(tokens, next)) && !index.persons.has(key) && isOfPeople(key, index);
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  return !isWordAt(tokens, at);
}

/** Whether an English noun that ends as those of many do stands before another: `40 sports halls`, `two human rights groups`. */
export function isAttributive(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "en" || !index.adjectivesToo.has(keyAt(tokens, at))) return false;
  for (let place = at + 1; place <= at + furthestHead; place += 1) {
    if (!mayBeNounAt(tokens, place, index) || isAttached(tokens, place)) return false;
    if (index.lexicon.behindCarried.test(keyAt(tokens, place))) return false;
    if (isOfMany(tokens, place, index)) return true;
  }
  return false;
}

/** The most words from such a noun to the one that is counted: `three sports management students`. */
const furthestHead = 2;

function isOfMany(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const listed = readListedNoun(tokens, at, index);
  if (listed !== undefined) return keyAt(tokens, listed.next - 1) !== listed.name;
  return looksLikeNoun(tokens, at, at, index);
}

// `38 қарт қайықпен шығарылды`, `14 қарт үй алды`: what is no one is not what is counted.
function isMeansOf(tokens: readonly Token[], key: string, next: number, index: ProseIndex): boolean {
  if (index.language !== "kk" || !index.people.has(key)) return false;
  const name = findPhrase(tokens, next, index.nouns, index.stems)?.value;
  return name !== undefined && !isOfPeople(name, index);
}

// `8 пожарных расчетов`, `12 раненых мотострелков`
function isOfManyBehind(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  return ofMany.test(keyAt(tokens, at)) && isNounAt(tokens, at, index);
}

// What belongs to one is not counted: `5 заключенных колонии`.
const ofMany = /(?:ов|ев|[^о]ок|ек|иц|ств|[цнт]ий)$/u;

/** Whether a listed noun of one, in Russian, stands behind an adjective of many, so that it is another's: `4 100 опрошенных план поддержали`. */
export function isOfOneBehindMany(tokens: readonly Token[], at: number, name: string): boolean {
  const key = keyAt(tokens, at);
  if (key !== name || !endsAsOfMany(keyAt(tokens, at - 1))) return false;
  return /[бвгджзйклмнпрстфхцчшщь]$/u.test(key) && !sameOfMany.test(key);
}

const sameOfMany = /(?:человек|солдат|партизан|раз|глаз|волос|грамм|ватт|вольт)$/u;
