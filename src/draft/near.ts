import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import { type CategoryKey, categories, categoryOf } from "../statement/categories.js";
import type { Placed, Sureness } from "./assignment.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";

/** What the sentences before have told. */
export interface Topic {
  /** The category spoken of last. */
  readonly category: CategoryKey | undefined;
  /** Counts of categories that have no amount yet. */
  readonly open: readonly Placed[];
  /** Categories that have an amount, so that more amounts are its parts. */
  readonly paid: ReadonlySet<CategoryKey>;
  /** The fund named last, which `the fund` in a later sentence means. */
  readonly fund: string | undefined;
}

/** How far a word may stand from a figure to decide for it, in words and marks; and how near it is sure. */
export const reach = { most: 26, sure: 9, fund: 9, region: 6, joint: 8, price: 7 };

/** How many words nearer a count that is joined to seems than a word that tells a category. */
export const joinBonus = 6;

/** Whether a figure is the most that one may get, by its hedge or by a word right before it: `capped at 150 MCI`. */
export function isCap({ hedge, start }: ProseFigure, { cues }: SentenceWords): boolean {
  if (hedge === "at-most" || hedge === "under") return true;
  return cues.some(({ tells, end }) => tells === "cap" && end <= start && start - end <= longestGap);
}

/** Between a word and the figure right behind it, in UTF-16 code units: a space, a dash. */
const longestGap = 3;

// A rate tells its category as well: 100 MCI is paid once, up to 150 MCI for property.
export function tellingCues(words: SentenceWords, figures: readonly ProseFigure[]): readonly Cue[] {
  const told = words.cues.filter(({ tells }) => tells === "category" || tells === "weak");
  const rates = figures.filter(({ unit, kind }) => unit === "MCI" && kind === "rate");
  const byRate = rates.map((figure): Cue => {
    const { start, end, printed } = figure;
    const value: CategoryKey = isCap(figure, words) ? "propertyCompensation" : "oneTimeAssistance";
    const at = words.tokens.findIndex((token) => token.start >= start);
    return { tells: "weak", value, text: printed, start, end, at };
  });
  return [...told, ...byRate];
}

export function nearestCount(
  figure: ProseFigure,
  placed: readonly Placed[],
  far: Distance,
): { readonly placed: Placed; readonly distance: number } | undefined {
  let nearest: { placed: Placed; distance: number } | undefined;
  for (const one of placed) {
    if (one.fund !== undefined) continue;
    const distance = far(figure, one.figure);
    if (distance <= reach.most && (nearest === undefined || distance < nearest.distance))
      nearest = { placed: one, distance };
  }
  return nearest;
}

export function fundNear(figure: ProseFigure, { cues }: SentenceWords, far: Distance): Cue | undefined {
  return cues.find(
    (cue) => cue.tells === "fund" && cue.value !== "stateBudget" && far(figure, cue) <= reach.fund,
  );
}

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

/** The word by which an amount is the price of one: right before it, `at a price of 20 million tenge`. */
export function priceBefore(figure: ProseFigure, { cues }: SentenceWords, far: Distance): Cue | undefined {
  return cues.find(
    (cue) => cue.tells === "price" && cue.end <= figure.start && far(figure, cue) <= reach.price,
  );
}

export function surenessOf({ cue, distance }: { readonly cue: Cue; readonly distance: number }): Sureness {
  if (cue.tells === "weak") return "doubtful";
  return distance <= reach.sure ? "sure" : "likely";
}

export function lessSure(sureness: Sureness): Sureness {
  return sureness === "sure" ? "likely" : sureness;
}

export function canPay(key: string): boolean {
  return categoryOf(key)?.paid === true;
}

export function keyOf(value: string): CategoryKey | undefined {
  return categories.find(({ key }) => key === value)?.key;
}

// A count's region is not that of the amount which is joined to it.
export function isCue(word: Placed["decidedBy"][number]): word is Cue {
  return "tells" in word && word.tells !== "region";
}
