import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Placed, Unassigned } from "./assignment.js";
import { oneLine } from "./figure-input.js";
import { dayIn, type NamedDate, type StatementDay } from "./statement-day.js";
import { isMeasured } from "./statement-path.js";

/**
 * The date of which a figure is by its sentence: the last one before it that is named as such, one with which the sentence
 * begins, or else one behind it that is named surely.
 *
 * @param named in the sentence, in its order
 */
export function dateOfFigure(
  { start, sentence }: ProseFigure,
  named: readonly NamedDate[],
  figures: readonly ProseFigure[],
): ProseFigure | undefined {
  const before = named.findLast(({ date }) => date.start < start)?.date;
  const head = figures.find(({ kind, start: at }) => kind === "date" && at - sentence.start <= longestHead);
  return before ?? head ?? named.find(({ isSure }) => isSure)?.date;
}

/** Of what stands before a date at the head of a sentence, in UTF-16 code units: `On `. */
const longestHead = 3;

/** Which of the placed figures give the state of another day than the statement's, and why they have no place in it. */
export function ofOtherDays(
  placed: readonly Placed[],
  dates: ReadonlyMap<ProseFigure, ProseFigure>,
  { day }: StatementDay,
): readonly Unassigned[] {
  const days = new Map<ProseFigure, string | undefined>();
  const dayOf = (date: ProseFigure): string | undefined => {
    if (!days.has(date)) days.set(date, date.day ?? dayIn(date, day.slice(0, 4)));
    return days.get(date);
  };
  return placed.flatMap((one): readonly Unassigned[] => {
    const { figure } = one;
    const date = isMeasured(one) ? dates.get(figure) : undefined;
    const own = date === undefined ? undefined : dayOf(date);
    if (date === undefined || own === undefined || own === day) return [];
    return [
      { figure, why: `it is of ${JSON.stringify(oneLine(date.printed))}, and the statement of ${day}` },
    ];
  });
}
