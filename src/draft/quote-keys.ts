import type { Decimal } from "../exact/decimal.js";
import type { Range } from "../exact/range.js";
import type { Rational } from "../exact/rational.js";

/** A unit and a range of grains, for looking up. */
export function rangeKey(unit: string, { from, to }: Range): string {
  return `${unit} ${from ?? ""}..${to ?? ""}`;
}

/** An end of a ratio, as a statement or a text has it. */
interface RatioKeyEnd {
  readonly value: Rational | Decimal;
  readonly open: boolean;
}

/** A unit and the ends of a ratio, for looking up. Of tenge it is that of the range. */
export function ratioKey(unit: string, from: RatioKeyEnd | undefined, to: RatioKeyEnd | undefined): string {
  if (unit === "tenge") return rangeKey(unit, { from: tiyn(from), to: tiyn(to) });
  return `${unit} ${endKey(from)}..${endKey(to)}`;
}

/** A unit and a number, for looking up; `undefined` where either is. */
export function valueKey(unit: string | undefined, value: Decimal | undefined): string | undefined {
  return unit === undefined || value === undefined ? undefined : `${unit} ${value.toFixed()}`;
}

function endKey(end: RatioKeyEnd | undefined): string {
  if (end === undefined) return "";
  const [top, bottom] = quotient(end.value);
  return `${end.open ? "(" : ""}${top}/${bottom}`;
}

function tiyn(end: RatioKeyEnd | undefined): bigint | undefined {
  if (end === undefined) return undefined;
  const [top, bottom] = quotient(end.value);
  return (top * 100n) / bottom;
}

// In lowest terms: a fraction is kept so, and of a decimal number trailing zeros are not written.
function quotient(value: Rational | Decimal): readonly [bigint, bigint] {
  if ("n" in value && "d" in value && typeof value.n === "bigint")
    return [value.s * value.n, BigInt(value.d)];
  const [whole = "0", decimals = ""] = value.toString().split(".");
  let [top, bottom] = [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
  for (const factor of [2n, 5n]) {
    while (bottom % factor === 0n && top % factor === 0n && bottom > 1n)
      [top, bottom] = [top / factor, bottom / factor];
  }
  return [top, bottom];
}
