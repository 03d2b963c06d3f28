import type { Range } from "../../../exact/range.js";
import { magnitude } from "../../../exact/rational.js";

/** The values from the left edge of a drawing to its right edge. `from` lies below `to`. */
export interface Scale {
  readonly from: bigint;
  readonly to: bigint;
}

/**
 * A scale on which all ends of the ranges are seen, with some room beside them, and more where a range has no limit.
 * It begins at 0 where nothing lies below. `undefined` where no range has an end.
 */
export function scaleOver(ranges: readonly Range[]): Scale | undefined {
  const ends = ranges.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
  const [first] = ends;
  if (first === undefined) return undefined;
  let [low, high] = [first, first];
  for (const end of ends) {
    if (end < low) low = end;
    if (end > high) high = end;
  }

  const width = high > low ? high - low : atLeastOne(magnitude(low) / 10n);
  const room = (isOpen: boolean): bigint => atLeastOne(width / (isOpen ? 3n : 12n));
  const from = low - room(ranges.some((range) => range.from === undefined));
  return {
    from: low >= 0n && from < 0n ? 0n : from,
    to: high + room(ranges.some((range) => range.to === undefined)),
  };
}

/**
 * Where on a scale a value stands, to a hundredth of a percent of its width.
 *
 * @example
 * placeOn({ from: 0n, to: 8n }, 1n); // "12.5%"
 */
export function placeOn({ from, to }: Scale, value: bigint): string {
  return percent(value - from, to - from);
}

/** A part of a whole above 0, to a hundredth of a percent, halves up, without zeros at the end. */
export function percent(part: bigint, whole: bigint): string {
  return `${hundredths(part * 100n, whole)}%`;
}

/** A quotient to two decimal places, without zeros at the end. The divisor must be above 0. */
function hundredths(dividend: bigint, divisor: bigint): string {
  const cut = (magnitude(dividend) * 200n + divisor) / (divisor * 2n);
  const digits = cut.toString().padStart(3, "0");
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, "");
  return dividend < 0n && cut > 0n ? `-${text}` : text;
}

/**
 * A part of a whole above 0 in words, to a hundredth of a percent; `≈` says that it is rounded.
 *
 * @example
 * shareInWords(1n, 8n); // "12.5\u00a0%"
 * shareInWords(1n, 3n); // "≈33.33\u00a0%"
 */
export function shareInWords(part: bigint, whole: bigint): string {
  const text = hundredths(part * 100n, whole);
  if (text === "0" && part > 0n) return "under 0.01\u00a0%";
  return `${(part * 10_000n) % whole === 0n ? "" : "≈"}${text}\u00a0%`;
}

function atLeastOne(value: bigint): bigint {
  return value > 0n ? value : 1n;
}
