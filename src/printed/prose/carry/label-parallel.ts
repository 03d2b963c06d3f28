import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isAttached, isDashAt, isWordAt, keyAt, tokenAt } from "../words/token-marks.js";
import { manyAt } from "./label-noun.js";

/** Whether what a number counts stands with the number before: `Потери коневодов — 4 215 голов, овцеводов — 12 880`. */
export function isParallel(tokens: readonly Token[], before: Found | undefined, figure: Found): boolean {
  if (before?.quantity?.unit === undefined) return false;
  // `Население — 1 860 человек, школьников — 312`
  if (before.unit === "человек" && peopleBeforeDash(tokens, figure) !== undefined) return false;
  // `высота — 8 метров, мест — 420`
  // `средний возраст невест — 27 лет, женихов — 29`
  if (
    isDimension.test(before.unit ?? "") &&
    isOfMany(tokens, figure) &&
    !isOfMany(tokens, before) &&
    !isOwner(tokens, before.at - 2)
  )
    return false;
  return isLabelMark(tokens, before.at - 1) && keyAt(tokens, before.at - 1) === keyAt(tokens, figure.at - 1);
}

function isOfMany(tokens: readonly Token[], { at, index }: Found): boolean {
  return manyAt(tokens, at - 2, index)?.isOfMany === true;
}

// The boys of `рост парней — 180 сантиметров`.
function isOwner(tokens: readonly Token[], at: number): boolean {
  return isWordAt(tokens, at - 1) && genitive.test(keyAt(tokens, at));
}

const genitive = /(?:[ое]в|[^о]ей|[ыи]х)$/u;

// In which nothing but a thing itself is measured.
const isDimension =
  /^(?:метр|сантиметр|миллиметр|градус|секунда|минута|час|сутки|день|неделя|месяц|год|узел|децибел)$/u;

/** The Russian people of whom a number behind a mark says how many they are: `получателей — 2,4 млн`. */
export function peopleBeforeDash(tokens: readonly Token[], { at, index }: Found): string | undefined {
  const isMarked = isLabelMark(tokens, at - 1);
  // `; получателей 2,4 млн`
  const opens = isMarked || (index.language === "ru" && tokenAt(tokens, at - 2)?.kind === "mark");
  const many = opens ? manyAt(tokens, isMarked ? at - 2 : at - 1, index) : undefined;
  if (many?.isOfMany !== true) return undefined;
  return index.people.has(many.name) || index.lexicon.person.test(many.name) ? many.name : undefined;
}

/** Whether a colon, or a dash between words, stands at a place. */
export function isLabelMark(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === ":" || (isDashAt(tokens, at) && !isAttached(tokens, at));
}
