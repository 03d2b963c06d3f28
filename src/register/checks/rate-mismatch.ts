import { dayCount } from "../days.js";
import type { Check } from "./check.js";

/** A payment of a category with a rate that is not that rate, reckoned with the MCI of the day it was paid. Days outside the programme are left to `date-outside`. */
export const rateMismatch: Check = {
  name: "rate-mismatch",
  says: "the payment is not the rate on its date",
  level: "fault",
  needs: ["category", "amount", "paidOn"],
  predicate: ({ rates, from = 1, to = dayCount }, dialect) => {
    if (rates.size === 0) return undefined;
    const wrong = [...rates].map(([code, periods]) => {
      const right = periods
        .filter((period) => period.from <= to && period.to >= from)
        .map(({ from, to, least, most }) => {
          const ends = [
            ...(least === undefined ? [] : [`amt >= ${dialect.amount(least)}`]),
            ...(most === undefined ? [] : [`amt <= ${dialect.amount(most)}`]),
          ];
          return `(${[`day BETWEEN ${from} AND ${to}`, ...ends].join(" AND ")})`;
        });
      return `(cat = ${code} AND NOT (${right.join(" OR ") || "1 = 0"}))`;
    });
    return `amt_class = 0 AND amt > 0 AND day_class = 0 AND day BETWEEN ${from} AND ${to} AND (${wrong.join(" OR ")})`;
  },
};
