import type { Check } from "./check.js";

/** An amount of zero or below. */
export const amountNotPositive: Check = {
  name: "amount-not-positive",
  says: "the amount is negative or zero",
  level: "fault",
  needs: ["amount"],
  predicate: () => "amt_class = 0 AND amt <= 0",
};
