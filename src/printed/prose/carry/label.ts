import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isPlaceWord } from "../words/place-word.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isJointAt, keyAt, tokenAt } from "../words/token-marks.js";
import { nounAmong, nounLacking } from "./among.js";
import { areThings } from "./carry-things.js";
import { nounBeforeComma } from "./english/before-comma.js";
import { nounOfElidedChange } from "./english/elided-change.js";
import { nounOfShare } from "./english/share-of-many.js";
import { takenFromExchange } from "./exchange-rate.js";
import { isBare, isFactor, isUnnamed, isUnnamedMoney } from "./giver.js";
import { headingOver } from "./heading-item.js";
import { type Heading, takenFromHeading } from "./heading-unit.js";
import { isInBrackets } from "./in-brackets.js";
import { subjectInKazakh } from "./kazakh/subject.js";
import { isInThingList } from "./kazakh/thing-list.js";
import { partInNumbers, wholeOfKazakh } from "./kazakh/whole.js";
import { manyAt, nounInFront, nounOfLabel, nounOfMany } from "./label-noun.js";
import { isLabelMark, isParallel, peopleBeforeDash } from "./label-parallel.js";
import { nounOfNumberBehind } from "./number-behind.js";
import { numbered } from "./numbered-label.js";
import { withoutPercent, withoutState } from "./over-percent.js";
import { isSpan } from "./over-span.js";
import { isPartOfNumber } from "./part-of-number.js";
import { nounOfPopulation } from "./population.js";
import { nounOverQualifier } from "./qualified-label.js";
import { headCount } from "./russian/head-count.js";
import { takenFromInversion } from "./russian/inversion.js";
import { isOfHolders, objectBefore } from "./russian/label.js";
import { asNumberOf } from "./russian/number-of.js";
import { nounAtFirst, nounBecome, takenFromPronoun } from "./russian/opener.js";
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

interface Label {
  readonly unit: string;
  /** Something stands between it and the number, so that several numbers may follow. */
  readonly isList: boolean;
}

/** The most tokens before a number that are looked at for its noun. */
const furthest = 16;

function labelBefore(
  tokens: readonly Token[],
  from: number,
  figure: Found,
  isBehindCounted: boolean,
): Label | undefined {
  const { at, index } = figure;
  const whole = wholeOfKazakh(tokens, from, figure, at, isBehindCounted);
  if (whole !== undefined) return asOne(whole);
  let mark: number | undefined;
  let back = at - 1;
  for (; back >= from && back > at - furthest; back -= 1) {
    const opens = back === at - 1 && index.language === "ru" && isInBrackets(figure, tokens);
    if (opens || isLabelMark(tokens, back)) {
      if (mark !== undefined && !opensList(tokens, back, mark, index)) break;
      mark = back;
    } else if (tokenAt(tokens, back)?.kind === "mark" && !isJointAt(tokens, back)) break;
  }
  const start = back + 1;
  const became = nounBecome(tokens, figure);
  if (became !== undefined) return asOne(became);
  const inTurn = nounBeforeComma(tokens, figure);
  if (inTurn !== undefined) return { unit: inTurn, isList: true };
  const inWords = numbered(tokens, start, at, index);
  if (inWords !== undefined) return { unit: inWords, isList: (mark ?? at) < at - 1 };
  if (isOfHolders(tokens, figure)) return undefined;
  const inFront = nounInFront(tokens, clauseStart(tokens, from, at), at, index);
  if (mark === undefined)
    return asOne(
      nounOfMany(tokens, start, at, index) ??
        inFront ??
        nounAtFirst(tokens, start, figure) ??
        subjectInKazakh(tokens, start, figure),
    );
  if (inFront !== undefined) return asOne(inFront);
  // `бухгалтера — к трём годам`: what a preposition asks for is named with the number. `погибших — на 14`: so many more.
  if (asked.test(keyAt(tokens, at - 1))) return undefined;
  // `овец — до 21,8 млн`
  const isTied = index.stateTo.has(keyAt(tokens, at - 1)) || isDashAt(tokens, at - 1);
  const end = isTied ? at - 1 : at;
  for (let place = mark + 1; place < end; place += 1)
    if (!isPlaceWord(tokens, place, index) && !isOnly(tokens, place, index))
      return asOne(nounOfMany(tokens, mark + 1, at, index));
  // `нашли золотые бляшки — всего 186`
  const inAll = keyAt(tokens, mark + 1) === "всего";
  const isBracket = keyAt(tokens, mark) === "(";
  const onlyOfMany = isBracket || (isBehindCounted && keyAt(tokens, mark) !== ":" && !inAll);
  const object = onlyOfMany ? undefined : objectBefore(tokens, start, mark, index);
  const unit = object ?? nounOfLabel(tokens, start, mark, index, onlyOfMany);
  if (unit === undefined) return undefined;
  const placeFollows = keyAt(tokens, mark) === ":" && isPlaceWord(tokens, figure.next, index);
  return { unit, isList: mark < end - 1 || placeFollows };
}

// `үйлер саны: Ақтөбеде – 120, Оралда – 85`
function opensList(tokens: readonly Token[], at: number, dash: number, index: ProseIndex): boolean {
  if (keyAt(tokens, at) !== ":" || keyAt(tokens, dash) === ":") return false;
  for (let place = at + 1; place < dash; place += 1) if (!isPlaceWord(tokens, place, index)) return false;
  return true;
}

// `жеребят-однолеток`
// Of a sentence, or behind a semicolon: `; областей, которые на это пошли, восемь`. Behind other figures only there.
function clauseStart(tokens: readonly Token[], from: number, at: number): number | undefined {
  for (let back = at - 1; back >= from; back -= 1) if (keyAt(tokens, back) === ";") return back + 1;
  return from === 0 ? 0 : undefined;
}

// `механизаторов — лишь семь`
function isOnly(tokens: readonly Token[], at: number, { language, notNouns }: ProseIndex): boolean {
  return language === "ru" && notNouns.has(keyAt(tokens, at));
}

// Also a sum: `штрафов — на 42 млн`.
const asked = /^(?:к|на|по)$/u;

function asOne(unit: string | undefined): Label | undefined {
  return unit === undefined ? undefined : { unit, isList: false };
}
