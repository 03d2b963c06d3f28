import { isHyphen, lookUp } from "../../lexicon/look-up.js";
import { scriptOf, type Token } from "../../tokens.js";
import { isGenitive } from "../words/kazakh-stem.js";
import { type Found, findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isCapital, keyAt } from "../words/token-marks.js";
import { readCompound } from "./compound-noun.js";
import type { CountedUnit } from "./counted-unit.js";
import { deviceHead } from "./device-head.js";
import { ownHead } from "./noun-head.js";
import { endsAsOfMany, isAdverb, isModifier, isNounOfAdjective, looksLikeNoun } from "./noun-shape.js";
import { nounOf, readListedNoun } from "./noun-unit.js";

/** The most words from a number to the noun that it counts. */
const furthest = 5;

/** The counted noun that stands behind a number, past adjectives. */
export function readNoun(tokens: readonly Token[], at: number, index: ProseIndex): CountedUnit | undefined {
  const { shapes, nouns, stems, notNouns } = index;
  let guessed: CountedUnit | undefined;
  let next = at;
  for (let words = 0; words < furthest; words += 1) {
    const hyphen = words > 0 && isHyphen(tokens[next]) && tokens[next]?.space === "" ? 1 : 0;
    const position = next + hyphen;
    const token = tokens[position];
    if (token?.kind !== "word" || (token.space === "") !== (hyphen === 1)) break;
    if (scriptOf(token) !== index.words.lexicon.script) break;

    const paired = words > 0 && index.pairedAdjectives.has(keyAt(tokens, position - 1));
    if (paired && joinsAdjectives(tokens, position, index)) {
      next = position + 1;
      continue;
    }
    if ((words < 2 && index.betweenNouns.has(token.key)) || isAdverb(tokens, position, index)) {
      next = position + 1;
      continue;
    }
    const compound = readCompound(tokens, position, index);
    if (compound !== undefined) {
      if (compound.unit !== undefined) return compound.unit;
      next = compound.next;
      continue;
    }
    if (notNouns.has(token.key)) break;
    const known = findPhrase(tokens, position, nouns, stems);
    if (known !== undefined && isAdjective(tokens, position, known, index)) {
      next = known.next;
      continue;
    }
    if (known !== undefined && words > 0 && isOfOneBehindMany(tokens, position, known.value, index)) break;
    if (known !== undefined && !isHyphen(tokens[known.next])) {
      if (guessed !== undefined && index.language === "kk" && !isModifier(tokens[position - 1], index)) break;
      if (isBench(tokens, position, index)) return nounOf("орындық", true, known.next, tokens, index);
      const isMeasured = index.language === "kk" && index.measures.has(known.value);
      const head = isMeasured ? undefined : headOf(tokens, position, known.next, index);
      return head ?? nounOf(known.value, true, known.next, tokens, index);
    }
    if (isOther(tokens, position, index)) break;
    const letters = isShouted(tokens, position) ? undefined : abbreviation(token);
    if (letters !== undefined) return nounOf(letters, false, position + 1, tokens, index);
    if (index.pairedAdjectives.has(token.key)) {
      next = position + 1;
      continue;
    }
    const special = isSpecial(tokens, at, index);
    const modifier = isModifier(token, index) && !(words === 0 && special);
    if ((guessed === undefined || index.language === "kk") && looksLikeNoun(tokens, position, at, index)) {
      guessed =
        headOf(tokens, position, position + 1, index) ??
        nounOf(
          index.lemmaOf(token.key, special || (index.language === "kk" && words > 0)),
          false,
          position + 1,
          tokens,
          index,
        );
      if (!modifier) break;
    }
    if (!shapes.adjective(token.key)) break;
    if (index.language === "kk" && (!modifier || (!index.modifiers.has(token.key) && shapes.verb(token.key))))
      break;
    next = position + 1;
  }
  return guessed ?? adjectiveAsNoun(tokens, at, next, index);
}

// `118 ТОО`, `12 ФАПов`, `5 NGOs`: capitals are the dictionary form, as they are printed.
function abbreviation({ text }: Token): string | undefined {
  let length = 0;
  while (length < text.length && isCapital(text.charAt(length))) length += 1;
  const rest = text.slice(length);
  return length >= 2 && length <= 6 && (rest === "" || endOfLetters.test(rest))
    ? text.slice(0, length)
    : undefined;
}

const endOfLetters = /^(?:s|ов|ы|а|у|е|ом|ам|ами|ах)$/u;

// `17 BRIDGES CLOSED`: in a headline capitals say nothing.
function isShouted(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 2], tokens[at + 1]].some(
    (token) => token?.kind === "word" && token.text.length > 2 && token.text === token.text.toUpperCase(),
  );
}

// `12 осужденных`: no noun follows, and the last word stands for people.
function adjectiveAsNoun(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const last = tokens[next - 1];
  if (next === at || last === undefined || !isNounOfAdjective(last, index)) return undefined;
  return nounOf(index.lemmaOf(last.key, false), false, next, tokens, index);
}

