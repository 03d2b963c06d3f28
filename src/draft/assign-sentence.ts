import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { type CategoryKey, type CountMeasure, categories, categoryOf } from "../statement/categories.js";
import type { Placed, Sureness, Unassigned } from "./assignment.js";
import type { Cue, SentenceWords } from "./cues.js";
import { type Distance, distances } from "./distance.js";
import { draftLexicons } from "./lexicon/index.js";
import { nearestPairs } from "./pairs.js";

/** What the sentences before have told. */
export interface Topic {
  /** The category spoken of last. */
  readonly category: CategoryKey | undefined;
  /** Counts of categories that have no amount yet. */
  readonly open: readonly Placed[];
  /** Categories that have an amount, so that more amounts are its parts. */
  readonly paid: ReadonlySet<CategoryKey>;
}

/** What became of the figures of a sentence, and what the next one is told. */
export interface SentenceDraft {
  readonly placed: readonly Placed[];
  readonly unassigned: readonly Unassigned[];
  readonly topic: Topic;
}

/** How far a word may stand from a figure to decide for it, in words and marks; and how near it is sure. */
const reach = { most: 26, sure: 9, fund: 9, region: 6, joint: 8 };

/** Assigns the figures of one sentence. */
export function assignSentence(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  topic: Topic,
): SentenceDraft {
  const far = distances(words.tokens, figures);
  const counts = placeCounts(figures, words, far, topic);
  const paid = new Set(topic.paid);
  const open = [...topic.open, ...counts.filter(({ fund }) => fund === undefined)];
  const amounts = placeAmounts(figures, words, far, { ...topic, open }, counts, paid);
  const rates = placeRates(figures, words, far, [...counts, ...amounts], topic);
  const placed = [...counts, ...amounts, ...rates];
  const done = new Set(placed.map(({ figure }) => figure));
  const unassigned = figures
    .filter((figure) => !done.has(figure))
    .map((figure) => ({ figure, why: whyNot(figure) }));
  const last = [...placed].reverse().find(({ categories: of }) => of.length === 1)?.categories[0];
  const closed = new Set(amounts.flatMap(({ categories: of }) => of));
  return {
    placed,
    unassigned,
    topic: {
      category: last ?? topic.category,
      open: (amounts.length > 0 ? counts : open).filter(
        ({ categories: [one] }) => one !== undefined && !closed.has(one),
      ),
      paid,
    },
  };
}

/** What a figure counts for the design; `undefined` where no category counts it. */
function measureOf({ kind, unit, language }: ProseFigure): CountMeasure | undefined {
  if (kind !== "count" || unit === undefined) return undefined;
  const { counts } = draftLexicons[language];
  return (["houses", "families", "enterprises", "heads"] as const).find((measure) =>
    counts[measure].includes(unit),
  );
}

function categoriesOf(measure: CountMeasure): readonly CategoryKey[] {
  return categories.filter(({ count }) => count === measure).map(({ key }) => key);
}

function placeCounts(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  topic: Topic,
): readonly Placed[] {
  const counted = figures.filter((figure) => measureOf(figure) !== undefined);
  const fits = (figure: ProseFigure, cue: Cue): boolean => {
    const measure = measureOf(figure);
    return measure !== undefined && categoriesOf(measure).some((key) => key === cue.value);
  };
  const pairs = nearestPairs(counted, tellingCues(words, figures), far, fits, reach.most);
  const named = new Set(topic.open.flatMap(({ categories: keys }) => keys).concat(...topic.paid));
  return counted.flatMap((figure): Placed[] => {
    const measure = measureOf(figure);
    if (measure === undefined) return [];
    const [only, another] = categoriesOf(measure);
    const told = pairs.get(figure);
    const before = categoriesOf(measure).find((key) => key === topic.category);
    const category = told === undefined ? (another === undefined ? only : before) : keyOf(told.cue.value);
    if (category === undefined) return [];
    // A fund's own beneficiaries are told from all only once all have been named.
    const fund = named.has(category) ? fundNear(figure, words, far) : undefined;
    const region = regionNear(figure, words, far);
    if (fund === undefined && region === undefined) named.add(category);
    return [
      {
        figure,
        measure: "count",
        categories: [category],
        fund: fund?.value,
        region: region?.value,
        decidedBy: [told?.cue, fund, region].filter((cue) => cue !== undefined),
        sureness: told === undefined ? (another === undefined ? "sure" : "doubtful") : surenessOf(told),
      },
    ];
  });
}

