import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import type { Cue, SentenceWords } from "./cues.js";
import { type Distance, indexFrom } from "./distance.js";
import { genitive } from "./parts.js";
import { reach } from "./reach.js";

/**
 * The region of which a figure is said: one right behind it, or the last one before it where the sentence begins with a
 * region, or the nearest one, or that of the row in which it stands.
 *
 * @param figures all of the sentence
 */
export function regionNear(
  figure: ProseFigure,
  words: SentenceWords,
  far: Distance,
  figures: readonly ProseFigure[],
): Cue | undefined {
  const regions = words.cues.filter(({ tells }) => tells === "region");
  if (regions.length === 0 || isOfCountry(figure, words, far)) return undefined;
  const region =
    regions.find((cue) => cue.start >= figure.end && far(figure, cue) <= rightBehind) ??
    regions.findLast((cue) => isInBracketsBehind(figure, cue, words.tokens)) ??
    regionBefore(figure, regions, words, figures) ??
    nearest(figure, regions, far, figures) ??
    regionOfRow(regions, words.tokens);
  // What is said of several regions together is said of none of them.
  const isListed = regions.some((cue) => region !== undefined && cue !== region && isNext(cue, region));
  return isListed ? undefined : region;
}

/** In words: `5 houses in Aktobe`. */
const rightBehind = 2;

// `in West Kazakhstan (612 horses, 1,450 sheep)`
function isInBracketsBehind({ start }: ProseFigure, { end }: Cue, tokens: readonly Token[]): boolean {
  const at = indexFrom(tokens, end);
  if (tokens[at]?.key !== "(" || end > start) return false;
  const closed = tokens.findIndex(({ key }, index) => index > at && key === ")");
  return closed === -1 || start < (tokens[closed]?.start ?? 0);
}

// `In Aktobe Region, 340 families got aid for 120 million tenge; in Kostanay …`: the region at the head is that of all that
// follows, up to the next one.
function regionBefore(
  figure: ProseFigure,
  regions: readonly Cue[],
  words: SentenceWords,
  figures: readonly ProseFigure[],
): Cue | undefined {
  if (regionAtHead(regions, words, figures) === undefined) return undefined;
  return regions.findLast(({ end }) => end <= figure.start);
}

/** The region with which a sentence begins, `In Aktobe Region, …`, also behind a date. */
export function regionAtHead(
  regions: readonly Cue[],
  { tokens, cues }: SentenceWords,
  figures: readonly ProseFigure[],
): Cue | undefined {
  const [head] = regions;
  const [first] = figures;
  if (head === undefined || tokens[0]?.start !== first?.sentence.start) return undefined;
  const dates = figures.filter(({ kind }) => kind === "date" || kind === "year");
  const passed = [...dates, ...cues.filter(({ tells }) => tells === "as-of")];
  if (figures.some((one) => one.start < head.start && !dates.includes(one))) return undefined;
  const before = tokens.filter(
    ({ kind, start }) =>
      kind === "word" && start < head.start && !passed.some((one) => one.start <= start && start < one.end),
  );
  const last = before.at(-1)?.key === "the" ? before.at(-2) : before.at(-1);
  return before.length > (last?.key === "of" ? wordsOfOffice : wordsBeforeHead) ? undefined : head;
}

/** `In the Aktobe Region`; `The governor of the Aktobe Region`. */
const wordsBeforeHead = 2;
const wordsOfOffice = 4;

// `36,455 families nationwide`
function isOfCountry(figure: ProseFigure, { cues }: SentenceWords, far: Distance): boolean {
  return cues.some((cue) => cue.tells === "country" && far(figure, cue) <= reach.region);
}

// A region between two figures is that of the nearer one.
function nearest(
  figure: ProseFigure,
  regions: readonly Cue[],
  far: Distance,
  figures: readonly ProseFigure[],
): Cue | undefined {
  const at = figures.indexOf(figure);
  const next = figures[at + 1];
  const near = regions.filter((cue) => {
    const distance = far(figure, cue);
    const isOfNext = next !== undefined && figure.end <= cue.start && cue.end <= next.start;
    // `9,9 млрд теңгенің 3,6 млрд теңгесі Ақтөбе облысына`: the region is that of the part.
    const isOfItsPart = next !== undefined && next.end <= cue.start && genitive.test(figure.printed);
    return distance <= reach.region && !isOfItsPart && !(isOfNext && far(next, cue) < distance);
  });
  return near.sort((a, b) => far(figure, a) - far(figure, b))[0];
}

// `Region: Aktobe; Houses repaired: 3,232`, as a row of a table is printed: its first cell tells of what the others are.
function regionOfRow(regions: readonly Cue[], tokens: readonly Token[]): Cue | undefined {
  const [only, another] = regions;
  if (only === undefined || another !== undefined || only.at > longestLabel) return undefined;
  const before = tokens[only.at - 1]?.key;
  const behind = tokens.find(({ start }) => start >= only.end)?.key;
  const isCell = before === undefined || before === ":";
  return isCell && (behind === ";" || behind === "|") ? only : undefined;
}

/** In words and marks, before the region of a row. */
const longestLabel = 6;

// With a comma or a word such as `and` between.
function isNext(a: Cue, b: Cue): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.start - first.end <= longestLink;
}

/** Of what may stand between two names of a list, in UTF-16 code units: `, `, ` and `, ` және `. */
const longestLink = 6;
