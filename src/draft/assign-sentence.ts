import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { abroadOf } from "./abroad.js";
import { placeAmounts } from "./assign-amounts.js";
import { placeCounts } from "./assign-counts.js";
import { placeRates } from "./assign-rates.js";
import type { Placed, Unassigned } from "./assignment.js";
import { askedFor, awaitedOf } from "./awaited.js";
import type { SentenceWords } from "./cues.js";
import { distances } from "./distance.js";
import { perhapsOf, regionLeft, regionNamed, regionOfParagraph } from "./head-region.js";
import { insteadOfPlans } from "./instead-of-plan.js";
import { withoutOtherThings } from "./other-things.js";
import { endsInLoss, partsOfLosses } from "./parts-of-loss.js";
import { notDone } from "./polarity.js";
import { priceBefore } from "./price-word.js";
import { withFundsNamed } from "./same-fund.js";
import { withPaymentsNamed } from "./same-payments.js";
import { sentenceGaps } from "./sentence-gaps.js";
import { setAside } from "./set-aside.js";
import { type Topic, topicAfter, withCounts } from "./topic.js";
import { onlyHousesHavePrices, whyNoPlace, whyNotDone } from "./why-not.js";

/** What became of the figures of a sentence, and what the next one is told. */
export interface SentenceDraft {
  readonly placed: readonly Placed[];
  readonly unassigned: readonly Unassigned[];
  readonly topic: Topic;
}

/** Assigns the figures of one sentence. */
export function assignSentence(
  figures: readonly ProseFigure[],
  own: SentenceWords,
  before: Topic,
): SentenceDraft {
  const { words: named, fund, payer } = withFundsNamed(own, before);
  const words = withoutOtherThings(withPaymentsNamed(named, before.category, figures));
  const topic = { ...before, head: regionOfParagraph(before.head, words) };
  const far = distances(words.tokens, figures);
  const gaps = sentenceGaps(words.tokens, figures);
  const abroad = abroadOf(before.abroad, words);
  const told = setAside(figures, words, far, gaps, abroad);
  const aside = [...told, ...partsOfLosses(figures, told, words, before.isLost)];
  const isAside = new Set(aside.map(({ figure }) => figure));
  const given = figures.filter((figure) => !isAside.has(figure));
  const counts = placeCounts(given, words, { far, gaps, topic });
  const awaiting = aside.filter(({ awaits }) => awaits !== undefined);
  const wouldBe = placeCounts(
    awaiting.map(({ figure }) => figure),
    words,
    { far, gaps, topic },
  );
  const amounts = placeAmounts(given, words, far, withCounts(topic, counts), counts);
  const rates = placeRates(given, words, far, [...counts, ...amounts], topic);
  const all = [...counts, ...amounts, ...rates];

  const refusals = notDone(all, words, figures, gaps);
  const isDone = ({ figure }: Placed): boolean => !refusals.has(figure);
  const isSpokenOf = ({ figure }: Placed): boolean => refusals.get(figure)?.how !== "denies";
  const near = regionOfParagraph(before.named, words);
  const hasPlace = new Set(all.map(({ figure }) => figure));
  const without = given.filter((figure) => !hasPlace.has(figure));
  const instead = insteadOfPlans(without, all, refusals, words, gaps);
  const isInstead = new Set(instead.map(({ figure }) => figure));
  const refused = all.flatMap((one): Unassigned[] => {
    const why = isInstead.has(one.figure) ? undefined : refusals.get(one.figure);
    return why === undefined ? [] : [{ figure: one.figure, why: whyNotDone(one, why) }];
  });
  const placeless = without
    .filter((figure) => !isInstead.has(figure))
    .map((figure) => {
      const hasPrice = figure.kind === "amount" && priceBefore(figure, words, far) !== undefined;
      return { figure, why: hasPrice ? onlyHousesHavePrices : whyNoPlace(figure) };
    });
  return {
    placed: [...all.filter(isDone), ...instead].map((one) => perhapsOf(near, one)),
    unassigned: [...aside, ...placeless, ...refused],
    topic: topicAfter(topic, {
      spokenOf: [...all.filter(isSpokenOf), ...wouldBe],
      counts: counts.filter(isSpokenOf),
      paid: [...amounts.filter(isDone), ...instead.filter(({ measure }) => measure === "amount")],
      fund,
      payer,
      head: regionLeft(before.head, words, figures),
      named: regionNamed(before.named, words),
      abroad,
      isLost: endsInLoss(figures, aside),
      awaited: counts.some(isDone)
        ? undefined
        : (awaitedOf(wouldBe, awaiting) ?? askedFor(words) ?? before.awaited),
    }),
  };
}
