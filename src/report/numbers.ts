import type { Decimal } from "../exact/decimal.js";
import { grainsToText, toGrains } from "../exact/grains.js";
import { inShort, rangeInWords, separateThousands, withNoun } from "../printed/write.js";
import type { AskedRange, DecimalRange } from "../reconcile/types.js";
import { printable } from "./printable.js";

/** The two ends of a range, ready to be set in two columns. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What stands in the place of an end that nothing limits. */
export const noLimit = "—";

/**
 * A value as a plain decimal string with the decimal places of its unit, or more where it has more: it is never
 * rounded.
 *
 * @example
 * plain(new Decimal("13459186000"), 2); // "13459186000.00"
 */
export function plain(value: Decimal, decimals: number): string {
  return value.toFixed(Math.max(decimals, value.decimalPlaces()));
}

/**
 * The ends of a range in full: `13,250,000,000.00` and `13,350,000,000.00`; of a single value, `exactly` and
 * the value; `over 5` and `under 7` for ends that are not themselves in; `—` for an end that nothing limits.
 */
export function endsInFull({ from, to, open = [] }: AskedRange, decimals: number): Ends {
  const show = (end: Decimal | undefined): string =>
    end ? separateThousands(plain(end, decimals)) : noLimit;
  const [low, high] = [show(from), show(to)];
  const [over, under] = [open.includes("from"), open.includes("to")];
  if (low === high && low !== noLimit) return { from: over ? "over" : "exactly", to: high };
  return { from: over ? `over ${low}` : low, to: under ? `under ${high}` : high };
}

/**
 * A range in full as part of a sentence: `35,889 to 36,159`, `13,459,186,000.00`, `at least 2`, `anything`.
 */
export function rangeInSentence({ from, to, open }: AskedRange, decimals: number): string {
  const [low, high] = [from, to].map((end) => end && separateThousands(plain(end, decimals)));
  return rangeInWords(low, high, open) ?? "anything";
}

/** A range in full with its unit: `13,250,000,000.00 to 13,350,000,000.00 tenge`, `1 family`, `anything`. */
export function rangeWithUnit(
  range: AskedRange,
  { unit, decimals }: { readonly unit: string; readonly decimals: number },
): string {
  const words = rangeInSentence(range, decimals);
  return words === "anything" ? words : withNoun(words, printable(unit));
}

/** A range with its unit, in short where that is shorter: `13.25 to 13.35 billion tenge`. */
export function shortRangeWithUnit(range: AskedRange, decimals: number, unit: string): string {
  const words = rangeInShort(range, decimals) ?? rangeInSentence(range, decimals);
  return words === "anything" ? words : withNoun(words, unit);
}

/**
 * A range in short: `13.25 to 13.35 billion`, `at least 17.8 million`, `≈13.46 billion`. What is rounded is marked
 * `≈`; what begins a grain beyond a round number is `more than` it. Absent where short is no shorter than full: below a
 * million.
 */
export function rangeInShort(range: AskedRange, decimals: number): string | undefined {
  const { open = [] } = range;
  const from = range.from && inShort(plain(range.from, decimals));
  const to = range.to && inShort(plain(range.to, decimals));
  const [fromScale, toScale] = [scaleOf(from), scaleOf(to)];
  if (fromScale === undefined && toScale === undefined) return undefined;
  if (open.length === 0) {
    if (from === undefined) return openInShort("less than", range.to, decimals) ?? `at most ${to}`;
    if (to === undefined) return openInShort("more than", range.from, decimals) ?? `at least ${from}`;
  }
  if (from && to && from.replace("≈", "") === to.replace("≈", "")) {
    const both = from === to ? from : `≈${to.replace("≈", "")}`;
    return rangeInWords(both, both, open);
  }
  return rangeInWords(fromScale === toScale ? from?.split(" ")[0] : from, to, open);
}

/** An end that lies a grain beyond a value which in short is exact: `more than 2.8 billion` for 2,800,000,000.01. */
function openInShort(
  words: "more than" | "less than",
  end: Decimal | undefined,
  decimals: number,
): string | undefined {
  if (end === undefined || end.decimalPlaces() > decimals || !isRounded(inShort(plain(end, decimals))))
    return;
  const unit = { name: "", decimals };
  const grains = toGrains(end, unit);
  const beyond = grainsToText(words === "more than" ? grains - 1n : grains + 1n, unit);
  const short = inShort(beyond);
  return isRounded(short) ? undefined : `${words} ${short}`;
}

function isRounded(short: string): boolean {
  return short.startsWith("≈");
}

function scaleOf(short: string | undefined): string | undefined {
  return short?.split(" ")[1];
}

/** How far a rule's two sides lie apart, in the words of a ledger. */
export interface Gap {
  /** `short by` where the left side is too small throughout, `over by` where it is too large, or `difference`. */
  readonly label: "short by" | "over by" | "difference";
  /** Of `short by`, with the signs turned. To an open end it is more than that. */
  readonly range: AskedRange;
}

/**
 * A difference, left less right, as a gap.
 *
 * @param right of which the ends may be open
 */
export function gapOf(difference: DecimalRange, right: AskedRange = {}): Gap {
  const { from, to } = difference;
  const gap = (label: Gap["label"], range: DecimalRange, end: "from" | "to"): Gap => {
    return { label, range: right.open?.includes(end) ? { ...range, open: ["from"] } : range };
  };
  if (from?.gt(0)) return gap("over by", difference, "to");
  if (!to?.lt(0)) return { label: "difference", range: difference };
  return gap("short by", { from: to.neg(), ...(from && { to: from.neg() }) }, "from");
}
