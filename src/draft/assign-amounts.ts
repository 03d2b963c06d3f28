import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { CategoryKey } from "../statement/categories.js";
import type { Placed, Sureness } from "./assignment.js";
import { categoryCues, categoryTold, isPaid } from "./category-words.js";
import { type Cue, isCueBesideRegion, type SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
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
  const fundCues = words.cues.filter(({ tells }) => tells === "fund");
  const sentence: AmountWords = {
    words,
    far,
    topic,
    counts,
    cues,
    told,
    used: new Set([...told.values()].map(({ cue }) => cue)),
    funds: nearestPairs(amounts, fundCues, { far, most: reach.fund }),
    joint: words.cues.find(({ tells }) => tells === "joint"),
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
  readonly words: SentenceWords;
  readonly far: Distance;
  readonly topic: Topic;
  readonly counts: readonly Placed[];
  /** The words that tell a category which pays, and by amount the one that stands nearest. */
  readonly cues: readonly Cue[];
  readonly told: ReadonlyMap<ProseFigure, Pair>;
  /** Those that tell the category of an amount. */
  readonly used: ReadonlySet<Cue>;
  readonly funds: ReadonlyMap<ProseFigure, Pair>;
  /** The word that an amount is one of several categories together. */
  readonly joint: Cue | undefined;
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

// `a total of 54.7 billion tenge`, of all that was counted and has no amount yet.
function asJointTotal(
  figure: ProseFigure,
  { joint, far, topic }: AmountWords,
  { paid }: AmountsBefore,
): Decision | undefined {
  if (joint === undefined || far(figure, joint) > reach.joint) return undefined;
  const open = new Set(topic.open.flatMap(({ categories }) => categories));
  const categories = [...open].filter((key) => isPaid(key) && !paid.has(key));
  if (categories.length === 0) return undefined;
  return { categories, decidedBy: [joint], sureness: categories.length > 1 ? "likely" : "sure" };
}

// `The Demeu fund gave 2.5 billion tenge`, once the whole is known.
function asPartOfFund(
  figure: ProseFigure,
  { far, topic, counts, told, funds }: AmountWords,
  { paid, last, isLost }: AmountsBefore,
): Decision | undefined {
  const fund = funds.get(figure)?.cue;
  if (fund === undefined) return undefined;
  const cue = told.get(figure)?.cue;
  // `loan payments`: a general word says less of what a fund pays for than the figures before.
  const own = cue === undefined || cue.tells === "weak" ? undefined : categoryTold(cue);
  const before = isLost ? undefined : (last ?? topic.category);
  const funded =
    nearestPlaced(figure, counts, far)?.placed.categories[0] ?? own ?? before ?? (cue && categoryTold(cue));
  if (funded === undefined || !paid.has(funded)) return undefined;
  return { categories: [funded], decidedBy: [fund], sureness: "likely", fund: fund.value };
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
  { categories, decidedBy, sureness, fund }: Decision,
  figure: ProseFigure,
  { words, far }: AmountWords,
): Placed {
  const region = categories.length === 1 && fund === undefined ? regionNear(figure, words, far) : undefined;
  return {
    figure,
    measure: "amount",
    categories,
    fund,
    region: region?.value,
    decidedBy: [...decidedBy, ...(region === undefined ? [] : [region])],
    sureness,
  };
}

function behind(before: AmountsBefore, { categories, fund, region }: Placed): AmountsBefore {
  const isWhole = fund === undefined && region === undefined;
  return {
    ...before,
    paid: isWhole ? new Set([...before.paid, ...categories]) : before.paid,
    last: categories[0],
  };
}
