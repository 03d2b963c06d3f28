import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { SharedName } from "../lexicon/prose-lexicon.js";
import { type Found, findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { stemsOf } from "../words/stem-table.js";
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
  if (also === "measure") return undefined;
  const isScaled = isBehindScale(tokens, at, index);
  if (also === "thing" && !isScaled && isOfSomething(tokens, name.next, index)) return undefined;
  const code = codeOf(tokens, at, name, index);
  if (code === undefined) return undefined;
  // `a trout of 8 pounds` in the country whose money it is by itself.
  if (also === "thing" && !isScaled && isOwn(tokens, at, code, index)) return undefined;
  return { value: code, next: name.next };
}

/** The code of the money of such a name, by the country nearest before it in its sentence, else behind it. */
export function countryTold(tokens: readonly Token[], at: number, index: ProseIndex): string | undefined {
  const name = findPhrase(tokens, at, index.sharedMoney, index.stems);
  return name && codeOf(tokens, at, name, index);
}

function codeOf(
  tokens: readonly Token[],
  at: number,
  { value, next }: Found<SharedName>,
  index: ProseIndex,
): string | undefined {
  for (let back = at - 1; back >= 0; back -= 1) {
    const code = codeAt(tokens[back], value, index);
    if (code !== undefined) return code;
  }
  for (let ahead = next; ahead < tokens.length; ahead += 1) {
    const code = codeAt(tokens[ahead], value, index);
    if (code !== undefined) return code;
  }
  return undefined;
}

// A country of other money tells nothing.
function codeAt(
  token: Token | undefined,
  { codes }: SharedName,
  { moneyOfCountries }: ProseIndex,
): string | undefined {
  if (token?.kind !== "word") return undefined;
  return stemsOf(token.key, moneyOfCountries).find(({ value }) => codes.includes(value))?.value;
}

// `30 исландских крон`
function ofNationality(tokens: readonly Token[], at: number, index: ProseIndex): Found<string> | undefined {
  if (tokens[at + 1]?.kind !== "word") return undefined;
  const name = findPhrase(tokens, at + 1, index.sharedMoney, index.stems);
  const code = name && codeAt(tokens[at], name.value, index);
  if (name === undefined || code === undefined) return undefined;
  return isOfSomething(tokens, name.next, index) ? undefined : { value: code, next: name.next };
}

// `млрд крон`, `тыс. крон`
function isBehindScale(tokens: readonly Token[], at: number, { words }: ProseIndex): boolean {
  const last = keyAt(tokens, at - 1) === "." ? at - 2 : at - 1;
  return lookUp(tokens, last, words)?.meaning.scale !== undefined;
}

// `5 марок стали`, `12 crowns of oaks`, but `30 крон штрафа`
function isOfSomething(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (index.ofWords.has(key)) return true;
  if (index.language !== "ru" || index.sumsBehind.has(key)) return false;
  // `12 крон ели`: such a noun looks like a verb of many.
  return (
    /ли$/u.test(key) ||
    index.nouns.has(key) ||
    index.shapes.adjective(key) ||
    looksLikeNoun(tokens, at, at, index)
  );
}

function isOwn(tokens: readonly Token[], at: number, code: string, index: ProseIndex): boolean {
  return findPhrase(tokens, at, index.moneyOfMillions, index.stems)?.value === code;
}
