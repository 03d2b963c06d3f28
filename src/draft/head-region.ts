import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Placed } from "./assignment.js";
import type { Cue, SentenceWords } from "./cues.js";
import { regionAtHead } from "./region-word.js";
import { isMeasured } from "./statement-path.js";

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

/** The only region that a sentence names elsewhere than at its head, or that one before it did: the next ones may be of it too. */
export function regionNamed(before: Cue | undefined, words: SentenceWords): Cue | undefined {
  const regions = words.cues.filter(({ tells }) => tells === "region");
  const [only] = regions;
  if (only === undefined) return regionOfParagraph(before, words);
  return regions.every(({ value }) => value === only.value) ? only : undefined;
}

/** A figure of no region, less surely where the paragraph has named one: nothing says that the country is meant. */
export function perhapsOf(region: Cue | undefined, one: Placed): Placed {
  return region === undefined || one.region !== undefined || !isMeasured(one)
    ? one
    : { ...one, sureness: "doubtful" };
}
