import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { proseIndexOf } from "../printed/prose/words/prose-index.js";
import type { Token } from "../printed/tokens.js";
import type { Unassigned } from "./assignment.js";
import { countMeasureOf } from "./count-measure.js";
import type { Cue, SentenceWords } from "./cues.js";
import { type Distance, indexFrom } from "./distance.js";
import { priceBefore } from "./price-word.js";

/** The figures of a sentence that count or measure something else than aid which was given, each with why. */
export function setAside(
  figures: readonly ProseFigure[],
  words: SentenceWords,
  far: Distance,
): readonly Unassigned[] {
  const { cues } = words;
  const isGiving = cues.some(({ tells }) => tells === "gives");
  return figures.flatMap((figure, at): readonly Unassigned[] => {
    const isMoney = figure.kind === "amount" || figure.kind === "rate";
    const near = (tells: Cue["tells"], most: number): Cue | undefined =>
      cues.find((cue) => cue.tells === tells && cue.end <= figure.start && far(figure, cue) <= most);
    const says = (cue: Cue | undefined, what: string): readonly Unassigned[] =>
      cue === undefined ? [] : [{ figure, why: `${JSON.stringify(cue.text)} says that it is ${what}` }];

    if (isStateBefore(figure, figures[at + 1], words.tokens))
      return [{ figure, why: "it is what it was before, and the next figure what it became" }];
    const earlier = says(near("earlier", reach.earlier), "what was reported before");
    if (earlier.length > 0) return earlier;
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
    if (isGiving) return [];
    if (figure.kind === "amount")
      return says(near("damage", reach.damage), "what was lost, and not what was paid");
    const harmed = cues.find((cue) => cue.tells === "harm" && far(figure, cue) <= reach.harm);
    return isOfPeople(figure) ? says(harmed, "who was harmed, and not who was helped") : [];
  });
}

/** Whether a sentence says what happened to those whom it counts, and of nothing that they got. */
export function speaksOfLoss({ cues }: SentenceWords): boolean {
  return cues.some(({ tells }) => tells === "harm") && !cues.some(({ tells }) => tells === "gives");
}

/** How far a word may stand, in words and marks. */
const reach = { earlier: 12, average: 9, behind: 2, damage: 8, harm: 8 };

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
