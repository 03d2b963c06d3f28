import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { proseIndexOf } from "../printed/prose/words/prose-index.js";
import type { Token } from "../printed/tokens.js";
import { isOfAbroad } from "./abroad.js";
import { capBefore } from "./cap.js";
import { countMeasureOf } from "./count-measure.js";
import type { Cue, SentenceWords } from "./cues.js";
import { type Distance, indexFrom } from "./distance.js";
import { courtOf } from "./of-court.js";
import { cuesOfClause } from "./own-clause.js";
import type { Aside } from "./parts-of-loss.js";
import { priceBefore } from "./price-word.js";
import { isRateAgain } from "./rate-again.js";
import type { SentenceGaps } from "./sentence-gaps.js";

/**
 * The figures of a sentence that count or measure something else than aid which was given, each with why.
 *
 * @param abroad another country of which the sentence speaks
 */
export function setAside(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
  gaps: SentenceGaps,
  abroad: Cue | undefined,
): readonly Aside[] {
  const { cues } = words;
  const inTurn = cues.filter(({ tells }) => tells === "in-turn");
  const isInTurn = inTurn.length > 0 && figures.every((figure) => countMeasureOf(figure) === undefined);
  const isGiving = cues.some(({ tells }) => tells === "gives");
  return figures.flatMap((figure, at): readonly Aside[] => {
    const isMoney = figure.kind === "amount" || figure.kind === "rate";
    const near = (tells: Cue["tells"], most: number): Cue | undefined =>
      cues.find((cue) => cue.tells === tells && cue.end <= figure.start && far(figure, cue) <= most);
    const ofClause = (one: ProseFigure, tells: Cue["tells"]): Cue | undefined =>
      cuesOfClause(one, words, gaps).find((cue) => cue.tells === tells);
    const says = (cue: Cue | undefined, what: string): readonly Aside[] =>
      cue === undefined ? [] : [{ figure, why: `${JSON.stringify(cue.text)} says that it is ${what}` }];

    const isMeasured = isMoney || countMeasureOf(figure) !== undefined;
    if (isMeasured && abroad !== undefined && isOfAbroad(figure, abroad, words, gaps))
      return says(abroad, "of another country");
    const court = isMeasured ? says(courtOf(figure, words, gaps), "what a court spoke of, and no aid") : [];
    if (court.length > 0) return court;
    const insured = isMeasured ? says(ofClause(figure, "insures"), "what insurance paid, and no aid") : [];
    if (insured.length > 0) return insured;
    if (isInTurn) {
      const of = inTurn.filter((one) => figure.kind === "amount" && far(figure, one) <= reach.inTurn);
      const told = says(of[0], "of one of several things that the sentence before tells, in turn");
      if (told.length > 0) return told;
    }
    if (isRateAgain(figure, figures[at - 1], words.tokens))
      return [{ figure, why: "it is what the rate before it comes to" }];
    if (figure.kind === "amount" && capBefore(figure, words) !== undefined)
      return says(capBefore(figure, words), "the most that one may get, and not what was paid");
    if (isStateBefore(figure, figures[at + 1], words.tokens))
      return [{ figure, why: "it is what it was before, and the next figure what it became" }];
    const corrected = near("earlier", reach.earlier) ?? correctedBehind(figure, words, gaps);
    const earlier = says(corrected, "what was reported before");
    if (earlier.length > 0) return earlier.map((one) => ({ ...one, awaits: "earlier" }));
    if (isMoney && priceBefore(figure, words, far) === undefined) {
      const behind = cues.find(
        (cue) => cue.tells === "average" && cue.start >= figure.end && far(figure, cue) <= reach.behind,
      );
      const average = says(
        near("average", reach.average) ?? behind,
        "an average, for which a draft has no place",
      );
      if (average.length > 0) return average;
    }
    const moved = says(movedBy(figure, words, gaps), "what was brought to safety, and not what was paid for");
    if (moved.length > 0) return moved;
    const asked = isMeasured
      ? says(askedBy(figure, words, gaps), "what was asked for, and not what was paid")
      : [];
    if (asked.length > 0) return asked.map((one) => ({ ...one, awaits: "asked" }));
    if (isGiving || figure.kind === "amount") {
      const loss = isGiving ? lostBy(figure, words, gaps) : near("damage", reach.damage);
      return says(loss, "what was lost, and not what was paid").map((one) => ({ ...one, isLoss: true }));
    }
    const harmed = cues.find((cue) => cue.tells === "harm" && far(figure, cue) <= reach.harm);
    return isOfPeople(figure) ? says(harmed, "who was harmed, and not who was helped") : [];
  });
}

