import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue, SentenceWords } from "./cues.js";
import { regionAtHead } from "./region-word.js";

/**
 * The region that a sentence without one of its own is of: that at the head of a sentence before it in the paragraph, as
 * long as none names another place, the country or who speaks for it.
 */
export function regionOfParagraph(before: Cue | undefined, { cues }: SentenceWords): Cue | undefined {
  const speaksOfMore = cues.some(
    ({ tells, value }) =>
      (tells === "region" && value !== before?.value) || tells === "country" || tells === "wider",
  );
  return speaksOfMore ? undefined : before;
}

/** What a sentence leaves to the next one: the only region that it names, where it begins with it. */
export function regionLeft(
  before: Cue | undefined,
  words: SentenceWords,
  figures: readonly ProseFigure[],
): Cue | undefined {
  const regions = words.cues.filter(({ tells }) => tells === "region");
  const head = regionAtHead(regions, words, figures);
  return head !== undefined && regions.every(({ value }) => value === head.value)
    ? head
    : regionOfParagraph(before, words);
}
