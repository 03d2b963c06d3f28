import type { FigureInput, Figures } from "./types.js";

/** The figures of a quantity: those of a list, which is the list itself, or the one. */
export function printingsOf(figures: Figures | undefined): readonly FigureInput[] {
  if (figures === undefined) return [];
  return isList(figures) ? figures : [figures];
}

function isList(figures: Figures): figures is readonly FigureInput[] {
  return Array.isArray(figures);
}
