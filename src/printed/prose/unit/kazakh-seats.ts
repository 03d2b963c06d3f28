import type { Token } from "../../tokens.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDigitsAt, keyAt } from "../words/token-marks.js";
import { readListedNoun } from "./noun-unit.js";

/** Whether a Kazakh noun is counted as a part of the one thing behind it: `2 700 орындық спорт сарайы` has so many seats. */
export function isPartOfThing(
  tokens: readonly Token[],
  at: number,
  name: string,
  index: ProseIndex,
): boolean {
  const key = keyAt(tokens, at);
  return key !== name && (index.partsOfThings.has(name) || havingThem.test(key));
}

// `төрт балалы отбасы`
const havingThem = /л[ыі]$/u;

/** Whether a Kazakh adjective is a bench, where nothing has so many seats: `22 орындық қойылды`, but not `280 орындық мектеп`. */
export function isBench(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "kk" || keyAt(tokens, at) !== "орындық") return false;
  // `460 мың орындық 217 мектеп`
  if (isDigitsAt(tokens, at + 1)) return false;
  if (!mayBeNounAt(tokens, at + 1, index)) return true;
  return index.shapes.verb(keyAt(tokens, at + 1)) && readListedNoun(tokens, at + 1, index) === undefined;
}
