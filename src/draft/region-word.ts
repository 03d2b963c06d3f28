import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { reach } from "./reach.js";

/** The region of which a figure is said: the nearest one, or that of the row in which it stands. */
export function regionNear(
  figure: ProseFigure,
  { cues, tokens }: SentenceWords,
  far: Distance,
): Cue | undefined {
  const regions = cues.filter(({ tells }) => tells === "region");
  const near = regions.filter((cue) => far(figure, cue) <= reach.region);
  const nearest = near.sort((a, b) => far(figure, a) - far(figure, b))[0] ?? regionOfRow(regions, tokens);
  // What is said of several regions together is said of none of them.
  const isListed = regions.some((cue) => nearest !== undefined && cue !== nearest && isNext(cue, nearest));
  return isListed ? undefined : nearest;
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
