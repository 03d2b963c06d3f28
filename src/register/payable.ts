import { divideDown, divideUp } from "../exact/range.js";
import { numeratorOf } from "../exact/rational.js";
import type { FigureUnit } from "../printed/figure.js";
import { parseFigure } from "../printed/parse.js";
import type { RatioEnd } from "../statement/interpretation.js";
import { ratioEnd } from "../statement/stated-ratio.js";

/** What a rate, a cap or a limit allows: it may be rounded, hedged or a range. An absent end is unlimited. */
export interface Payable {
  /** Absent of a bare number. */
  readonly unit: FigureUnit | undefined;
  readonly from: RatioEnd | undefined;
  readonly to: RatioEnd | undefined;
}

/**
 * Reads what a mapping allows to be paid; `undefined` where the text is no such figure.
 *
 * @example
 * readPayable("over 100 MCI"); // in MCI, from 100, which is open
 */
export function readPayable(text: string): Payable | undefined {
  // As in English, where that is possible: `369,200` has its comma between thousands.
  for (const options of [{ language: "en" }, {}] as const) {
    const parsed = parseFigure(text, options);
    if (!parsed.ok || parsed.reading.unit === "percent") continue;
    const { unit, noun, from, to } = parsed.reading;
    return {
      unit: unit === "count" && noun === undefined ? undefined : unit,
      from: from && ratioEnd(from),
      to: to && ratioEnd(to),
    };
  }
  return undefined;
}

/** The least whole number of grains that a lower end allows. @param one one of its unit, in grains */
export function leastGrains({ value, open }: RatioEnd, one: bigint): bigint {
  const grains = numeratorOf(value) * one;
  return open ? divideDown(grains, value.d) + 1n : divideUp(grains, value.d);
}

/** The greatest whole number of grains that an upper end allows. @param one one of its unit, in grains */
export function mostGrains({ value, open }: RatioEnd, one: bigint): bigint {
  const grains = numeratorOf(value) * one;
  return open ? divideUp(grains, value.d) - 1n : divideDown(grains, value.d);
}
