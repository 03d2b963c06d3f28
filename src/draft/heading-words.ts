import type { ProseFigure, Span } from "../printed/prose/prose-figure.js";
import type { SentenceWords } from "./cues.js";

/** The longest heading, in UTF-16 code units. */
const longest = 400;

/**
 * Where the heading stands from which the lines of a list have their unit: `Houses repaired, by region:`; the whole of it, of which the figures
 * may name the unit alone.
 *
 * @param isFigure whether a stretch of the text is a figure, whose unit a later sentence has instead
 */
export function headingOf(
  figures: readonly ProseFigure[],
  text: string,
  isFigure: (span: Span) => boolean,
): Span | undefined {
  for (const { carried, sentence } of figures) {
    if (carried === undefined || carried.from.end > sentence.start || isFigure(carried.from)) continue;
    const { start, end } = carried.from;
    const from = Math.max(0, end - longest);
    return { start: from + text.slice(from, start).lastIndexOf("\n") + 1, end };
  }
  return undefined;
}

/** The words of a line behind those of its heading, as if they were one sentence. */
export function behindHeading(words: SentenceWords, heading: SentenceWords): SentenceWords {
  const shift = heading.tokens.length;
  return {
    tokens: [...heading.tokens, ...words.tokens],
    cues: [...heading.cues, ...words.cues.map((cue) => ({ ...cue, at: cue.at + shift }))],
  };
}
