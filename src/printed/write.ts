import { grainsToText } from "../exact/grains.js";
import type { Range } from "../exact/range.js";
import type { Unit } from "../exact/unit.js";

/** One of the two ends of a range. */
export type End = "from" | "to";

/**
 * A plain decimal string with its thousands separated: `"13459186000.00"` → `"13,459,186,000.00"`.
 */
export function separateThousands(plain: string): string {
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A number of grains in full: `13,459,186,000.00 tenge`, `36,455 families`.
 */
export function inFull(grains: bigint, unit: Unit): string {
  return withNoun(separateThousands(grainsToText(grains, unit)), unit.name);
}

// Of the things that the aid counts; how a noun of the statement's own is in the singular, nobody knows.
const singulars: ReadonlyMap<string, string> = new Map([
  ["houses", "house"],
  ["families", "family"],
  ["enterprises", "enterprise"],
  ["heads", "head"],
]);

/**
 * A number or a range in words with what it counts behind it: `36,455 families`, `1 family`, `at most 1 family`; where
 * there is no number, `any number of families`.
 */
export function withNoun(number: string | undefined, noun: string): string {
  return number === undefined ? `any number of ${noun}` : `${number} ${nounBehind(number, noun)}`;
}

/** What is counted, as it stands behind the number: `families`, `family`. */
export function nounBehind(number: string, noun: string): string {
  return /^(?:at (?:least|most) |(?:more|less) than )?1$/.test(number) ? (singulars.get(noun) ?? noun) : noun;
}

const scales = [
  { word: "trillion", zeros: 12 },
  { word: "billion", zeros: 9 },
  { word: "million", zeros: 6 },
] as const;

/**
 * A plain decimal string in short: `13.3 billion`. What has more than two decimal places in its scale is
 * rounded to two, and `≈` says so: `≈13.46 billion`. Numbers under a million come in full.
 */
export function inShort(plain: string): string {
  const negative = plain.startsWith("-");
  const [whole = "", written = ""] = (negative ? plain.slice(1) : plain).split(".");
  const fraction = written.replace(/0+$/, "");
  const scale = scales.find(({ zeros }) => whole.length > zeros || roundsUpTo(zeros, whole));
  if (scale === undefined) {
    return separateThousands((negative ? "-" : "") + whole + (fraction === "" ? "" : `.${fraction}`));
  }

  const digits = whole.padStart(scale.zeros + 1, "0") + fraction;
  const point = Math.max(1, whole.length - scale.zeros);
  const exact = /^\d{0,2}0*$/.test(digits.slice(point));
  const cut = BigInt(digits.slice(0, point + 3).padEnd(point + 3, "0"));
  const hundredths = ((cut + (exact ? 0n : 5n)) / 10n).toString().padStart(3, "0");
  const decimals = hundredths.slice(-2).replace(/0+$/, "");
  const shown = separateThousands(hundredths.slice(0, -2)) + (decimals === "" ? "" : `.${decimals}`);
  return `${exact ? "" : "≈"}${negative ? "-" : ""}${shown} ${scale.word}`;
}

// 999,999,999 would be ≈1,000 million: from 999.995 of a scale upward the next one says it better.
function roundsUpTo(zeros: number, whole: string): boolean {
  return whole.length === zeros && zeros > 6 && whole.slice(0, 6) >= "999995";
}

/**
 * From one number to another in words: `35,889 to 36,159`, `2`, `at least 2`, `at most 40`; with ends that are not themselves
 * in, `more than 2`, `2 to less than 5`; `undefined` where there is neither.
 */
export function rangeInWords(
  low: string | undefined,
  high: string | undefined,
  open: readonly End[] = [],
): string | undefined {
  const from = open.includes("from") ? `more than ${low}` : low;
  const to = open.includes("to") ? `less than ${high}` : high;
  if (low === undefined) return to === high ? high && `at most ${high}` : to;
  if (high === undefined) return from === low ? `at least ${low}` : from;
  return low === high ? from : `${from} to ${to}`;
}

/**
 * A range in words, in full: `13,250,000,000.00 to 13,350,000,000.00 tenge`, `at least 17,787 families`,
 * `36,455 families`, `any number of families`.
 */
export function rangeInFull({ from, to }: Range, unit: Unit): string {
  const show = (end: bigint | undefined): string | undefined =>
    end === undefined ? undefined : separateThousands(grainsToText(end, unit));
  return withNoun(rangeInWords(show(from), show(to)), unit.name);
}
