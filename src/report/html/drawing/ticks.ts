import { divideDown, divideUp } from "../../../exact/range.js";
import { magnitude, quotientToText } from "../../../exact/rational.js";
import { separateThousands } from "../../../printed/write.js";
import type { Scale } from "./scale.js";

/** Round values on a scale, and how they are written. */
export interface Ticks {
  readonly marks: readonly { readonly value: bigint; readonly label: string }[];
  /** What the labels count: `billion`; empty where they are whole units. */
  readonly word: string;
}

const words = [
  { word: "trillion", zeros: 12 },
  { word: "billion", zeros: 9 },
  { word: "million", zeros: 6 },
] as const;

/**
 * Round values (multiples of 1, 2 or 5 times a power of ten) on a scale, exactly where they are written:
 * as many as asked for or a few more, and fewer where the scale has fewer whole numbers.
 *
 * @param places how many decimal places a whole number of the scale stands for
 */
export function ticksOn(scale: Scale, places: number, least = 2): Ticks {
  const step = stepFor(scale, BigInt(least));
  const first = divideUp(scale.from, step);
  const values: bigint[] = [];
  for (let value = first * step; value <= scale.to; value += step) values.push(value);

  const largest = values.reduce((most, value) => (magnitude(value) > most ? magnitude(value) : most), 0n);
  const scaleWord = words.find(({ zeros }) => largest >= 10n ** BigInt(zeros + places));
  const divisor = 10n ** BigInt((scaleWord?.zeros ?? 0) + places);
  const labels = values.map((value) => quotientToText(value, divisor, 0));
  const decimals = Math.max(0, ...labels.map((label) => label.split(".")[1]?.length ?? 0));
  return {
    marks: values.map((value) => ({
      value,
      label: separateThousands(quotientToText(value, divisor, decimals)),
    })),
    word: scaleWord?.word ?? "",
  };
}

/** The largest step of which so many multiples lie on the scale. */
function stepFor({ from, to }: Scale, least: bigint): bigint {
  for (let power = 10n ** BigInt((to - from).toString().length); power > 0n; power /= 10n) {
    for (const step of [power * 5n, power * 2n, power]) {
      if (divideDown(to, step) - divideUp(from, step) >= least - 1n) return step;
    }
  }
  return 1n;
}
