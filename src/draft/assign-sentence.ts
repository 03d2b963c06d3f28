import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { type CategoryKey, categoryOf } from "../statement/categories.js";
import { placeCounts } from "./assign-counts.js";
import { placeRates } from "./assign-rates.js";
import type { Placed, Sureness, Unassigned } from "./assignment.js";
import { pathOf } from "./build-statement.js";
import type { Cue, SentenceWords } from "./cues.js";
import { type Distance, distances } from "./distance.js";
import { joinedTo } from "./joined-purposes.js";
import {
  canPay,
  isCue,
  joinBonus,
  keyOf,
  lessSure,
  nearestCount,
  priceBefore,
  reach,
  regionNear,
  surenessOf,
  type Topic,
  tellingCues,
} from "./near.js";
import { nearestPairs } from "./pairs.js";
import { type NotDone, notDone } from "./polarity.js";
import { withFundsNamed } from "./same-fund.js";

/** What became of the figures of a sentence, and what the next one is told. */
export interface SentenceDraft {
  readonly placed: readonly Placed[];
  readonly unassigned: readonly Unassigned[];
  readonly topic: Topic;
}

/** Assigns the figures of one sentence. */
export function assignSentence(
  figures: readonly ProseFigure[],
  given: SentenceWords,
  topic: Topic,
): SentenceDraft {
  const { words, fund } = withFundsNamed(given, topic.fund);
  const far = distances(words.tokens, figures);
  const counts = placeCounts(figures, words, far, topic);
  const paid = new Set(topic.paid);
  const open = [...topic.open, ...counts.filter(({ fund }) => fund === undefined)];
  const amounts = placeAmounts(figures, words, far, { ...topic, open }, counts, paid);
  const rates = placeRates(figures, words, far, [...counts, ...amounts], topic);
  const all = [...counts, ...amounts, ...rates];
  const done = new Set(all.map(({ figure }) => figure));
  const refusals = notDone(all, words, figures);
  const denied = ({ figure }: Placed): boolean => refusals.get(figure)?.how === "denies";
  const isDone = ({ figure }: Placed): boolean => !refusals.has(figure);
  const placed = all.filter(isDone);
  const refused = all.flatMap((one): Unassigned[] => {
    const why = refusals.get(one.figure);
    return why === undefined ? [] : [{ figure: one.figure, why: whyNotDone(one, why) }];
  });
  const unassigned = figures
    .filter((figure) => !done.has(figure))
    .map((figure) => ({
      figure,
      why: priceBefore(figure, words, far) === undefined ? whyNot(figure) : onlyHousesHavePrices,
    }));
  // What is only planned is spoken of all the same: money can be given `for these purposes`.
  const last = [...all.filter((one) => !denied(one))].reverse().find(({ categories: of }) => of.length === 1)
    ?.categories[0];
  const paidNow = amounts.filter(isDone);
  const closed = new Set(paidNow.flatMap(({ categories: of }) => of));
  const whole = paidNow.filter(({ fund, region }) => fund === undefined && region === undefined);
  return {
    placed,
    unassigned: [...unassigned, ...refused],
    topic: {
      category: last ?? topic.category,
      open: (paidNow.length > 0 ? counts : open).filter(
        (one) => !denied(one) && one.categories[0] !== undefined && !closed.has(one.categories[0]),
      ),
      paid: new Set([...topic.paid, ...whole.flatMap(({ categories: of }) => of)]),
      fund,
    },
  };
}

function placeAmounts(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  topic: Topic,
  counts: readonly Placed[],
  paid: Set<CategoryKey>,
): readonly Placed[] {
  const amounts = figures.filter(
    (figure) =>
      figure.kind === "amount" && figure.unit === "tenge" && priceBefore(figure, words, far) === undefined,
  );
  const cues = tellingCues(words, figures).filter(({ value }) => categoryOf(value)?.paid === true);
  const joint = words.cues.find(({ tells }) => tells === "joint");
  const pairs = nearestPairs(amounts, cues, far, () => true, reach.most);
  const used = new Set([...pairs.values()].map(({ cue }) => cue));
  const funds = nearestPairs(
    amounts,
    words.cues.filter(({ tells }) => tells === "fund"),
    far,
    () => true,
    reach.fund,
  );

  const placed: Placed[] = [];
  // The category of the amount before, in this sentence; where that has none, neither have its parts.
  let last: CategoryKey | undefined;
  let lost = false;
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
    const before = lost ? undefined : (last ?? topic.category);
    // `loan payments`: a general word says less of what a fund pays for than the figures before.
    const own = told === undefined || told.cue.tells === "weak" ? undefined : keyOf(told.cue.value);
    const funded = count?.placed.categories[0] ?? own ?? before ?? (told && keyOf(told.cue.value));
    if (fund !== undefined && funded !== undefined && paid.has(funded)) {
      place(figure, [funded], [fund], "likely", fund.value);
    } else if (count !== undefined && (told === undefined || count.distance - joinBonus <= told.distance)) {
      const [category] = count.placed.categories;
      if (category === undefined || !canPay(category)) continue;
      place(figure, [category], count.placed.decidedBy.filter(isCue), lessSure(count.placed.sureness));
    } else if (told !== undefined) {
      const joined = joinedTo(told.cue, cues, words).filter((cue) => !used.has(cue));
      const by = [told.cue, ...joined].sort((a, b) => a.start - b.start);
      const of = [...new Set(by.flatMap(({ value }) => keyOf(value) ?? []))];
      const sureness = surenessOf(told);
      if (of.length > 0) place(figure, of, by, of.length > 1 ? lessSure(sureness) : sureness);
    } else if (
      topic.category !== undefined &&
      canPay(topic.category) &&
      !paid.has(topic.category) &&
      topic.open.length > 0
    ) {
      place(figure, [topic.category], [], "doubtful");
    } else lost = true;
  }
  return placed;
}

function whyNotDone(one: Placed, { how, cue }: NotDone): string {
  const says = how === "denies" ? "denies it" : "says that it is not done yet";
  return `it would stand under ${pathOf(one)}, but ${JSON.stringify(cue.text)} ${says}`;
}

const onlyHousesHavePrices = "a statement has a place for the price of a house only";

function whyNot({ kind, unit, fraction, value }: ProseFigure): string {
  if (fraction !== undefined) return "a fraction by itself says no number";
  if (kind === "other" && unit !== undefined && value === undefined) return "it says no number";
  if (kind === "count") {
    return unit === undefined
      ? "it does not say what it counts"
      : `no word near it tells a category that counts ${unit}`;
  }
  if (kind === "amount") return unit === "tenge" ? "no word near it tells a category" : "it is not in tenge";
  if (kind === "rate") return "no word near it tells a category";
  return `a statement has no place for it: ${kind}`;
}
