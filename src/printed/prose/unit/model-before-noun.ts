import { isHyphen } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { isAttached, isCapitalAt, lengthAt } from "../words/token-marks.js";

/** The most tokens of a name behind its first: `Ural-4320-0911-40`. */
const longest = 6;

/**
 * The index behind the name of a model before its noun: `two Il-76 aircraft`, `six Airbus A321neo jets`, `three Boeing 737 airliners`,
 * `12 МАЗ-5550 самосвалов`, `екі Ми-8 тікұшағы`.
 */
export function behindModelName(tokens: readonly Token[], at: number): number | undefined {
  if (!isCapitalAt(tokens, at)) return undefined;
  const from = at + 1;
  let end = from + 1;
  while (end <= at + longest && isAttached(tokens, end)) end += 1;
  const run = tokens.slice(from, end);
  const isName =
    run.some(({ kind }) => kind === "digits") &&
    run.every((token) => token.kind !== "mark" || isHyphen(token));
  // `40 Boeing 20 planes`: what is a number of its own is no name of one or two digits.
  const isNumber = run.length === 1 && !isAttached(tokens, from) && lengthAt(tokens, from) < 3;
  return isName && !isNumber ? end : undefined;
}
