import type { Check } from "./check.js";

/** An amount that is no plain number in the register's own writing, or has more than 16 digits before its decimals. */
export const amountUnreadable: Check = {
  name: "amount-unreadable",
  says: "the amount cannot be read",
  level: "fault",
  needs: ["amount"],
  predicate: () => "amt_class = 1",
};
