import type { Check } from "./check.js";

/** A date that is missing or names no calendar day in the register's own writing. */
export const dateUnreadable: Check = {
  name: "date-unreadable",
  says: "the date is missing or cannot be read",
  level: "fault",
  needs: ["paidOn"],
  predicate: () => "day_class = 1",
};
