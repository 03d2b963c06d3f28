import type { ProseFigure, Span } from "../printed/prose/prose-figure.js";
import { isOfPart, type Placed } from "./assignment.js";
import { type Cue, isCueBesideRegion, isPolar, type SentenceWords } from "./cues.js";
import { indexFrom } from "./distance.js";
import { polarityLexicons } from "./lexicon/index.js";
import type { SentenceGaps } from "./sentence-gaps.js";
import { isMeasured } from "./statement-path.js";

/** That a figure is denied or only planned, and by which word. */
export interface NotDone {
  readonly how: "denies" | "plans";
  readonly cue: Cue;
}

/**
 * Which of the placed figures of a sentence it denies or only plans, and by which word: `1,203 were beyond repair`,
 * `the state will buy 5,767 homes`. A rate or a cap that is to be paid is the rate all the same. Takes time in proportion
 * to the words, for each figure.
 */
export function notDone(
  placed: readonly Placed[],
  words: SentenceWords,
  figures: readonly ProseFigure[],
  gaps: SentenceGaps,
): ReadonlyMap<ProseFigure, NotDone> {
  const found = new Map<ProseFigure, NotDone>();
  const polar = words.cues.filter(
    (cue) => isPolar(cue.tells) && !figures.some((figure) => covers(figure, cue)),
  );
  if (polar.length === 0) return found;
  const denied = new Map(polar.flatMap((cue) => deniedAlone(cue, words, figures)));
  for (const one of placed) {
    const by = polar.filter(
      (cue) =>
        (isMeasured(one) || cue.tells !== "plans") &&
        (denied.get(cue) ?? one.figure) === one.figure &&
        reaches(cue, one, together(one, placed), gaps),
    );
    const cue = by.find(({ tells }) => tells !== "plans") ?? by[0];
    if (cue !== undefined) found.set(one.figure, { how: cue.tells === "plans" ? "plans" : "denies", cue });
  }
  // The parts of what is not done are not done either.
  for (const one of placed) {
    if (found.has(one.figure) || !isOfPart(one)) continue;
    const whole = placed.find(
      (whole) =>
        !isOfPart(whole) &&
        whole.measure === one.measure &&
        whole.categories[0] === one.categories[0] &&
        whole.figure.start < one.figure.start,
    );
    const same = whole && found.get(whole.figure);
    if (same !== undefined) found.set(one.figure, same);
  }
  return found;
}

const prepositions: ReadonlySet<string> = new Set(["to", "in", "for", "в", "на", "за"]);

// `not 31,952 but 32,512 families`: a word right before a number denies that number, and nothing else.
function deniedAlone(
  cue: Cue,
  { tokens }: SentenceWords,
  figures: readonly ProseFigure[],
): readonly (readonly [Cue, ProseFigure])[] {
  if (cue.tells !== "denies") return [];
  const at = indexFrom(tokens, cue.end);
  const next = prepositions.has(tokens[at]?.key ?? "") ? tokens[at + 1] : tokens[at];
  const figure = figures.find(({ start }) => start === next?.start);
  return figure === undefined ? [] : [[cue, figure]];
}

// A count and its amount are denied as one: `applications of 1,200 families for 120 million tenge were refused`.
function together(
  { figure, measure, categories: of }: Placed,
  placed: readonly Placed[],
): ReadonlySet<ProseFigure> {
  const others = placed.filter((one) => one.measure !== measure && one.categories[0] === of[0]);
  return new Set([figure, ...others.map((one) => one.figure)]);
}

// Through the word that told the figure's category, where that is of the same clause; else straight to the figure.
function reaches(
  polar: Cue,
  { figure, decidedBy }: Placed,
  own: ReadonlySet<ProseFigure>,
  gaps: SentenceGaps,
): boolean {
  const told = decidedBy.filter(isCueBesideRegion);
  if (told.some((cue) => governs(polar, cue, figure, own, gaps))) return true;
  const isOwn = told.some((cue) => gaps.between(cue, figure).breaks === 0);
  return !isOwn && polar.tells !== "lacks" && governs(polar, figure, figure, own, gaps);
}

/** In words: how far a word denies, and how many stand before a verb of getting that begins a new statement. */
const reach = { lacks: 2, other: 10 };
const newStatement = { lacks: 1, other: 2 };

function governs(
  polar: Cue,
  told: Span,
  figure: ProseFigure,
  own: ReadonlySet<ProseFigure>,
  gaps: SentenceGaps,
): boolean {
  if (covers(told, polar) || covers(polar, told)) return true;
  const isBefore = polar.start < told.start;
  const which = polar.tells === "lacks" ? "lacks" : "other";
  if (polarityLexicons[figure.language].verbLast ? isBefore : which === "lacks" && !isBefore) return false;
  const gap = gaps.between(polar, told, which === "lacks" ? undefined : own);
  if (isBefore && gap.beforeGetting !== undefined && gap.beforeGetting >= newStatement[which]) return false;
  if (which === "other" && told !== figure && leansOn(polar, told, figure, gaps)) return gap.stops === 0;
  return gap.breaks === 0 && gap.figures === 0 && gap.words <= reach[which];
}

// `will buy 5 houses and build 6`: the second verb says nothing by itself of whether it is done. A Kazakh one does not share
// what denies the last.
function leansOn(polar: Cue, told: Span, { language }: ProseFigure, gaps: SentenceGaps): boolean {
  const { leaning, verbLast } = polarityLexicons[language];
  if (verbLast !== polar.start > told.start || (verbLast && polar.tells === "denies")) return false;
  const verb = gaps.lastOf(told);
  return language === "en"
    ? leaning.some((words) => words.split("/").includes(verb)) && leaningLinks.has(gaps.beforeOf(told))
    : leaning.some((ending) => verb.endsWith(ending));
}

// A noun that is spelt like the verb has other words before it: `the repair`.
const leaningLinks: ReadonlySet<string> = new Set(["and", "or", "to", ","]);

function covers(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}
