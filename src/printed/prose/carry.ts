import type { Token } from "../tokens.js";
import { type Found, zerosOf } from "./found.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";
import { proseIndexOf } from "./prose-index.js";
import { keyAt } from "./token-marks.js";

/**
 * Gives figures that name no unit the unit, and the scale, of the figure with which they stand in a list: `12.1 and 2.5
 * billion tenge`, `260 billion sponsored and 137 from the budget`, `40 of the 734 enterprises`.
 */
export function carryUnits(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const carried = [...found];
  for (let at = carried.length - 2; at >= 0; at -= 1) {
    const [figure, behind] = [carried[at], carried[at + 1]];
    if (figure === undefined || behind === undefined || !isBare(figure) || !isGiver(behind)) continue;
    if (joinsForward(tokens, figure, behind)) carried[at] = taken(figure, behind);
    else if (isPartOf(tokens, figure, behind)) carried[at] = { ...taken(figure, behind, false) };
  }
  let giver: Found | undefined;
  let money: Found | undefined;
  for (const [at, figure] of carried.entries()) {
    const given = takenFromBefore(figure, giver, money, tokens);
    if (given !== undefined) carried[at] = given;
    const now = given ?? figure;
    if (isGiver(now)) giver = now;
    if (now.kind === "amount" && now.unit !== undefined) money = now;
  }
  return withoutScaleAlone(carried, money);
}

// A scale without a unit in a sentence about money, before the first amount that names one.
function withoutScaleAlone(found: Found[], money: Found | undefined): Found[] {
  if (money === undefined) return found;
  return found.map((figure) =>
    figure.kind === "amount" && figure.unit === undefined && figure !== money
      ? { ...figure, unit: money.unit, carried: { found: money, zeros: undefined, unit: true } }
      : figure,
  );
}

function takenFromBefore(
  figure: Found,
  giver: Found | undefined,
  money: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (figure.kind === "amount" && figure.unit === undefined && money !== undefined) {
    return { ...figure, unit: money.unit, carried: { found: money, zeros: undefined, unit: true } };
  }
  if (!isBare(figure) || giver === undefined) return undefined;
  const index = proseIndexOf(figure.language);
  return isLinked(tokens, giver, figure, index) && stands(tokens, figure, index)
    ? taken(figure, giver)
    : undefined;
}

/** A number that names nothing. */
function isBare({ kind, quantity, unit, numberAt }: Found): boolean {
  return (
    kind === "other" &&
    quantity !== undefined &&
    unit === undefined &&
    quantity.unit === undefined &&
    numberAt >= 0
  );
}

function isGiver({ kind, unit, quantity }: Found): boolean {
  return (
    (kind === "amount" || kind === "count" || kind === "percent") &&
    unit !== undefined &&
    quantity !== undefined
  );
}

function taken(figure: Found, giver: Found, scales = true): Found {
  const zeros = scales ? sharedScale(figure, giver) : undefined;
  return { ...figure, kind: giver.kind, unit: giver.unit, carried: { found: giver, zeros, unit: true } };
}

/** Zeros of the smallest scale that a list shares: `11 thousand pupils and 437 teachers` does not share its thousand. */
const leastShared = 6;

// A number as small as one that stands before a scale word takes the scale; one printed in full has its own size.
function sharedScale(figure: Found, giver: Found): number | undefined {
  const zeros = giver.quantity && (giver.carried?.zeros ?? zerosOf(giver.quantity));
  const own = figure.quantity && zerosOf(figure.quantity);
  if (zeros === undefined || own !== undefined || giver.quantity === undefined) return undefined;
  if (giver.quantity.lower.parts.length > 1 || zeros < leastShared) return undefined;
  const number = figure.quantity?.lower.parts[0]?.number;
  if (number === undefined) return undefined;
  return number.digits / 10n ** BigInt(number.places) < 1000n ? zeros : undefined;
}

// Only `and`, `or` or a comma between, and the unit behind the second.
function joinsForward(tokens: readonly Token[], figure: Found, behind: Found): boolean {
  const index = proseIndexOf(behind.language);
  const between = behind.at - figure.next;
  const hyphens = keyAt(tokens, figure.next) === "-" ? 2 : 0;
  return (
    between - hyphens === 1 &&
    index.carryLinks.has(keyAt(tokens, behind.at - 1)) &&
    joiners.has(keyAt(tokens, behind.at - 1))
  );
}

const joiners: ReadonlySet<string> = new Set([
  "and",
  "or",
  "и",
  "или",
  "және",
  "немесе",
  ",",
  "мен",
  "бен",
  "пен",
]);

function isPartOf(tokens: readonly Token[], figure: Found, whole: Found): boolean {
  const index = proseIndexOf(figure.language);
  return findPhrase(tokens, figure.next, index.ofWhole)?.next === whole.at;
}

/** The most words between a link and a number. */
const furthest = 4;

function isLinked(tokens: readonly Token[], giver: Found, figure: Found, index: ProseIndex): boolean {
  for (let back = figure.at - 1; back >= giver.next && back >= figure.at - furthest - 1; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.carryLinks.has(key)) return true;
    if (!index.lexicon.carryWords.test(key)) return false;
  }
  return figure.at === giver.next;
}

// What follows a bare number in a list: nothing, a mark, its own ending, or a word that nothing counts.
function stands(tokens: readonly Token[], figure: Found, index: ProseIndex): boolean {
  const token = tokens[figure.next];
  if (token?.kind !== "word") return token?.key !== "%" && token?.key !== "/" && token?.kind !== "digits";
  return index.notNouns.has(token.key) || index.lexicon.behindCarried.test(token.key);
}

/** A scaled number of nothing that is named counts something all the same: `11 thousand received aid`. */
export function countUnnamed(found: readonly Found[]): Found[] {
  return found.map((figure) => {
    const scale = figure.quantity && zerosOf(figure.quantity);
    return isBare(figure) && scale !== undefined ? { ...figure, kind: "count" } : figure;
  });
}
