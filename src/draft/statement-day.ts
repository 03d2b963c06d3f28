import { findFigures } from "../printed/prose/find-figures.js";
import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Day } from "../statement/types.js";
import type { Cue } from "./cues.js";

/** The day whose state a text gives, and by which of its figures that was decided. */
export interface StatementDay {
  readonly day: Day;
  /** The date that is named as such. */
  readonly date: ProseFigure;
  /** What told its year, where the date itself has none. */
  readonly year: ProseFigure | undefined;
}

/** A date behind words that name the statement's day. */
export interface NamedDate {
  readonly date: ProseFigure;
  /** True of `as of`; false of one word, as in `by 15 October`, which may name a term as well. */
  readonly isSure: boolean;
}

/** The dates of a sentence behind words such as `as of`, right before them; in Kazakh these stand right behind. */
export function datesNamed(figures: readonly ProseFigure[], cues: readonly Cue[]): readonly NamedDate[] {
  const naming = cues.filter(({ tells }) => tells === "as-of");
  return figures.flatMap((date): readonly NamedDate[] => {
    if (date.kind !== "date") return [];
    const by = naming.filter(
      ({ start, end }) =>
        (date.start >= end && date.start - end <= 2) || (start >= date.end && start - date.end <= 12),
    );
    return by.length === 0 ? [] : [{ date, isSure: by.some(({ text }) => /\s/u.test(text)) }];
  });
}

/**
 * The last day that the text names surely as the one whose state it gives, or else the first that it names in one word. `As
 * of June 6` is one, where the text tells its year. A
 * full date of the same day and month tells it, or else the only year in which any date or year of the text lies; it
 * must fit the date, as 29 February does not fit every year.
 *
 * @param named in the order of the text
 * @param figures all of the text
 */
export function statementDay(
  named: readonly NamedDate[],
  figures: readonly ProseFigure[],
): StatementDay | undefined {
  const years = yearsOf(figures);
  const sure = named.filter(({ isSure }) => isSure).slice(0, most);
  const [last] = sure
    .flatMap(({ date }) => dayOf(date, years, figures) ?? [])
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  if (last !== undefined) return last;
  const date = named.find((one) => !one.isSure && one.date.day !== undefined)?.date;
  return date?.day === undefined ? undefined : { day: date.day, date, year: undefined };
}

function dayOf(
  date: ProseFigure,
  years: ReadonlyMap<string, ProseFigure>,
  figures: readonly ProseFigure[],
): StatementDay | undefined {
  if (date.day !== undefined) return { day: date.day, date, year: undefined };
  const dated = [...years].flatMap(([year, by]) => {
    const day = dayIn(date, year);
    return day === undefined ? [] : [{ day, date, year: by }];
  });
  const same = dated.flatMap(({ day }) => {
    const full = figures.find((figure) => figure.day === day);
    return full === undefined ? [] : [{ day, date, year: full }];
  });
  const [only, another] = same.length === 0 ? dated : same;
  return another === undefined ? only : undefined;
}

/** How many dates without a year are tried, and in how many years. */
const most = 10;

// Each year with the first figure that names it; none where the text names too many for one to be meant.
function yearsOf(figures: readonly ProseFigure[]): ReadonlyMap<string, ProseFigure> {
  const years = new Map<string, ProseFigure>();
  for (const figure of figures) {
    const year =
      figure.day?.slice(0, 4) ?? (figure.kind === "year" ? /\d{4}/.exec(figure.printed)?.[0] : undefined);
    if (year !== undefined && !years.has(year)) years.set(year, figure);
    if (years.size > most) return new Map();
  }
  return years;
}

/** The day of a date in a year: as its language would print it with the year, read again, so that days are found in one way. */
export function dayIn({ printed, language }: ProseFigure, year: string): Day | undefined {
  const full = { en: `${printed}, ${year}`, ru: `${printed} ${year} года`, kk: `${year} жылғы ${printed}` }[
    language
  ];
  const [date, more] = findFigures(full, { language });
  return more === undefined ? date?.day : undefined;
}
