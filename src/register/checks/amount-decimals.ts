import type { Check } from "./check.js";

/** An amount that is no whole number of tiyn as it is written. */
export const amountDecimals: Check = {
  name: "amount-decimals",
  says: "the amount has more than two decimal places",
  level: "fault",
  needs: ["amount"],
  predicate: () => "amt_class = 2",
};
