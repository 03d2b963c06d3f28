import { negate, type Range } from "../exact/range.js";
import { quotientToText } from "../exact/rational.js";
import type { Unit } from "../exact/unit.js";
import { firstOf } from "../printed/listing.js";
import { type End, rangeInWords, separateThousands, withNoun } from "../printed/write.js";
import type { Room } from "./requirement.js";

/** Numbers `numerator / denominator`, from one end to the other, in whole units. */
export interface QuotientRange extends Range {
  readonly denominator: bigint;
  /** The ends that are not themselves in. */
  readonly open?: readonly End[];
}

/** A range in words: `13,250,000,000.00 to 13,350,000,000.00 tenge`, `at most 40 enterprises`, `less than 5 houses`. */
export function inWords({ from, to, denominator, open }: QuotientRange, unit: Unit): string {
  const show = (end: bigint | undefined): string | undefined =>
    end === undefined ? undefined : separateThousands(quotientToText(end, denominator, unit.decimals));
  return withNoun(rangeInWords(show(from), show(to), open), unit.name);
}

/** How far the left side of a rule lies wholly above or below the right one: `by` is the distance, without its sign. */
export interface Apart {
  readonly label: "over by" | "short by";
  readonly by: QuotientRange;
}

/**
 * The distance between two sides that do not reach each other, from left less right.
 *
 * @param open the ends of the right side that are not themselves in: to one of those it is more than the distance
 */
export function apartBy(difference: QuotientRange, open: readonly End[] = []): Apart | undefined {
  const { from, to } = difference;
  const apart = (label: Apart["label"], by: QuotientRange, end: End): Apart => {
    return { label, by: open.includes(end) ? { ...by, open: ["from"] } : by };
  };
  if (from !== undefined && from > 0n) return apart("over by", difference, "to");
  return to !== undefined && to < 0n ? apart("short by", turned(difference), "from") : undefined;
}

/** In words: `short by 129 heads`. */
export function apartInWords({ label, by }: Apart, unit: Unit): string {
  return `${label} ${inWords(by, unit)}`;
}

/**
 * The distance between the two sides of a rule, from left less right: how far it is broken, how much room it leaves (to a
 * limit that is not itself in there is less to spare), or that neither is sure.
 *
 * @param room `below` where the left side must be at most the right; `above` where at least; `undefined` where they must meet
 * @param open the ends of the right side that are not themselves in
 */
export function gapInWords(
  difference: QuotientRange,
  room: Room | undefined,
  unit: Unit,
  open?: readonly End[],
): string {
  const { from, to } = difference;
  if (from === 0n && to === 0n) return "equal";
  const roomIs = (range: QuotientRange): string =>
    `${inWords(range, unit)} ${open?.length ? `${room} the limit` : "to spare"}`;
  if (room === "above" && from !== undefined && from >= 0n) return roomIs(difference);
  if (room === "below" && to !== undefined && to <= 0n) return roomIs(turned(difference));
  const apart = apartBy(difference, open);
  if (apart !== undefined) return apartInWords(apart, unit);
  return room === undefined ? "they meet" : "they can hold together";
}

function turned(range: QuotientRange): QuotientRange {
  return { ...range, ...negate(range) };
}

/**
 * Why a rule was not tested.
 *
 * @param unknown ids of its quantities of which nothing is known
 */
export function untested(unknown: readonly string[]): string {
  if (unknown.length === 0) return "the printed figures leave it open";
  return `not printed: ${firstOf(unknown, 4)}`;
}
