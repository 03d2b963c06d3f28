import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { findPhrase } from "../../words/phrase-table.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";
import { isBare } from "../giver.js";

/**
 * A Russian number in words behind what it counts, which is about so many: `человек тридцать`, `лет через пять`,
 * `километрах в двадцати`.
 *
 * @param from the first token that no figure before it has
 */
export function takenFromInversion(figure: Found, tokens: readonly Token[], from: number): Found | undefined {
  const { index, quantity, at, numberAt } = figure;
  if (index.language !== "ru" || !isBare(figure) || quantity?.lower.parts[0].number.inWords !== true)
    return undefined;
  if (at !== numberAt) return undefined;
  if (index.lexicon.personNumber.test(keyAt(tokens, at))) return undefined;
  const place = between.test(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (place < from || !isWordAt(tokens, place) || !isFirstOfPhrase(tokens, place, index)) return undefined;
  const noun = findPhrase(tokens, place, index.nouns, index.stems);
  if (noun?.next !== place + 1 || !mayStandBefore(noun.value, keyAt(tokens, place), index)) return undefined;
  return {
    ...figure,
    at: place,
    kind: "count",
    unit: noun.value,
    // `лет пять-шесть` says itself between what and what.
    quantity: { ...quantity, at: place, hedge: quantity.upper === undefined ? "about" : quantity.hedge },
  };
}

const between = /^(?:через|на|в|за|до|по|с|около|под|к)$/u;

// Behind none that asks for the form it has: `из часов`, `первого дня`.
function isFirstOfPhrase(tokens: readonly Token[], at: number, { shapes }: Found["index"]): boolean {
  const before = keyAt(tokens, at - 1);
  return !governs.test(before) && !(shapes.adjective(before) && !shapes.verb(before));
}

const governs =
  /^(?:из|от|для|без|после|среди|против|кроме|вместо|с|у|несколько|много|мало|сколько|столько)$/u;

// Measures, people and pieces, in the form that stands behind numbers.
function mayStandBefore(name: string, key: string, { measures }: Found["index"]): boolean {
  if (name === "человек") return key === name;
  return key !== name && (measures.has(name) || others.test(name));
}

const others = /^(?:штука|верста|копейка|шаг|этаж|градус|голова)$/u;
