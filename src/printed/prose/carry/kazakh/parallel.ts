import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import type { ProseKind } from "../../prose-figure.js";
import { readListedNoun } from "../../unit/noun-unit.js";
import { mayBeNounAt } from "../../words/may-be-noun.js";
import { isCapital, isDashAt, keyAt, tokenAt } from "../../words/token-marks.js";
import { isShared } from "../carry-rate.js";
import { inMoneyOf, isBare, isGiver, isUnnamedMoney, isWithin, taken } from "../giver.js";

/** The most words of the label of the second number, the comma before it included. */
const furthest = 6;

/**
 * The figure that names the unit for a Kazakh number before it, where both have a label of one form: `Астанада 41, Шымкентте 38 бала`,
 * `2026 жылы 11,4, 2027 жылы 12,9 млрд теңге`.
 *
 * @param at of the number among the figures
 */
export function parallelAhead(
  found: readonly Found[],
  at: number,
  tokens: readonly Token[],
): Found | undefined {
  const figure = found[at];
  if (figure?.index.language !== "kk" || !isBare(figure)) return undefined;
  const behind = found[between.has(found[at + 1]?.kind) ? at + 2 : at + 1];
  if (behind === undefined || !isShared(behind) || behind.labelled !== undefined) return undefined;
  if (behind.at - figure.next > furthest) return undefined;
  if (!figure.index.joinLinks.has(keyAt(tokens, figure.next))) return undefined;
  const label = labelForm(tokens, figure.at, figure.index);
  const other = labelForm(tokens, behind.at, figure.index);
  const isAlike = label === other || (label === "name" && other === formOf(keyAt(tokens, figure.at - 2)));
  return label !== undefined && isAlike && isOfOneSize(figure, behind) ? behind : undefined;
}

/** What a label may begin with: `6 мамырда 12, 7 мамырда 15 адам`. */
const between: ReadonlySet<ProseKind | undefined> = new Set<ProseKind>(["year", "date", "ordinal"]);

const forms: readonly (readonly [name: string, end: RegExp])[] = [
  ["dative", /(?:[ғгқкн][ае])$/u],
  ["locative", /(?:[дт][ае])$/u],
  ["ablative", /[дтн][ае]н$/u],
  ["instrumental", /\p{L}{2}[мбп]ен$/u],
  ["genitive", /(?:[днт][ыі]ң)$/u],
  ["owned", /[ыі]$/u],
  ["name", /(?:[лдт][ае]р)$/u],
];

// By the ending of the word before a number, or a dash between; a name without an ending is one too.
function labelForm(tokens: readonly Token[], at: number, index: Found["index"]): string | undefined {
  const label = isDashAt(tokens, at - 1) || keyAt(tokens, at - 1) === "+" ? at - 2 : at - 1;
  const word = tokenAt(tokens, label);
  if (word?.kind !== "word") return undefined;
  const { key, text } = word;
  if (index.timesOfLabels.has(key)) return "time";
  if (isListedNoun(tokens, label, index)) return "name";
  return formOf(key) ?? (isCapital(text) || isNounAlone(tokens, label, index) ? "name" : undefined);
}

function formOf(key: string): string | undefined {
  return forms.find(([, end]) => end.test(key))?.[0];
}

// `барыс 6, арқар 240, ірі қара 900 басқа жетті`
function isListedNoun(tokens: readonly Token[], at: number, index: Found["index"]): boolean {
  const key = keyAt(tokens, at);
  const twoWords = `${keyAt(tokens, at - 1)} ${key}`;
  return (
    readListedNoun(tokens, at, index)?.name === key ||
    readListedNoun(tokens, at - 1, index)?.name === twoWords
  );
}

// `ет 180, сүт 25 теңгеге қымбаттады`, `Қызылжарда жел 25, Көкшетауда 20 метр`
function isNounAlone(tokens: readonly Token[], at: number, index: Found["index"]): boolean {
  return mayBeNounAt(tokens, at, index) && !index.noLabels.has(keyAt(tokens, at));
}

/** How many times as large as another a number in its scale may be. */
const mostTimes = 100n;

/** Whether two may be in one scale; `Шымкентте 250, Алматыда 1,2 млн адам`: 250 are no millions. */
export function isOfOneSize(figure: Found, behind: Found): boolean {
  const first = taken(figure, behind);
  return first.carried?.zeros === undefined || isWithin(first, behind, mostTimes);
}

/** Numbers alone in brackets with the unit of the one before that is: `Ақтөбе (21 млрд теңге), Атырау (18 млрд)`. */
export function takenInBrackets(found: readonly Found[], tokens: readonly Token[]): Found[] {
  let last: Found | undefined;
  return found.map((figure) => {
    const opens = keyAt(tokens, figure.at - 1) === "(";
    const closes = keyAt(tokens, figure.next) === ")";
    if (opens && closes && isGiver(figure)) last = figure;
    // `Тараз (айыппұл 7 млн)`, `Тараз (7 млн жәрдемақы)`
    if (last === undefined || !(opens || closes)) return figure;
    if (isUnnamedMoney(figure)) return inMoneyOf(figure, last);
    return isBare(figure) ? taken(figure, last) : figure;
  });
}
