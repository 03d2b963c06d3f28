import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { CategoryKey } from "../statement/categories.js";
import { isOfPart, type Placed, type Sureness } from "./assignment.js";
import { categoryCues, categoryTold, isPaid } from "./category-words.js";
import { type Cue, isCueBesideRegion, isRegionCue, type SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { fundsOf, isSponsors, isStateBudget } from "./fund-words.js";
import { joinedTo } from "./joined-purposes.js";
import { isNearer, nearestPlaced } from "./nearest-placed.js";
import { nearestPairs, type Pair } from "./pairs.js";
import { priceBefore } from "./price-word.js";
import { reach } from "./reach.js";
import { regionNear } from "./region-word.js";
import { lessSure, surenessOf } from "./sureness.js";
import type { Topic } from "./topic.js";

/** Gives the amounts of a sentence their categories, in its order: what one tells holds for those behind it. */
export function placeAmounts(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  topic: Topic,
  counts: readonly Placed[],
): readonly Placed[] {
  const amounts = figures.filter(
    (figure) =>
      figure.kind === "amount" && figure.unit === "tenge" && priceBefore(figure, words, far) === undefined,
  );
  const cues = categoryCues(words, figures).filter(({ value }) => isPaid(value));
  const told = nearestPairs(amounts, cues, { far, most: reach.most });
  const sentence: AmountWords = {
    figures,
    amounts,
    words,
    far,
    topic,
    counts,
    cues,
    told,
    used: new Set([...told.values()].map(({ cue }) => cue)),
    funds: fundsOf(amounts, words, far),
    joint: words.cues.filter(({ tells }) => tells === "joint" || tells === "joint-here"),
  };

  let before: AmountsBefore = { paid: topic.paid, last: undefined, isLost: false };
  return amounts.flatMap((figure): readonly Placed[] => {
    const decision = decisionOn(figure, sentence, before);
    if (decision === undefined) before = { ...before, isLost: true };
    if (decision === undefined || decision === "not paid") return [];
    const placed = placedBy(decision, figure, sentence);
    before = behind(before, placed);
    return [placed];
  });
}

/** What the words of a sentence tell of its amounts. */
interface AmountWords {
  /** All of the sentence. */
  readonly figures: readonly ProseFigure[];
  /** Those that are tenge, and no prices. */
  readonly amounts: readonly ProseFigure[];
  readonly words: SentenceWords;
  readonly far: Distance;
  readonly topic: Topic;
  readonly counts: readonly Placed[];
  /** The words that tell a category which pays, and by amount the one that stands nearest. */
  readonly cues: readonly Cue[];
  readonly told: ReadonlyMap<ProseFigure, Pair>;
  /** Those that tell the category of an amount. */
  readonly used: ReadonlySet<Cue>;
  readonly funds: ReadonlyMap<ProseFigure, Cue>;
  /** Words that an amount is one of several categories together. */
  readonly joint: readonly Cue[];
}

/** What the amounts before in the sentence have told. */
interface AmountsBefore {
  readonly paid: ReadonlySet<CategoryKey>;
  /** The category of the last one; where one has none, neither have its parts. */
  readonly last: CategoryKey | undefined;
  readonly isLost: boolean;
}

/** Of what an amount is, and by which words. */
interface Decision {
  readonly categories: readonly CategoryKey[];
  readonly decidedBy: readonly Cue[];
  readonly sureness: Sureness;
  readonly fund?: string;
  /** The region of all that it is of. */
  readonly region?: string;
  /** The count that it stands with. */
  readonly of?: Placed;
}

/** The surest way first; `undefined` where nothing tells. */
function decisionOn(
  figure: ProseFigure,
  sentence: AmountWords,
  before: AmountsBefore,
): Decision | "not paid" | undefined {
  return (
    asJointTotal(figure, sentence, before) ??
    asPartOfFund(figure, sentence, before) ??
    asOfCount(figure, sentence) ??
    asToldByWord(figure, sentence) ??
    asOfSentenceBefore(sentence, before)
  );
}

// `for these purposes 54.7 billion tenge`, of all that was counted and has no amount yet; `for which`, in this sentence.
function asJointTotal(
  figure: ProseFigure,
  { joint, far, topic, counts }: AmountWords,
  { paid }: AmountsBefore,
): Decision | undefined {
  const by = joint.find(
    (cue) => far(figure, cue) <= reach.joint && (cue.tells === "joint" || cue.end <= figure.start),
  );
  if (by === undefined) return undefined;
  const before = by.tells === "joint" ? topic.open : counts.filter((count) => count.figure.start < by.start);
  const open = before.filter(({ categories: [key] }) => key !== undefined && isPaid(key) && !paid.has(key));
  const categories = [...new Set(open.flatMap((one) => one.categories))];
  if (categories.length === 0) return undefined;
  const [region, another] = new Set(open.map((one) => one.region));
  return {
    categories,
    decidedBy: [by],
    sureness: categories.length > 1 ? "likely" : "sure",
    ...(region !== undefined && another === undefined && { region }),
  };
}

// `The Demeu fund gave 2.5 billion tenge`; of the state budget once the whole is known, for it may have paid all.
function asPartOfFund(
  figure: ProseFigure,
  { far, topic, counts, told, funds }: AmountWords,
  { paid, last, isLost }: AmountsBefore,
): Decision | "not paid" | undefined {
  const fund = funds.get(figure);
  if (fund === undefined) return undefined;
  const cue = told.get(figure)?.cue;
  // `loan payments`: a general word says less of what a fund pays for than the figures before.
  const own = cue === undefined || cue.tells === "weak" ? undefined : categoryTold(cue);
  const before = isLost ? undefined : (last ?? topic.category);
  const ofFund = counts.find((count) => count.fund === fund.value);
  const near = nearestPlaced(figure, counts, far)?.placed.categories[0];
  const funded = ofFund?.categories[0] ?? near ?? own ?? before ?? (cue && categoryTold(cue));
  if (funded === undefined || !isPaid(funded) || (isStateBudget(fund) && !paid.has(funded))) return undefined;
  const isToldBefore = ofFund === undefined && near === undefined && own === undefined && last === undefined;
  if (isToldBefore && isSponsors(fund)) return "not paid";
  return {
    categories: [funded],
    decidedBy: [fund],
    sureness: isToldBefore ? "doubtful" : "likely",
    fund: fund.value,
  };
}

function asOfCount(
  figure: ProseFigure,
  { far, counts, told }: AmountWords,
): Decision | "not paid" | undefined {
  const count = nearestPlaced(figure, counts, far);
  if (count === undefined || !isNearer(count, told.get(figure))) return undefined;
  const { categories, decidedBy, sureness } = count.placed;
  const [category] = categories;
  if (category === undefined || !isPaid(category)) return "not paid";
  return {
    categories: [category],
    decidedBy: decidedBy.filter(isCueBesideRegion),
    sureness: lessSure(sureness),
    of: count.placed,
  };
}

function asToldByWord(figure: ProseFigure, { told, cues, used, words }: AmountWords): Decision | undefined {
  const pair = told.get(figure);
  if (pair === undefined) return undefined;
  const joined = joinedTo(pair.cue, cues, words).filter((cue) => !used.has(cue));
  const decidedBy = [pair.cue, ...joined].sort((a, b) => a.start - b.start);
  const categories = [...new Set(decidedBy.flatMap((cue) => categoryTold(cue) ?? []))];
  const sureness = surenessOf(pair);
  return { categories, decidedBy, sureness: categories.length > 1 ? lessSure(sureness) : sureness };
}

function asOfSentenceBefore(
  { topic: { category, open } }: AmountWords,
  { paid }: AmountsBefore,
): Decision | undefined {
  if (category === undefined || !isPaid(category) || paid.has(category) || open.length === 0)
    return undefined;
  return { categories: [category], decidedBy: [], sureness: "doubtful" };
}

function placedBy(
  { categories, decidedBy, sureness, fund, of, region: ofAll }: Decision,
  figure: ProseFigure,
  { words, far, figures, amounts, counts, topic }: AmountWords,
): Placed {
  const part = fund === undefined ? partOfCount(of, amounts.length, counts) : undefined;
  const own =
    fund === undefined
      ? (regionNear(figure, words, far, figures) ?? part?.decidedBy.find(isRegionCue))
      : undefined;
  const region = own ?? (fund === undefined && ofAll === undefined ? topic.head : undefined);
  return {
    figure,
    measure: "amount",
    categories,
    fund,
    region: region?.value ?? ofAll ?? topic.region,
    species: part?.species,
    decidedBy: [...decidedBy, ...(region === undefined ? [] : [region])],
    sureness: region === own ? sureness : lessSure(sureness),
  };
}

// What the families of a region got is that of the region, and what was paid for horses that of horses: where it is not paid
// for several of them, nor for all.
function partOfCount(of: Placed | undefined, amounts: number, counts: readonly Placed[]): Placed | undefined {
  const alike = counts.filter(
    ({ categories: [category], fund }) => category === of?.categories[0] && fund === undefined,
  );
  return alike.length > amounts || !alike.every(isOfPart) ? undefined : of;
}

function behind(before: AmountsBefore, one: Placed): AmountsBefore {
  const { categories } = one;
  return {
    ...before,
    paid: isOfPart(one) ? before.paid : new Set([...before.paid, ...categories]),
    last: categories[0],
  };
}
