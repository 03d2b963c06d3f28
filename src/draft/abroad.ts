import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue, SentenceWords } from "./cues.js";
import { cuesOfClause } from "./own-clause.js";
import type { SentenceGaps } from "./sentence-gaps.js";

/**
 * The other country that a sentence speaks of, or the one that those before it in the paragraph have left: up to a sentence
 * that names a place at home. Whoever gives `from China` is none.
 */
export function abroadOf(before: Cue | undefined, { tokens, cues }: SentenceWords): Cue | undefined {
  const own = cues.find(({ tells, at }) => tells === "abroad" && !origins.has(tokens[at - 1]?.key ?? ""));
  return own ?? (cues.some(isAtHome) ? undefined : before);
}

/** Whether a figure is of another country: where the sentence names home as well, by its clause. */
export function isOfAbroad(
  figure: ProseFigure,
  abroad: Cue,
  words: SentenceWords,
  gaps: SentenceGaps,
): boolean {
  if (!words.cues.some(isAtHome)) return true;
  const clause = cuesOfClause(figure, words, gaps);
  return clause.includes(abroad) && !clause.some(isAtHome);
}

const origins: ReadonlySet<string> = new Set(["from", "by", "with", "из", "от", "с"]);

function isAtHome({ tells }: Cue): boolean {
  return tells === "region" || tells === "home" || tells === "country" || tells === "wider";
}
