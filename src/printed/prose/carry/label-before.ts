import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isPlaceWord } from "../words/place-word.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, isJointAt, keyAt, tokenAt } from "../words/token-marks.js";
import { nounBeforeComma } from "./english/before-comma.js";
import { isInBrackets } from "./in-brackets.js";
import { subjectInKazakh } from "./kazakh/subject.js";
import { wholeOfKazakh } from "./kazakh/whole.js";
import { nounInFront, nounOfLabel, nounOfMany } from "./label-noun.js";
import { isLabelMark } from "./label-parallel.js";
import { numbered } from "./numbered-label.js";
import { isOfHolders, objectBefore } from "./russian/label.js";
import { nounAtFirst, nounBecome } from "./russian/opener.js";

/** The noun that stands before a number. */
export interface Label {
  readonly unit: string;
  /** Something stands between it and the number, so that several numbers may follow. */
  readonly isList: boolean;
}

/** The most tokens before a number that are looked at for its noun. */
const furthest = 16;

/**
 * The noun that stands before a number, at most {@link furthest} tokens before it.
 *
 * @param from index of the first token that is looked at
 * @param isBehindCounted whether the figure before names what it counts
 */
export function labelBefore(
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

/** The noun as that of one number. */
export function asOne(unit: string | undefined): Label | undefined {
  return unit === undefined ? undefined : { unit, isList: false };
}
