import type { Check } from "./check.js";

/** A day before the programme began or after the day of the statement. */
export const dateOutside: Check = {
  name: "date-outside",
  says: "the date lies outside the programme",
  level: "fault",
  needs: ["paidOn"],
  predicate: ({ from, to }) => {
    const sides = [
      ...(from === undefined ? [] : [`day < ${from}`]),
      ...(to === undefined ? [] : [`day > ${to}`]),
    ];
    return sides.length === 0
      ? "day_class = 2"
      : `day_class = 2 OR (day_class = 0 AND (${sides.join(" OR ")}))`;
  },
};
