import type { Token } from "../../tokens.js";
import type { SharedName } from "../lexicon/prose-lexicon.js";
import { isScaleAt } from "../words/number-at.js";
import { oncePerSentence } from "../words/once-per-sentence.js";
import { type Found, findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { type Stem, stemsOf } from "../words/stem-table.js";
import { keyAt } from "../words/token-marks.js";
import { looksLikeNoun } from "./noun-shape.js";

/**
 * Money whose name several countries share, by the one that its sentence tells: `Чешские страховщики … 19,7 млрд крон`,
 * `in Manila … 1,200 pesos`, `30 исландских крон`. Where none is told, it is none of this.
 */
export function readSharedMoney(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): Found<string> | undefined {
  const name = findPhrase(tokens, at, index.sharedMoney, index.stems);
  if (name === undefined) return ofNationality(tokens, at, index);
  const { also } = name.value;
  const code = also === "measure" ? undefined : codeOf(tokens, at, name.value, index);
  if (code === undefined) return undefined;
  // `30 крон деревьев`, and `a trout of 8 pounds` in the country whose money it is by itself.
  const isThing =
    also === "thing" &&
    !isBehindScale(tokens, at, index) &&
    (isOfSomething(tokens, name.next, index) || isOwn(tokens, at, code, index));
  return isThing ? undefined : { value: code, next: name.next };
}

/** The code of the money of such a name, by the country nearest before it in its sentence, else behind it. */
export function countryTold(tokens: readonly Token[], at: number, index: ProseIndex): string | undefined {
  const name = findPhrase(tokens, at, index.sharedMoney, index.stems);
  return name && codeOf(tokens, at, name.value, index);
}

function codeOf(
  tokens: readonly Token[],
  at: number,
  name: SharedName,
  index: ProseIndex,
): string | undefined {
  // A country of other money tells nothing.
  const countries = countriesOf(tokens, index).filter(({ stems }) => codeIn(stems, name) !== undefined);
  const told = countries.findLast((country) => country.at < at) ?? countries[0];
  return told && codeIn(told.stems, name);
}

/** A word that tells a country, and by which stems. */
interface Country {
  readonly at: number;
  readonly stems: readonly Stem<string>[];
}

const countriesOf = /* @__PURE__ */ oncePerSentence((tokens, { moneyOfCountries }): readonly Country[] => {
  const countries: Country[] = [];
  for (const [at, { key }] of tokens.entries()) {
    const stems = stemsOf(key, moneyOfCountries);
    if (stems.length > 0) countries.push({ at, stems });
  }
  return countries;
});

function codeIn(stems: readonly Stem<string>[], { codes }: SharedName): string | undefined {
  return stems.find(({ value }) => codes.includes(value))?.value;
}

// `30 исландских крон`
function ofNationality(tokens: readonly Token[], at: number, index: ProseIndex): Found<string> | undefined {
  const name = findPhrase(tokens, at + 1, index.sharedMoney, index.stems);
  if (name === undefined) return undefined;
  const code = codeIn(stemsOf(keyAt(tokens, at), index.moneyOfCountries), name.value);
  if (code === undefined) return undefined;
  return isOfSomething(tokens, name.next, index) ? undefined : { value: code, next: name.next };
}

// `млрд крон`, `тыс. крон`
function isBehindScale(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const last = keyAt(tokens, at - 1) === "." ? at - 2 : at - 1;
  return isScaleAt(tokens, last, index);
}

// `5 марок стали`, `12 crowns of oaks`, but `30 крон штрафа`, `300 крон семьям`
function isOfSomething(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (index.ofWords.has(key)) return true;
  if (index.language !== "ru" || index.sumsBehind.has(key)) return false;
  if (key.endsWith("м") || key.endsWith("ми")) return false;
  return (
    likeVerbs.has(key) ||
    index.nouns.has(key) ||
    index.shapes.adjective(key) ||
    looksLikeNoun(tokens, at, at, index)
  );
}

// `12 крон ели`: such a noun looks like a verb of many.
const likeVerbs: ReadonlySet<string> = new Set(["ели", "стали", "соли", "земли", "мебели"]);

function isOwn(tokens: readonly Token[], at: number, code: string, index: ProseIndex): boolean {
  return findPhrase(tokens, at, index.moneyOfMillions, index.stems)?.value === code;
}
