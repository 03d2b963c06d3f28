import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { type CategoryKey, categories, categoryOf } from "../statement/categories.js";
import { isCap } from "./cap.js";
import type { Cue, SentenceWords } from "./cues.js";

/** The words of a sentence that tell a category, surely or in general; a rate tells its category as well. */
export function categoryCues(words: SentenceWords, figures: readonly ProseFigure[]): readonly Cue[] {
  const told = words.cues.filter(({ tells }) => tells === "category" || tells === "weak");
  // 100 MCI is paid once, up to 150 MCI for property.
  const rates = figures.filter(({ unit, kind }) => unit === "MCI" && kind === "rate");
  const byRate = rates.flatMap((figure): readonly Cue[] => {
    const { start, end, printed } = figure;
    const isMost = isCap(figure, words);
    if (!isMost && figure.value?.toFixed() !== "100") return [];
    const value: CategoryKey = isMost ? "propertyCompensation" : "oneTimeAssistance";
    const at = words.tokens.findIndex((token) => token.start >= start);
    return [{ tells: "weak", value, text: printed, start, end, at }];
  });
  return [...told, ...byRate];
}

/** The category that a word tells, if it tells one. */
export function categoryTold({ value }: Cue): CategoryKey | undefined {
  return categories.find(({ key }) => key === value)?.key;
}

/** Whether a category pays anything of its own. */
export function isPaid(key: string): boolean {
  return categoryOf(key)?.paid === true;
}
