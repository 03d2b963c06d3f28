import type { Parts } from "../../amount.js";
import type { Hedge } from "../../figure.js";
import type { Case } from "../../lexicon/lexicon.js";
import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { isNumberAt } from "../words/number-at.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";
import { changesNear } from "./change.js";
import type { PartRead } from "./number-part.js";

/** A hedge behind a number, whether it closes a range, and what is behind it. */
export interface HedgeBehind {
  readonly hedge: Hedge;
  readonly closes: boolean;
  readonly next: number;
}

/** The hedge at a token behind a number. In Kazakh it asks for an ending before it: `теңгеден астам`, `300-ге жуық`. */
export function hedgeBehind(
  tokens: readonly Token[],
  at: number,
  ending: Case | undefined,
  index: ProseIndex,
): HedgeBehind | undefined {
  const found = lookUp(tokens, at, index.words);
  const { after, before, closes } = found?.meaning ?? {};
  if (found === undefined || after === undefined) return undefined;
  if (index.language === "kk") {
    // `150 АЕК-ке дейін`, but `теңгеден аспайды`.
    const wanted =
      after === "at-most" && !keyAt(tokens, at).startsWith("дейін") ? "ablative" : endingWanted[after];
    if (after === "at-most" && changesNear(tokens, at, found.next, index)) return undefined;
    const asks = !index.hedgesWithoutEnding.has(keyAt(tokens, at));
    if (asks && wanted !== undefined && ending !== wanted) return undefined;
  }
  if (isWhere(tokens, found.next, index)) return undefined;
  // What could stand before the next number belongs to that: `40 homes and more than 30 flats`.
  if (before !== undefined && startsNumber(tokens, found.next, index)) return undefined;
  const inner = lookUp(tokens, at + 1, index.words);
  if (inner?.meaning.before !== undefined && startsNumber(tokens, inner.next, index)) return undefined;
  return { hedge: after, closes: closes !== undefined, next: found.next };
}

const endingWanted: Readonly<Partial<Record<Hedge, Case>>> = {
  over: "ablative",
  under: "ablative",
  "at-least": "ablative",
  "at-most": "dative",
  about: "dative",
};

// `300 tenge at most petrol stations`
function isWhere(tokens: readonly Token[], next: number, { notNouns }: ProseIndex): boolean {
  if (keyAt(tokens, next - 1) !== "most") return false;
  const many = [next, next + 1].find((place) => /[^s]s$/u.test(keyAt(tokens, place)));
  return many !== undefined && tokens.slice(next, many + 1).every(({ key }) => !notNouns.has(key));
}

function startsNumber(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const link = index.hedgeLinks.has(keyAt(tokens, at)) ? 1 : 0;
  return isNumberAt(tokens, at + link, index);
}

/** What such a number is where its scale stands behind its hedge: `20 с лишним миллионов тонн`. */
export function scaleBehindHedge(
  tokens: readonly Token[],
  at: number,
  [part, more]: Parts,
  { words }: ProseIndex,
): PartRead | undefined {
  if (more !== undefined) return undefined;
  const scale = lookUp(tokens, at, words);
  if (scale?.meaning.scale === undefined) return undefined;
  return { number: part.number, zeros: scale.meaning.scale, next: scale.next, ending: scale.ending };
}
