import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { CategoryKey } from "../statement/categories.js";
import { categoryTold, isPaid } from "./category-words.js";
import { countMeasureOf } from "./count-measure.js";
import type { Cue, SentenceWords } from "./cues.js";

/** From `paid` to what it was paid for, in UTF-16 code units. */
const nearBehind = 30;

/** What is paid where no word says for what. */
const usual: CategoryKey = "oneTimeAssistance";

/**
 * Gives `payments`, a word that every category pays by, the category that the sentence told before it or tells right behind it, or else the sentence
 * before. Families who are paid after houses were spoken of are paid the usual assistance.
 */
export function withPaymentsNamed(
  words: SentenceWords,
  topic: CategoryKey | undefined,
  figures: readonly ProseFigure[],
): SentenceWords {
  return sameCompensation(words, topic, figures) ?? withPayments(words, topic);
}

// `The compensation amounted to 412 million tenge`, where animals or enterprises were spoken of: it is theirs.
function sameCompensation(
  { tokens, cues }: SentenceWords,
  topic: CategoryKey | undefined,
  figures: readonly ProseFigure[],
): SentenceWords | undefined {
  if (topic !== "livestockCompensation" && topic !== "smeCompensation") return undefined;
  const isTold = cues.some(({ tells }) => tells === "category" || tells === "payment");
  if (isTold || figures.some((figure) => countMeasureOf(figure) !== undefined)) return undefined;
  return {
    tokens,
    cues: cues.map((cue) =>
      cue.tells === "weak" && cue.value === "propertyCompensation" ? { ...cue, value: topic } : cue,
    ),
  };
}

function withPayments({ tokens, cues }: SentenceWords, topic: CategoryKey | undefined): SentenceWords {
  if (!cues.some(({ tells }) => tells === "payment")) return { tokens, cues };
  const telling = cues.filter(({ tells, value }) => tells === "category" && isPaid(value));
  const named = cues.flatMap((cue): readonly Cue[] => {
    if (cue.tells !== "payment") return [cue];
    const near =
      telling.findLast(({ end }) => end <= cue.start) ??
      telling.find(({ start }) => start >= cue.end && start - cue.end <= nearBehind);
    const told = near === undefined ? topic : categoryTold(near);
    const category = told !== undefined && isPaid(told) ? told : usual;
    const meant: readonly CategoryKey[] = category.startsWith("housing") ? [category, usual] : [category];
    return meant.map((value) => ({ ...cue, tells: "weak", value }));
  });
  return { tokens, cues: named };
}
