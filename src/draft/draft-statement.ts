import { checkGivenOption, checkGivenOptions, kindOf } from "../exact/given.js";
import { isDay } from "../kazakhstan/day.js";
import { mci } from "../kazakhstan/mci.js";
import type { Language } from "../printed/figure.js";
import { findFigures } from "../printed/prose/find-figures.js";
import type { ProseFigure, ProseOptions } from "../printed/prose/prose-figure.js";
import { findPhrase } from "../printed/prose/words/phrase-table.js";
import { proseIndexOf } from "../printed/prose/words/prose-index.js";
import type { Day, Statement } from "../statement/types.js";
import { assignSentence } from "./assign-sentence.js";
import { type Assignment, inTextOrder, type Placed, type Unassigned } from "./assignment.js";
import { buildStatement } from "./build-statement.js";
import { type SentenceWords, sentenceWords } from "./cues.js";
import { behindHeading, headingOf } from "./heading-words.js";
import { dateOfFigure, ofOtherDays } from "./other-days.js";
import { datesNamed, type NamedDate, statementDay } from "./statement-day.js";
import { type Topic, untold } from "./topic.js";
import { onOneLine, writeDraft } from "./write-draft.js";

/** How a draft is made. */
export interface DraftOptions extends ProseOptions {
  /** What the statement is called, on one line; where it is left out or blank, a draft. */
  readonly title?: string;
  /** The day whose state the figures give; where left out, the day that the text names as such. */
  readonly asOf?: Day;
}

/** A statement drafted from a text, to be reviewed. */
export interface Draft {
  /** The statement itself, of the assigned figures. */
  readonly statement: Statement;
  /** The statement as a file, each figure with its place, the words that decided and how sure they are. */
  readonly yaml: string;
  /** Every figure that it holds, with why it stands there. */
  readonly assignments: readonly Assignment[];
  /** All figures of the text that the statement does not hold, each with why. */
  readonly unassigned: readonly Unassigned[];
}

/**
 * Lays the figures of a relief article out as a statement to review: each figure of the text is either assigned to an
 * aid category by the words around it, or listed as unassigned. Takes time in proportion to the text.
 *
 * @param text in English, Russian or Kazakh
 * @returns plain data; `yaml` is a statement that `readStatement` reads and `reconcile` reconciles
 * @throws {TypeError} where `text` is no string, or an option has no such value
 *
 * @example
 * const draft = draftStatement("36,455 families received one-time assistance of 13.3 billion tenge.");
 * draft.assignments.map(({ path }) => path);
 * // ["aid.oneTimeAssistance.families", "aid.oneTimeAssistance.amount"]
 */
export function draftStatement(text: string, options: DraftOptions = {}): Draft {
  checkGivenOptions(options, ["title", "asOf", "language", "rounding"]);
  if (options.asOf !== undefined && !isDay(options.asOf)) {
    const given = typeof options.asOf === "string" ? `"${options.asOf}"` : kindOf(options.asOf);
    throw new TypeError(`${given} is no day; write it as YYYY-MM-DD, as in 2024-12-26`);
  }
  checkGivenOption("title", options.title, "a string");
  const { language, rounding } = options;
  const figures = findFigures(text, {
    ...(language !== undefined && { language }),
    ...(rounding !== undefined && { rounding }),
  });
  const placed: Placed[] = [];
  const unassigned: Unassigned[] = [];
  let topic: Topic = {
    ...untold,
    isOnly: true,
    open: [],
    paid: new Set(),
    fund: undefined,
    region: undefined,
  };
  const named: NamedDate[] = [];
  const dates = new Map<ProseFigure, ProseFigure>();
  const places = new Map(figures.map(({ start, end }) => [start, end]));
  let behind = 0;
  for (const group of groupsOf(figures)) {
    const [first] = group;
    if (first === undefined) continue;
    const last = group.at(-1) ?? first;
    const span = {
      start: Math.max(first.sentence.start, first.start - around),
      end: Math.min(first.sentence.end, last.end + around),
    };
    const own = sentenceWords(text, span, languagesOf(group));
    const heading = headingOf(group, text, ({ start, end }) => places.get(start) === end);
    const words =
      heading === undefined ? own : behindHeading(own, sentenceWords(text, heading, languagesOf(group)));
    const ofSentence = datesNamed(group, words.cues);
    named.push(...ofSentence);
    // A new paragraph speaks of something else, unless it begins by pointing back.
    const isBack = pointsBack(first, words);
    const between = text.slice(behind, first.sentence.start);
    const isNew = emptyLine.test(between) && !isBack;
    const drafted = assignSentence(group, words, {
      ...topic,
      // A sentence between, which has no figure, may tell of somebody else.
      ...(between.trim() !== "" && { payer: undefined }),
      ...(isNew && untold),
      region: isBack ? topic.region : undefined,
    });
    behind = last.sentence.end;
    placed.push(...drafted.placed);
    for (const { figure } of drafted.placed) {
      const date = dateOfFigure(figure, ofSentence, group);
      if (date !== undefined) dates.set(figure, date);
    }
    unassigned.push(...drafted.unassigned);
    topic = drafted.topic;
  }

  const ownDay = statementDay(named, figures);
  const dated = options.asOf === undefined ? ownDay : undefined;
  const asOf = options.asOf ?? dated?.day;
  const otherDays = ownDay === undefined ? [] : ofOtherDays(placed, dates, ownDay);
  const isOtherDay = new Set(otherDays.map(({ figure }) => figure));
  const ofDay = placed.filter(({ figure }) => !isOtherDay.has(figure));
  const built = buildStatement(ofDay, {
    text,
    asOf,
    title: onOneLine(options.title ?? "").trim() || "Draft from a text",
    rounding: options.rounding,
    hasMci: asOf !== undefined && knowsMci(asOf),
  });
  // A day without a year, where nothing else dated the statement.
  const undated = new Set(
    asOf === undefined ? named.flatMap(({ date, isSure }) => (isSure ? [date] : [])) : [],
  );
  const rest = inTextOrder([
    ...unassigned.filter(({ figure }) => figure !== dated?.date),
    ...otherDays,
    ...built.unassigned,
  ]).map((one) => (undated.has(one.figure) ? { ...one, why: withoutYear } : one));
  const yaml = writeDraft(built, rest, text, dated);
  return { statement: built.statement, yaml, assignments: built.assignments, unassigned: rest };
}

const withoutYear = "it dates the statement, and no one year of the text belongs to it; give asOf";

// `Of these, 9,156 …`
function pointsBack({ sentence, language }: ProseFigure, { tokens }: SentenceWords): boolean {
  const isStart = tokens[0]?.start === sentence.start;
  return isStart && findPhrase(tokens, 0, proseIndexOf(language).backReferences) !== undefined;
}

const emptyLine = /\n[ \t\r]{0,20}\n/;

/** How much text around a group of figures is looked at, in UTF-16 code units. */
const around = 400;

/** How many figures of one sentence are looked at together. */
const together = 40;

function* groupsOf(figures: readonly ProseFigure[]): Generator<readonly ProseFigure[]> {
  let group: ProseFigure[] = [];
  for (const figure of figures) {
    const [first] = group;
    if (
      first !== undefined &&
      (first.sentence.start !== figure.sentence.start || group.length === together)
    ) {
      yield group;
      group = [];
    }
    group.push(figure);
  }
  if (group.length > 0) yield group;
}

function languagesOf(figures: readonly ProseFigure[]): readonly Language[] {
  return [...new Set(figures.map(({ language }) => language))];
}

function knowsMci(day: Day): boolean {
  try {
    mci(day);
    return true;
  } catch {
    return false;
  }
}
