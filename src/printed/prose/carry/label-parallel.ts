import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { manyAt } from "./label-noun.js";

/** Whether what a number counts stands with the number before: `Потери коневодов — 4 215 голов, овцеводов — 12 880`. */
export function isParallel(tokens: readonly Token[], before: Found | undefined, figure: Found): boolean {
  if (before?.quantity?.unit === undefined) return false;
  const { at, index } = figure;
  // `Население — 1 860 человек, школьников — 312`
  if (before.unit === "человек" && isOfPeople(tokens, figure)) return false;
  // `высота — 8 метров, мест — 420`
  if (isDimension.test(before.unit ?? "") && manyAt(tokens, at - 2, index)?.isOfMany === true) return false;
  return isLabelMark(tokens, before.at - 1) && keyAt(tokens, before.at - 1) === keyAt(tokens, figure.at - 1);
}

// In which nothing but a thing itself is measured.
const isDimension =
  /^(?:метр|сантиметр|миллиметр|градус|секунда|минута|час|сутки|день|неделя|месяц|год|узел|децибел)$/u;

function isOfPeople(tokens: readonly Token[], figure: Found): boolean {
  return peopleBeforeDash(tokens, figure) !== undefined;
}

/** The Russian people of whom a number behind a mark says how many they are: `получателей — 2,4 млн`. */
export function peopleBeforeDash(tokens: readonly Token[], { at, index }: Found): string | undefined {
  const many = isLabelMark(tokens, at - 1) ? manyAt(tokens, at - 2, index) : undefined;
  if (many?.isOfMany !== true) return undefined;
  return index.people.has(many.name) || index.lexicon.person.test(many.name) ? many.name : undefined;
}

/** Whether a colon, or a dash between words, stands at a place. */
export function isLabelMark(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === ":" || (isDashAt(tokens, at) && tokens[at]?.space !== "");
}
