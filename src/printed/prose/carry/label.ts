import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { nounAmong, nounLacking } from "./among.js";
import { areThings } from "./carry-things.js";
import { nounOfElidedChange } from "./english/elided-change.js";
import { nounOfShare } from "./english/share-of-many.js";
import { takenFromExchange } from "./exchange-rate.js";
import { isBare, isFactor, isUnnamed, isUnnamedMoney } from "./giver.js";
import { headingOver } from "./heading-item.js";
import { type Heading, takenFromHeading } from "./heading-unit.js";
import { isInThingList } from "./kazakh/thing-list.js";
import { partInNumbers } from "./kazakh/whole.js";
import { asOne, labelBefore } from "./label-before.js";
import { manyAt } from "./label-noun.js";
import { isParallel, peopleBeforeDash } from "./label-parallel.js";
import { nounOfNumberBehind } from "./number-behind.js";
import { withoutPercent, withoutState } from "./over-percent.js";
import { isSpan } from "./over-span.js";
import { isPartOfNumber } from "./part-of-number.js";
import { nounOfPopulation } from "./population.js";
import { nounOverQualifier } from "./qualified-label.js";
import { headCount } from "./russian/head-count.js";
import { takenFromInversion } from "./russian/inversion.js";
import { asNumberOf } from "./russian/number-of.js";
import { takenFromPronoun } from "./russian/opener.js";
import { nounSaidBefore } from "./russian/said-before.js";
import { isPartOfThing, withScaleOf } from "./scale-of-things.js";
import { opensScaledStates } from "./scaled-states.js";
import { behindSubstance } from "./substance.js";

/**
 * Gives numbers that name nothing the noun that stands before them, with no figure between: `Houses inspected: 1,234`,
 * `The number of complaints rose to 340`, `Построено домов: в Актобе 120`, `Семей – 36 455`, `Жалоб поступило 340`.
 *
 * @param above the heading of the list of which the sentence may be a line
 */
export function nameFromBefore(
  found: readonly Found[],
  tokens: readonly Token[],
  above?: Heading,
): readonly Found[] {
  if (!found.some(isUnnamed)) return found;
  let heading: Heading | undefined;
  let [end, lastFrom, measured] = [0, 0, 0];
  let [things, labelled, shares] = [false, false, false];
  // What the figures right before stand in a row with: `поголовье коров — 8,4 млн голов, овец — 21,6 млн, лошадей — 4,3 млн`.
  let row: Found | undefined;
  return found.map((one, at) => {
    const figure = asNumberOf(one, tokens);
    // `Туристов больше на треть: 1,4 млн`
    const before = at === 0 ? undefined : found[at - 1];
    const [from, fromBefore] = [isFactor(before) || isSpan(before, tokens) ? lastFrom : end, lastFrom];
    lastFrom = from;
    if (figure.kind !== "ordinal" || figure.index.language !== "ru") end = figure.next;
    if (figure.unit !== undefined) {
      measured = figure.next;
      shares = figure.kind === "percent" || figure.index.measures.has(figure.unit);
    }
    const isBehindLabelled = labelled;
    labelled = false;
    const first = row ?? before;
    row = undefined;
    const hasThings = things;
    things ||= areThings(figure);
    if (!isUnnamed(figure)) return figure;
    const heads = headCount(figure, before, found[at + 1], tokens, from, fromBefore);
    if (heads !== undefined) return heads;
    const ofThem = takenFromPronoun(figure, tokens, measured);
    if (ofThem !== undefined) return ofThem;
    heading = headingOver(tokens, before?.next ?? 0, figure, heading, above);
    if (heading !== undefined) return takenFromHeading(figure, heading);
    const exchanged = takenFromExchange(figure, tokens, from);
    if (exchanged !== undefined) return exchanged;
    // `Число предприятий выросло с 18 до 27 тысяч`
    if (opensScaledStates(tokens, figure, found[at + 1])) {
      end = fromBefore;
      return figure;
    }
    const inverted = takenFromInversion(figure, tokens, from);
    if (inverted !== undefined) return inverted;
    const overQualifier = nounOverQualifier(tokens, before, figure, fromBefore);
    if (overQualifier !== undefined) {
      labelled = true;
      return counted(figure, overQualifier);
    }
    // `пенсии повысят, получателей — 2,4 млн`
    const who = isUnnamedMoney(figure) ? peopleBeforeDash(tokens, figure) : undefined;
    const own = who ?? nounOfShare(tokens, before, figure);
    if (own !== undefined) return counted(figure, own);
    if (!isBare(figure) || isInThingList(found, at, figure, tokens)) return figure;
    if (isParallel(tokens, first, figure)) {
      row = first;
      return figure;
    }
    // `Rescuers reached nine of the 14 miners`
    if (figure.index.language === "en" && isPartOfNumber(tokens, figure)) return figure;
    const among =
      nounAmong(tokens, from, figure) ??
      nounLacking(tokens, figure) ??
      nounOfPopulation(tokens, figure) ??
      partInNumbers(tokens, before, figure);
    if (among !== undefined) return counted(figure, among);
    const ofBehind = nounOfNumberBehind(tokens, from, figure, hasThings);
    if (ofBehind !== undefined) return counted(figure, ofBehind, true);
    const bare =
      withoutPercent(tokens, before, figure) ?? withoutState(tokens, found[at - 2], before, figure);
    const label =
      (bare &&
        (asOne(nounOfElidedChange(bare)) ??
          labelBefore(bare.tokens, Math.min(from, fromBefore), bare.figure, false))) ??
      labelBefore(
        tokens,
        behindSubstance(tokens, from, before),
        figure,
        before?.quantity?.unit !== undefined || isBehindLabelled,
      );
    // `школы – 12, детсады – 30`: neither is in the form behind numbers.
    labelled = label !== undefined && manyAt(tokens, figure.at - 2, figure.index)?.isOfMany !== false;
    if (label === undefined) {
      const said = nounSaidBefore(tokens, figure);
      return said === undefined ? figure : counted(figure, said, true);
    }
    const ofLabel = counted(figure, label.unit, label.isList);
    const scaled = withScaleOf(ofLabel, before?.kind === "percent" ? found[at - 2] : before);
    return shares && isPartOfThing(scaled) ? figure : scaled;
  });
}

function counted(figure: Found, unit: string, isList = false): Found {
  return { ...figure, kind: "count", unit, labelled: isList ? "list" : "one" };
}
