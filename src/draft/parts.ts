import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import type { SentenceWords } from "./cues.js";
import { indexFrom } from "./distance.js";

/**
 * The counts of a sentence that are only the whole of which another one is a part: `Of 8,034 houses, 2,310 were repaired`,
 * «2 310 из 8 034 домов», `8 034 үйдің 2 310-ы`, `40 percent of the 9,602 houses`. What is said of the part is not said of them.
 *
 * @param figures all of the sentence
 */
export function wholesOfParts(
  counts: readonly ProseFigure[],
  { tokens }: SentenceWords,
  figures: readonly ProseFigure[],
): ReadonlySet<ProseFigure> {
  const taken = counts.flatMap(({ carried }) => (carried?.unit === true ? [carried.from.start] : []));
  const parted = counts.filter(({ start }) => taken.includes(start));
  const ofShares = counts.filter((figure) => isOfShare(figure, figures, tokens));
  return new Set([...parted.filter((figure) => isPartitive(figure, tokens)), ...ofShares]);
}

function isOfShare(figure: ProseFigure, figures: readonly ProseFigure[], tokens: readonly Token[]): boolean {
  const at = figures.indexOf(figure);
  if (figure.language === "kk") return figures[at + 1]?.kind === "percent" && genitive.test(figure.printed);
  const share = figures[at - 1];
  if (share?.kind !== "percent") return false;
  const between = tokens.slice(indexFrom(tokens, share.end), indexFrom(tokens, figure.start));
  return between.length > 0 && between.every(({ key }) => shareLinks.has(key));
}

const shareLinks: ReadonlySet<string> = new Set(["of", "the", "all", "these", "из", "от", "всех", "этих"]);

function isPartitive(figure: ProseFigure, tokens: readonly Token[]): boolean {
  if (figure.language === "kk") return genitive.test(figure.printed) && !isSubject(figure, tokens);
  const at = indexFrom(tokens, figure.start) - 1;
  const word = tokens[at]?.key;
  if (word === "из") return true;
  const before = tokens[at - 1];
  return word === "of" && (before?.kind !== "word" || before.key === "out");
}

// `1 640 үйдің салынғанын айтты`: who does what is told has that ending too.
function isSubject({ end }: ProseFigure, tokens: readonly Token[]): boolean {
  const at = indexFrom(tokens, end);
  for (const { kind, key } of tokens.slice(at, at + nearBehind)) {
    if (kind !== "word") return false;
    if (told.test(key)) return true;
  }
  return false;
}

/** In words: `үйдің толық салынғанын`. */
const nearBehind = 3;
const told = /(?:ған|ген|қан|кен|тын|тін)(?:ын|ін|дығын|дігін)$/u;

/** Of a Kazakh figure that is the whole of a part. */
export const genitive: RegExp = /[дтн][ыі]ң$/u;
