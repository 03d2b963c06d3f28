import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { firstNumberOf, zerosOf } from "../quantity/quantity.js";
import { isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { isDigitsAt, keyAt } from "../words/token-marks.js";
import { manyAt } from "./label-noun.js";

/** Fewer may be a score, or an age. */
const fewest = 20n;

/** The most tokens from such a noun to its number. */
const furthest = 8;

/** The most words of a verb that says how many they are. */
const longest = 4;

/**
 * Of whom an English number behind a population or a crowd says how many they are: `a crowd of 23,400`, `the population passed 37.5
 * million`, `a census of snow leopards put the population at 189`.
 */
export function nounOfPopulation(tokens: readonly Token[], figure: Found): string | undefined {
  const { at, index, quantity } = figure;
  const number = firstNumberOf(quantity);
  if (number === undefined || index.language !== "en") return undefined;
  if (zerosOf(quantity) === undefined && (number.places > 0 || number.digits < fewest)) return undefined;
  if (keyAt(tokens, at - 1) === "of" && index.crowds.has(keyAt(tokens, at - 2))) return "person";
  for (let back = at - 2; back >= at - furthest; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.populations.has(key))
      return saysHowMany(tokens, at, index) ? livingAt(tokens, back, index) : undefined;
    if (!isPassed(tokens, back, index)) return undefined;
  }
  return undefined;
}

// `population at`, `population, once`, `population is down to`
function saysHowMany(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const isVerb = isBehindPhrase(tokens, at, index.amountsTo, longest);
  return isVerb || last.test(keyAt(tokens, at - 1));
}

const last = /^(?:at|of|is|was|now|once|to|about|around|nearly|just|only|barely|some)$/u;

function isPassed(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const key = keyAt(tokens, at);
  if (nouns.test(key)) return false;
  return (
    key === "," ||
    isDigitsAt(tokens, at) ||
    index.notNouns.has(key) ||
    index.beforeAges.has(key) ||
    index.ofWords.has(key) ||
    hasStem(key, index.changeStems) ||
    /^(?:ha[sd]|have|been|of|put|estimated|stands?|stood|once|topped|passed|hit|just|only)$/u.test(key)
  );
}

// `population growth`
const nouns = /^(?:growth|growers?|increases?|declines?|drops?|rise|falls?)$/u;

// `the saiga population`, `a census of snow leopards put the population`
function livingAt(tokens: readonly Token[], at: number, index: ProseIndex): string {
  const before = keyAt(tokens, at - 1);
  if (index.animals.has(before)) return before;
  for (let back = at - 1; back >= 0; back -= 1) {
    const animal = animalAt(tokens, back, index);
    if (animal !== undefined) return animal;
  }
  return "person";
}

function animalAt(tokens: readonly Token[], at: number, index: ProseIndex): string | undefined {
  const name = manyAt(tokens, at, index)?.name;
  return name !== undefined && index.animals.has(name) ? name : undefined;
}
