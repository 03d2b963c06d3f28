import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { findPhrase } from "../printed/prose/words/phrase-table.js";
import { proseIndexOf } from "../printed/prose/words/prose-index.js";
import type { Unassigned } from "./assignment.js";
import type { SentenceWords } from "./cues.js";
import { indexFrom } from "./distance.js";

/** A figure that is set aside. */
export interface Aside extends Unassigned {
  /** It says what the flood cost. */
  readonly isLoss?: true;
  /** It was asked for or reported once, so that what was given or is right may follow. */
  readonly awaits?: "asked" | "earlier";
}

/**
 * The amounts of a sentence that are parts of a loss: behind words that point back to one, `of which 38 billion fell on
 * roads`, and beside such a part.
 *
 * @param figures all of the sentence
 * @param isLostBefore whether the last amount of the sentence before is a loss
 */
export function partsOfLosses(
  figures: readonly ProseFigure[],
  aside: readonly Aside[],
  { tokens, cues }: SentenceWords,
  isLostBefore: boolean,
): readonly Aside[] {
  if (cues.some(({ tells }) => tells === "gives")) return [];
  const parts: Aside[] = [];
  let last = { isLoss: isLostBefore, isPart: false, next: 0 };
  for (const figure of figures) {
    if (figure.kind !== "amount") continue;
    const own = aside.find((one) => one.figure === figure);
    const isPart = own === undefined && last.isLoss && (last.isPart || pointsBack(figure, tokens, last.next));
    if (isPart)
      parts.push({ figure, why: "it is a part of what was lost, and not what was paid", isLoss: true });
    last = { isLoss: isPart || own?.isLoss === true, isPart, next: indexFrom(tokens, figure.end) };
  }
  return parts;
}

function pointsBack(
  { start, language }: ProseFigure,
  tokens: SentenceWords["tokens"],
  from: number,
): boolean {
  const { backReferences, ofWhich } = proseIndexOf(language);
  const to = indexFrom(tokens, start);
  for (let at = from; at < to; at += 1)
    if ((findPhrase(tokens, at, backReferences) ?? findPhrase(tokens, at, ofWhich)) !== undefined)
      return true;
  return false;
}

/** Whether the last amount of a sentence says what the flood cost. */
export function endsInLoss(figures: readonly ProseFigure[], aside: readonly Aside[]): boolean {
  const last = figures.findLast(({ kind }) => kind === "amount");
  return last !== undefined && aside.some(({ figure, isLoss }) => figure === last && isLoss === true);
}
