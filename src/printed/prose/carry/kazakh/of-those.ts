import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { findPhrase } from "../../words/phrase-table.js";
import { keyAt } from "../../words/token-marks.js";
import { isOfThose } from "../carry-link.js";
import { isAtMost } from "../giver.js";

/**
 * What a figure has counted, for numbers behind it of the same: in Kazakh no time, `40 минут кетеді, кезекте 530-ы`, nor what things are
 * like, `мектептердің 137-сі үш ауысымды, 28-і апатты`, but things of which there are so many for each, `бес қайықтан берілді`.
 *
 * @param gives whether it may give its unit at all
 */
export function thingsOf(figure: Found, gives: boolean, tokens: readonly Token[]): Found | undefined {
  const { kind, quantity } = figure;
  if (kind === "count" && gives) return isOfTime(figure) || isQuality(tokens, figure) ? undefined : figure;
  return kind === "rate" && quantity?.unit?.kind === "noun" ? { ...figure, kind: "count" } : undefined;
}

// `60 орындық`, `үш бөлмелі`
function isQuality(tokens: readonly Token[], { next }: Found): boolean {
  return quality.test(keyAt(tokens, next - 1));
}

const quality = /(?:\p{L}{2}(?:[лдт][ыі][қк]|л[ыі])|^(?:қабат|ауысым|этаж)[дт]ы)$/u;

/**
 * The things of which a Kazakh number is a part, where a measure that is less stands between: `6,7 мың жүгіруші келіп, 42 шақырымды
 * 5 911-і еңсерді`.
 */
export function countedOf(
  figure: Found,
  counted: Found | undefined,
  things: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (counted?.unit === undefined || things === undefined || !figure.index.measures.has(counted.unit))
    return counted;
  if (isItsNumber(tokens, figure)) return things;
  if (!isOfThose(tokens, figure)) return counted;
  return !isAtMost(figure, counted) && isAtMost(figure, things) ? things : counted;
}

/** Whether a Kazakh figure counts days, hours and the like. */
export function isOfTime({ unit, index }: Found): boolean {
  return index.language === "kk" && index.spanNouns.has(unit ?? "");
}

/** Whether a Kazakh number is of what was counted, although it is more: `бес қайықтан берілді, тағы 21-і қоймада`. */
export function isMoreOfThose(figure: Found, last: Found | undefined, tokens: readonly Token[]): boolean {
  if (!isOfThose(tokens, figure)) return false;
  return (last !== undefined && isOfTime(last)) || more.test(keyAt(tokens, figure.at - 1));
}

const more = /^(?:тағы|қалған)$/u;

/** Whether a Kazakh number says how many there are of what was counted: `500 үй салынды, саны 1 200-ге жетті`. */
export function isItsNumber(tokens: readonly Token[], { at, index }: Found): boolean {
  return findPhrase(tokens, at - 1, index.numberOf)?.next === at;
}
