import type { Token } from "../../tokens.js";
import { isGenitive } from "../words/kazakh-stem.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";
import { isModifier, isNeeded, isOfPeople } from "./noun-shape.js";

/** The noun to which another belongs. */
export interface HeadRead {
  readonly name: string;
  readonly known: boolean;
  readonly next: number;
}

/** The most nouns that belong to one: `спорт кешені`, `өрт сөндіру бөлімі`. */
const mostBefore = 2;

/**
 * The Kazakh noun to which the one before belongs, by its ending: `мектеп оқушысы`, `шаруа қожалығы`. What people do with what
 * is theirs is none, nor what is measured: `300 адам жұмысын жоғалтты`, `3 тонна өнімін сатты`.
 */
export function ownHead(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
): HeadRead | undefined {
  const many = ofMany(tokens, at, next, index);
  if (many !== undefined) return many;
  if (!isBareForm(tokens, at, next, index) || classifier.test(keyAt(tokens, next - 1))) return undefined;
  const ofPeople = isOfPeople(keyAt(tokens, next - 1), index);
  for (let place = next; place < next + mostBefore; place += 1) {
    const token = tokens[place];
    if (token?.kind !== "word" || token.space === "") return undefined;
    const { key } = token;
    // `35 фототұзақ төрт барысты таспалады`
    const isNumber = index.numbers.has(key) || isNumberAt(tokens, place, index);
    if (index.notNouns.has(key) || index.eachMeasure.has(key) || isNumber) return undefined;
    if (isNeeded(tokens, place, index)) return undefined;
    // `тас қалаушы`, `жүк тасушы`, `қар тазалағыш`, `заң бұзушылықты`
    if (place === next && agent.test(key))
      return (
        toolAt(tokens, place, index) ?? { name: index.lemmaOf(key, false), known: false, next: place + 1 }
      );
    const isVerb = index.shapes.verb(key) && !(place === next && verbal.test(key));
    if (isVerb && !isListedOwned(tokens, place, index)) return undefined;
    const owned = ofAnother.test(key) ? headAt(tokens, place, index) : undefined;
    if (owned !== undefined && index.attributes.has(owned.name)) return undefined;
    if (owned !== undefined && (owned.known || !isModifier(token, index))) {
      // `екі жігіт оқиға орнында қаза тапты`: where it was.
      if (ofPeople && (!index.ofPeople.has(owned.name) || (place > next && inPlace.test(key))))
        return undefined;
      return lastOwned(tokens, owned, index);
    }
    // `науқас облыс орталығына барды`
    if (ofPeople && index.placeNouns.has(key)) return undefined;
    if (place > next || !isBareForm(tokens, place, place + 1, index) || isModifier(token, index))
      return undefined;
    if (headAt(tokens, place + 1, index)?.known !== true) return undefined;
  }
  return undefined;
}

// `жолаушылар вагоны`, `балалар үйі`: behind a number none is of many but what another belongs to.
function ofMany(tokens: readonly Token[], at: number, next: number, index: ProseIndex): HeadRead | undefined {
  const last = keyAt(tokens, next - 1);
  if (next > at + 1 || !plural.test(last) || index.nouns.has(last)) return undefined;
  if (!ofAnother.test(keyAt(tokens, next)) || index.notNouns.has(keyAt(tokens, next))) return undefined;
  const owned = headAt(tokens, next, index);
  return owned?.known === true && !index.attributes.has(owned.name) ? owned : undefined;
}

const plural = /\p{L}{3}[лдт][ае]р$/u;

// So many pieces of what follows: `300 түп алма ағашы`, `50 дана оқу құралы`.
const classifier =
  /^(?:түп|дана|жұп|қап|қапшық|орам|бума|пачка|қорап|жәшік|бөтелке|тал|шоқ|уыс|рулон|тілім|доза|пакет|ампула|құты|кесек|үзік|бірлік|жиынтық|контейнер|вагон|фура|цистерна|шелек|банка|стақан|кесе|тостаған|табақ)$/u;

// `өрт сөндіру көлігі`
const verbal = /[^аеоүұ]у$/u;
const agent =
  /\p{L}(?:уш[ыі]|[ғгқк][ыі]ш)(?:л[ыі][қкғг]\p{L}{0,4}|(?:л[ае]р)?(?:[ндт][ыі]ң?|[ғгқк][ае]|[дт][ае]н|[мбп]ен)?)$/u;

// `жүк көтергіш кран`: named by what it does.
function toolAt(tokens: readonly Token[], at: number, index: ProseIndex): HeadRead | undefined {
  const own = tool.test(keyAt(tokens, at)) ? findPhrase(tokens, at + 1, index.nouns, index.stems) : undefined;
  if (own === undefined || index.measures.has(own.value) || isOfPeople(own.value, index)) return undefined;
  return { name: own.value, known: true, next: own.next };
}

const tool = /[ғгқк][ыі]ш$/u;

// `ағылшын тілі маманы`: what belongs to that in its turn, if it is listed.
function lastOwned(tokens: readonly Token[], owned: HeadRead, index: ProseIndex): HeadRead {
  const isBare = /[ыі]$/u.test(keyAt(tokens, owned.next - 1));
  // `40 ауыл мектебі айына 28 мың теңге төлейді`
  if (index.eachMeasure.has(keyAt(tokens, owned.next))) return owned;
  if (!isBare || !ofAnother.test(keyAt(tokens, owned.next))) return owned;
  const more = headAt(tokens, owned.next, index);
  return more?.known === true ? more : owned;
}

const inPlace = /[ыі]нд[ае]$/u;
const ofAnother = /[ыі](?:н|на|не|ның|нің|нан|нен|нда|нде|мен)?$/u;

function headAt(tokens: readonly Token[], at: number, index: ProseIndex): HeadRead | undefined {
  const key = keyAt(tokens, at);
  const own = findPhrase(tokens, at, index.nouns, index.stems);
  if (
    own !== undefined &&
    ofAnother.test(keyAt(tokens, own.next - 1)) &&
    isOwned(keyAt(tokens, own.next - 1), own.value)
  )
    return { name: own.value, known: true, next: own.next };
  if (own !== undefined) return undefined;
  const stem = index.lemmaOf(key, true);
  if (stem === key || stem.length < 2) return undefined;
  return { name: stem, known: index.nouns.has(stem), next: at + 1 };
}

// `органы`, `көшетін`, which look like participles
function isListedOwned(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const own = findPhrase(tokens, at, index.nouns, index.stems);
  const key = keyAt(tokens, at);
  if (own === undefined || own.value === key) return false;
  // `12 қой көшетін жайлау`
  return (
    owned.test(key) ||
    (working.test(key) && findPhrase(tokens, own.next, index.nouns, index.stems) === undefined)
  );
}

const owned = /[ғгқк][ае]н[ыі]/u;
const working = /[ае]т[ыі]н$/u;

// Not in its dictionary form, `230 бас ірі қара`, nor acted on: `киік құралайы туды`, `12 көлік жолды жапты`.
function isOwned(printed: string, name: string): boolean {
  const word = name.slice(name.lastIndexOf(" ") + 1);
  if (printed === word) return false;
  return !(printed.length === word.length + 2 && printed.startsWith(word) && object.test(printed));
}

const object = /[днт][ыі]$/u;

// In its dictionary form, as a word is that belongs to the next.
function isBareForm(tokens: readonly Token[], at: number, next: number, index: ProseIndex): boolean {
  const last = keyAt(tokens, next - 1);
  if (last.length > 4 && isGenitive(last)) return false;
  return next > at + 1 || index.nouns.has(last) || index.lemmaOf(last, false) === last;
}
