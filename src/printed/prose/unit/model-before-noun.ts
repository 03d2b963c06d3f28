import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isCapital, isDigitsAt, keyAt } from "../words/token-marks.js";
import { isNounAt } from "./english-name.js";

/**
 * The index behind the name of a model before its English noun: `two Il-76 aircraft`, `four MiG-29 fighters`, `six Airbus A321neo jets`,
 * `three Boeing 737 airliners`.
 */
export function behindModelName(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  const name = tokens[at];
  if (index.language !== "en" || name === undefined || !isCapital(name.text.charAt(0))) return undefined;
  const behind = isHyphen(tokens[at + 1]) ? behindHyphen(tokens, at) : behindRun(tokens, at);
  return behind !== undefined && isNounAt(tokens, behind, index) ? behind : undefined;
}

// `Il-76`
function behindHyphen(tokens: readonly Token[], at: number): number | undefined {
  const isJoined = isAttached(tokens, at + 1) && isAttached(tokens, at + 2);
  return isJoined && isDigitsAt(tokens, at + 2) ? at + 3 : undefined;
}

/** The most tokens of such a run. */
const longest = 4;

// `A321neo` and `Airbus A321neo`, `Boeing 737-800`: what hangs together, with digits in it.
function behindRun(tokens: readonly Token[], at: number): number | undefined {
  const from = isAttached(tokens, at + 1) && isDigitsAt(tokens, at + 1) ? at : at + 1;
  const first = tokens[from];
  if (first === undefined || first.kind === "mark") return undefined;
  if (first.kind === "word" && !isCapital(first.text.charAt(0))) return undefined;
  let end = from + 1;
  while (end <= from + longest && tokens[end] !== undefined && isAttached(tokens, end)) end += 1;
  const run = tokens.slice(from, end);
  const isName =
    run.some(({ kind }) => kind === "digits") &&
    run.every((token) => token.kind !== "mark" || isHyphen(token));
  // `40 Boeing 20 planes`: what is a number of its own is no name of one or two digits.
  return isName && (run.length > 1 || keyAt(tokens, from).length > 2) ? end : undefined;
}