/** How far a word may stand, in words and marks. */
const reach = { earlier: 12, average: 9, behind: 2, damage: 8, harm: 8, inTurn: 20 };

// `3 100 үй жөнделді деп қате хабарланды`: a Kazakh clause says so at its end.
function correctedBehind(figure: ProseFigure, words: SentenceWords, gaps: SentenceGaps): Cue | undefined {
  if (figure.language !== "kk") return undefined;
  return cuesOfClause(figure, words, gaps).find(
    ({ tells, start }) => tells === "earlier" && start > figure.end,
  );
}

// `96,472 head of livestock were driven to safe places`
function movedBy(figure: ProseFigure, words: SentenceWords, gaps: SentenceGaps): Cue | undefined {
  if (countMeasureOf(figure) !== "heads") return undefined;
  const clause = cuesOfClause(figure, words, gaps);
  return clause.some(({ tells }) => tells === "gives")
    ? undefined
    : clause.find(({ tells }) => tells === "moved");
}

// `Enterprises lost 38 billion tenge; 734 of them were compensated.`
function lostBy(figure: ProseFigure, words: SentenceWords, gaps: SentenceGaps): Cue | undefined {
  if (figure.kind !== "amount") return undefined;
  const gives = words.cues.filter(({ tells }) => tells === "gives");
  if (gives.some((cue) => gaps.between(cue, figure).stops === 0)) return undefined;
  return cuesOfClause(figure, words, gaps).find(({ tells }) => tells === "damage" || tells === "harm");
}

// `submitted 1,308 applications for 41 billion tenge`; in Kazakh they are given, `өтінім берді`.
function askedBy(figure: ProseFigure, words: SentenceWords, gaps: SentenceGaps): Cue | undefined {
  if (figure.kind !== "amount" && !isOfPeople(figure)) return undefined;
  const clause = cuesOfClause(figure, words, gaps);
  const asks = clause.find(({ tells }) => tells === "asks");
  // The aid that is asked for is not given by its name.
  const aid = clause.filter(
    ({ tells, value, text }) =>
      tells === "weak" && (value === "oneTimeAssistance" || nounOfGiving.test(text.toLowerCase())),
  );
  const isGiven = clause.some(
    ({ tells, start }) =>
      tells === "gives" && start - (asks?.end ?? 0) !== 1 && !aid.some((noun) => noun.start === start),
  );
  return isGiven ? undefined : asks;
}

// Unlike `compensated`, which says that it was done.
const nounOfGiving = /^(?:compensation|компенсаци|возмещени|өтемақы)/u;

function isOfPeople(figure: ProseFigure): boolean {
  const measure = countMeasureOf(figure);
  return measure === "families" || measure === "enterprises";
}

// `grew from 1.1 billion tenge to 7.6 billion tenge`: no range, but two states.
function isStateBefore(
  figure: ProseFigure,
  next: ProseFigure | undefined,
  tokens: readonly Token[],
): boolean {
  if (next === undefined || (next.unit !== undefined && next.unit !== figure.unit)) return false;
  if (figure.language === "kk")
    return stateEnds.from.test(withEnding(figure, tokens)) && stateEnds.to.test(withEnding(next, tokens));
  const from = tokens[indexFrom(tokens, figure.start) - 1]?.key ?? "";
  const to = indexFrom(tokens, next.start) - 1;
  const isBehind = (tokens[to]?.start ?? 0) >= figure.end && (tokens[to - 1]?.start ?? 0) < figure.end;
  const { stateFrom, stateTo } = proseIndexOf(figure.language);
  return isBehind && stateFrom.has(from) && stateTo.has(tokens[to]?.key ?? "");
}

// `1 200-ден`: what an ending is joined to by a hyphen belongs to the number.
function withEnding({ printed, end }: ProseFigure, tokens: readonly Token[]): string {
  const at = indexFrom(tokens, end);
  const [hyphen, ending] = [tokens[at], tokens[at + 1]];
  return hyphen?.key === "-" && ending?.kind === "word" ? `${printed}-${ending.key}` : printed;
}

const stateEnds = { from: /[дтн][ае]н$/u, to: /(?:[ғқ]а|[гк]е)(?: дейін)?$/u };
