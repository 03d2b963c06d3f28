import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { isGenitive } from "../words/kazakh-stem.js";
import { readMonth } from "../words/month.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isDigitsAt, isWordAt, keyAt } from "../words/token-marks.js";
import { dayAt } from "./day.js";

/** The index behind a Kazakh day whose month stands before it: `сәуірдің 12-сі`, `қазан айының 1-індегі`. */
export function behindDayOfMonth(
  tokens: readonly Token[],
  at: number,
  index: ProseIndex,
): number | undefined {
  const month = readMonth(tokens, at, index);
  if (month === undefined) return undefined;
  const named = index.monthNouns.has(keyAt(tokens, month.next)) ? month.next + 1 : undefined;
  if (named === undefined && !isGenitive(keyAt(tokens, at))) return undefined;
  const day = named ?? month.next;
  return dayAt(tokens, day, index) !== undefined && hasEnding(tokens, day) ? day + 1 : undefined;
}

/** The index behind a Kazakh day of the month that another day has named: the 17 of `сәуірдің 3-інен 17-сіне дейін`. */
export function behindLaterDay(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (!hasEnding(tokens, at) || ofThose.test(keyAt(tokens, at + 2))) return undefined;
  const ending = index.laterDayLinks.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  const first = ending - 2;
  if (!isDigitsAt(tokens, first) || !isWordAt(tokens, ending) || !hasEnding(tokens, first)) return undefined;
  const month = index.monthNouns.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (behindDayOfMonth(tokens, month, index) !== first + 1) return undefined;
  return dayAt(tokens, at, index) === undefined ? undefined : at + 1;
}

function hasEnding(tokens: readonly Token[], day: number): boolean {
  return isHyphen(tokens[day + 1]) && isAttached(tokens, day + 1) && ofDay.test(keyAt(tokens, day + 2));
}

// `3-і`, `20-сына`, `12-сінен`, `1-індегі`, `5-інде`
const ofDay = /^с?[ыі](?:н(?:[аеыі]ң?|[ае]н|да(?:ғы)?|де(?:гі)?)?|мен)?$/u;

// `сәуірдің 3-інде 17-сі келді`: of others.
const ofThose = /^с?[ыі]$/u;