function placeAmounts(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  topic: Topic,
  counts: readonly Placed[],
  paid: Set<CategoryKey>,
): readonly Placed[] {
  const amounts = figures.filter(({ kind, unit }) => kind === "amount" && unit === "tenge");
  const cues = tellingCues(words, figures).filter(({ value }) => categoryOf(value)?.paid === true);
  const joint = words.cues.find(({ tells }) => tells === "joint");
  const pairs = nearestPairs(amounts, cues, far, () => true, reach.most);
  const funds = nearestPairs(
    amounts,
    words.cues.filter(({ tells }) => tells === "fund"),
    far,
    () => true,
    reach.fund,
  );

  const placed: Placed[] = [];
  // The category of the amount before, in this sentence.
  let last: CategoryKey | undefined;
  const place = (
    figure: ProseFigure,
    of: readonly CategoryKey[],
    by: readonly Cue[],
    sureness: Sureness,
    fund?: string,
  ): void => {
    const region = of.length === 1 && fund === undefined ? regionNear(figure, words, far) : undefined;
    placed.push({
      figure,
      measure: "amount",
      categories: of,
      fund,
      region: region?.value,
      decidedBy: [...by, ...(region === undefined ? [] : [region])],
      sureness,
    });
    last = of[0];
    if (fund === undefined && region === undefined) for (const key of of) paid.add(key);
  };
  for (const figure of amounts) {
    if (joint !== undefined && far(figure, joint) <= reach.joint) {
      const of = [...new Set(topic.open.flatMap(({ categories: keys }) => keys))].filter(
        (key) => categoryOf(key)?.paid === true && !paid.has(key),
      );
      if (of.length > 0) {
        place(figure, of, [joint], of.length > 1 ? "likely" : "sure");
        continue;
      }
    }
    const told = pairs.get(figure);
    const count = nearestCount(figure, counts, far);
    const fund = funds.get(figure)?.cue;
    const spoken = told === undefined ? (last ?? topic.category) : keyOf(told.cue.value);
    const funded = count?.placed.categories[0] ?? spoken;
    if (fund !== undefined && funded !== undefined && paid.has(funded)) {
      place(figure, [funded], [fund], "likely", fund.value);
    } else if (count !== undefined && (told === undefined || count.distance - joinBonus <= told.distance)) {
      const [category] = count.placed.categories;
      if (category === undefined || !canPay(category)) continue;
      place(figure, [category], count.placed.decidedBy.filter(isCue), lessSure(count.placed.sureness));
    } else if (told !== undefined) {
      const category = keyOf(told.cue.value);
      if (category !== undefined) place(figure, [category], [told.cue], surenessOf(told));
    } else if (
      topic.category !== undefined &&
      canPay(topic.category) &&
      !paid.has(topic.category) &&
      topic.open.length > 0
    ) {
      place(figure, [topic.category], [], "doubtful");
    }
  }
  return placed;
}

function placeRates(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  placed: readonly Placed[],
  topic: Topic,
): readonly Placed[] {
  const rates = figures.filter(({ kind, unit }) => kind === "rate" && (unit === "MCI" || unit === "tenge"));
  const cues = words.cues.filter(
    ({ tells, value }) => (tells === "category" || tells === "weak") && canPay(value),
  );
  const pairs = nearestPairs(rates, cues, far, () => true, reach.most);
  return rates.flatMap((figure): Placed[] => {
    const told = pairs.get(figure);
    const joined = nearestCount(figure, placed, far);
    const near = joined !== undefined && (told === undefined || joined.distance - joinBonus <= told.distance);
    const category = near
      ? joined.placed.categories[0]
      : told === undefined
        ? topic.category
        : keyOf(told.cue.value);
    if (category === undefined || !canPay(category)) return [];
    const capped = figure.hedge === "at-most" || figure.hedge === "under";
    return [
      {
        figure,
        measure: capped ? "cap" : categoryOf(category)?.count === "houses" ? "unitPrice" : "rate",
        categories: [category],
        fund: undefined,
        region: undefined,
        decidedBy: near ? joined.placed.decidedBy : told === undefined ? [] : [told.cue],
        sureness: near
          ? lessSure(joined.placed.sureness)
          : told === undefined
            ? "doubtful"
            : surenessOf(told),
      },
    ];
  });
}

/** How many words nearer a count that is joined to seems than a word that tells a category. */
const joinBonus = 6;

// A rate tells its category as well: 100 MCI is paid once, up to 150 MCI for property.
function tellingCues(words: SentenceWords, figures: readonly ProseFigure[]): readonly Cue[] {
  const told = words.cues.filter(({ tells }) => tells === "category" || tells === "weak");
  const rates = figures.filter(({ unit, kind }) => unit === "MCI" && kind === "rate");
  const byRate = rates.map(({ start, end, printed, hedge }): Cue => {
    const value: CategoryKey = hedge === "at-most" ? "propertyCompensation" : "oneTimeAssistance";
    const at = words.tokens.findIndex((token) => token.start >= start);
    return { tells: "weak", value, text: printed, start, end, at };
  });
  return [...told, ...byRate];
}

function nearestCount(
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

function fundNear(figure: ProseFigure, { cues }: SentenceWords, far: Distance): Cue | undefined {
  return cues.find(
    (cue) => cue.tells === "fund" && cue.value !== "stateBudget" && far(figure, cue) <= reach.fund,
  );
}

function regionNear(figure: ProseFigure, { cues }: SentenceWords, far: Distance): Cue | undefined {
  const near = cues.filter((cue) => cue.tells === "region" && far(figure, cue) <= reach.region);
  return near.sort((a, b) => far(figure, a) - far(figure, b))[0];
}

function surenessOf({ cue, distance }: { readonly cue: Cue; readonly distance: number }): Sureness {
  if (cue.tells === "weak") return "doubtful";
  return distance <= reach.sure ? "sure" : "likely";
}

function lessSure(sureness: Sureness): Sureness {
  return sureness === "sure" ? "likely" : sureness;
}

function canPay(key: string): boolean {
  return categoryOf(key)?.paid === true;
}

function keyOf(value: string): CategoryKey | undefined {
  return categories.find(({ key }) => key === value)?.key;
}

// A count's region is not that of the amount which is joined to it.
function isCue(word: Placed["decidedBy"][number]): word is Cue {
  return "tells" in word && word.tells !== "region";
}

function whyNot({ kind, unit }: ProseFigure): string {
  if (kind === "count") {
    return unit === undefined
      ? "it does not say what it counts"
      : `no word near it tells a category that counts ${unit}`;
  }
  if (kind === "amount") return unit === "tenge" ? "no word near it tells a category" : "it is not in tenge";
  if (kind === "rate") return "no word near it tells a category";
  return `a statement has no place for it: ${kind}`;
}
