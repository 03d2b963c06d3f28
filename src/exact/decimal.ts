import { Decimal as DecimalJs } from "decimal.js";

/**
 * The decimal number that the library hands out: decimal.js in a clone of its own, so that settings made
 * elsewhere in a program do not reach it. Values arrive exact, whatever their length; what a user then
 * computes with them is rounded to 100 significant digits.
 *
 * @example
 * new Decimal("13459186000.00").div(36455).toFixed(2); // "369200.00"
 */
export const Decimal: typeof DecimalJs = DecimalJs.clone({
  defaults: true,
  precision: 100,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** The type of a {@link Decimal} value. */
export type Decimal = DecimalJs;