// `4 100 опрошенных план поддержали`: behind an adjective of many no noun of one is counted.
function isOfOneBehindMany(
  tokens: readonly Token[],
  at: number,
  name: string,
  { language }: ProseIndex,
): boolean {
  const key = keyAt(tokens, at);
  if (language !== "ru" || key !== name || !endsAsOfMany(keyAt(tokens, at - 1))) return false;
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(key) && !sameOfMany.test(key);
}

const sameOfMany = /(?:человек|солдат|партизан|раз|глаз|волос|грамм|ватт|вольт)$/u;

// `1 200 жас отбасы`, `12 раненых солдат`: a noun by itself, and an adjective before another.
function isAdjective(
  tokens: readonly Token[],
  at: number,
  { value, next }: Found<string>,
  index: ProseIndex,
): boolean {
  const { adjectivesToo } = index;
  // `16 дәрігерлік амбулатория`
  const key = keyAt(tokens, at);
  const isMeasure = index.measures.has(value) || index.partsOfThings.has(value);
  if (index.language === "kk" && !isMeasure && key !== value && /[лдт][ыі][қк]$/u.test(key))
    return tokens[next]?.kind === "word" && looksLikeNoun(tokens, next, next, index);
  const isOne = adjectivesToo.has(key) || adjectivesToo.has(value);
  if (!isOne || tokens[next]?.space === "") return false;
  if (index.language === "ru" && endsAsOfMany(key) && keyAt(tokens, next).endsWith("ии")) return false;
  return readListedNoun(tokens, next, index) !== undefined || isOfManyBehind(tokens, next, index);
}

// `8 пожарных расчетов`, `12 раненых мотострелков`
function isOfManyBehind(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "ru" || !endsAsOfMany(keyAt(tokens, at - 1)) || !ofMany.test(keyAt(tokens, at)))
    return false;
  return !index.notNouns.has(keyAt(tokens, at)) && looksLikeNoun(tokens, at, at, index);
}

// What belongs to one is not counted: `5 заключенных колонии`.
const ofMany = /(?:ов|ев|[^о]ок|ек|иц|ств|[цнт]ий)$/u;

// `22 орындық қойылды`: a bench, where nothing has so many seats.
function isBench(tokens: readonly Token[], at: number, { language, notNouns, shapes }: ProseIndex): boolean {
  if (language !== "kk" || keyAt(tokens, at) !== "орындық") return false;
  const behind = tokens[at + 1];
  return behind?.kind !== "word" || notNouns.has(behind.key) || shapes.verb(behind.key);
}

// `small and medium enterprises`
function joinsAdjectives(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const link = lookUp(tokens, at, index.words)?.meaning.nounLink === true;
  return link && index.pairedAdjectives.has(keyAt(tokens, at + 1));
}

// Of two nouns the last is counted: `apartment buildings`; in Kazakh it has the ending of what belongs to the first:
// `мектеп оқушысы`.
function headOf(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const token = tokens[next];
  if (token?.kind !== "word" || token.space === "") return undefined;
  if (index.language === "en") return pluralBehind(tokens, at, next, index);
  if (index.language !== "kk") return undefined;
  const own = deviceHead(tokens, next, index) ?? ownHead(tokens, at, next, index);
  return own && nounOf(own.name, own.known, own.next, tokens, index);
}

// `apartment buildings`, and behind a noun in the singular also one that is not listed: `40 school lunches`.
function pluralBehind(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): CountedUnit | undefined {
  const key = keyAt(tokens, next);
  const listed = key.endsWith("s") ? readListedNoun(tokens, next, index) : undefined;
  if (listed !== undefined || next > at + 1 || index.notNouns.has(key)) return listed;
  const isSingular = index.nouns.get(keyAt(tokens, at))?.some(({ value }) => value === keyAt(tokens, at));
  if (isSingular !== true || !looksLikeNoun(tokens, next, next, index)) return undefined;
  return nounOf(index.lemmaOf(key, false), false, next + 1, tokens, index);
}

// Of one in Russian: `21 синагога`. In Kazakh a genitive before the number says what its noun belongs to, `облыстың 7 кенті`, also
// in a list: `фермердің 540 үйрегі мен 280 қазы`.
function isSpecial(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language === "ru") return endsInOne(tokens[at - 1]) && !ofOneMan.test(keyAt(tokens, at));
  if (index.language !== "kk") return false;
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (index.carryLinks.has(token.key))
      return tokens[back - 2]?.kind === "digits" && isSpecial(tokens, back - 1, index);
    if (token.kind === "mark" && token.space !== "") return false;
    if (token.kind === "word" && lookUp(tokens, back, index.words) === undefined)
      return isGenitive(token.key);
  }
  return false;
}

// In the form for one who is acted on: `заслушали 41 свидетеля`.
const ofOneMan = /(?:теля|[чн]ика|щика|иста|анта|ента|[тс]ора|лога|ача|мена|[льй]ца|аря)$/u;

function endsInOne(token: Token | undefined): boolean {
  return token?.kind === "digits" && token.text.endsWith("1") && !token.text.endsWith("11");
}

function isOther(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const meaning = lookUp(tokens, at, index.words)?.meaning;
  return (
    meaning !== undefined ||
    findPhrase(tokens, at, index.months, index.stems) !== undefined ||
    findPhrase(tokens, at, index.ordinals, index.stems) !== undefined
  );
}
