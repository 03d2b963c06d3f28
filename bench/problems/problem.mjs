/**
 * A printed problem: figures (`units` of a `precision` in tenge, or not printed), totals of figures, and pairs of which
 * one is not above the other. All numbers are safe whole numbers of tenge.
 */
import { printedOf, rangeOf } from "./figures.mjs";

/** As bounds of columns and rows of a linear program. */
export function linear({ figures, totals, orders }) {
  const columns = figures.map(rangeOf);
  const rows = [
    ...totals.map(({ total, of }) => ({
      columns: [total, ...of],
      values: [1, ...of.map(() => -1)],
      from: 0,
      to: 0,
    })),
    ...orders.map(({ lower, upper }) => ({
      columns: [upper, lower],
      values: [1, -1],
      from: 0,
      to: Number.POSITIVE_INFINITY,
    })),
  ];
  return { columns, rows };
}

/** As a statement for this package. */
export function statement({ figures, totals, orders }) {
  const quantities = {};
  const rules = [];
  for (const [index, figure] of figures.entries()) {
    const printed = printedOf(figure);
    quantities[`q${index}`] = printed === undefined ? { unit: "tenge" } : { unit: "tenge", printed };
  }
  for (const { total, of } of totals) rules.push(`q${total} = ${of.map((part) => `q${part}`).join(" + ")}`);
  for (const { lower, upper } of orders) rules.push(`q${lower} <= q${upper}`);
  return { title: `A problem of ${figures.length} figures`, language: "en", quantities, rules };
}
