import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { CountMeasure } from "../statement/categories.js";
import { draftLexicons } from "./lexicon/index.js";

export const countMeasures: readonly CountMeasure[] = ["houses", "families", "enterprises", "heads"];

/** What a figure counts for the aid categories, by its noun; `undefined` where none of them counts it. */
export function countMeasureOf({ kind, unit, language }: ProseFigure): CountMeasure | undefined {
  if (kind !== "count" || unit === undefined) return undefined;
  const { counts } = draftLexicons[language];
  return countMeasures.find((measure) => counts[measure].includes(unit));
}
