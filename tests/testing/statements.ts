import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/types.js";

// 36,455 × 369,200 = 13,459,186,000, and 13.3 billion is 13.25 to 13.35 billion: short by 109,186,000 to 209,186,000.
// 13,250,000,000 / 369,200 = 35,888.4…, and 13,350,000,000 / 369,200 = 36,159.2….
const assistance = { families: "36,455", amount: "13.3 billion tenge", rate: "100 MCI" };

/** One rule that fails, one that holds, one that is untested. */
export const contradicted: Reconciliation = reconcile({
  asOf: "2024-12-26",
  event: { began: "2024-03-27" },
  aid: {
    oneTimeAssistance: assistance,
    propertyCompensation: { families: "21,876", amount: "9.9 billion tenge", cap: "150 MCI" },
    livestockCompensation: { amount: "over 2.8 billion tenge" },
  },
  totals: {
    housing: { of: ["housingPurchase.amount", "housingRepair.amount"], printed: "54.7 billion tenge" },
  },
});

/** All agrees. */
export const agreeing: Reconciliation = reconcile({
  event: { began: "2024-03-27" },
  aid: { oneTimeAssistance: { ...assistance, amount: "13.5 billion tenge" } },
});

/** No rule fails by itself, but x + y = 10 and x − y = 3 would make 2 × x odd. */
export const jointly: Reconciliation = reconcile({
  quantities: {
    all: { unit: "things", printed: 10 },
    more: { unit: "things", printed: 3 },
    x: { unit: "things", printed: "0 to 10" },
    y: { unit: "things", printed: "0 to 10" },
  },
  rules: ["all = x + y", { name: "gap", holds: "x = y + more" }],
});

/** Of several days, one figure falls: 36,500 families by September, 36,455 by December. */
export const falling: Reconciliation = reconcile([
  { asOf: "2024-09-06", aid: { oneTimeAssistance: { families: "36,500" } } },
  { asOf: "2024-12-26", aid: { oneTimeAssistance: { families: "36,455" } } },
]);

/**
 * 9 + 6 are more than the 12 of which they are parts, and more than the 14 of which the 12 are: a rule that fails by 3, and
 * by 1 a conflict of both rules in which the 12 have no part.
 */
export const entangled: Reconciliation = reconcile({
  quantities: {
    whole: { unit: "houses", printed: 14 },
    assessed: { unit: "houses", printed: 12 },
    repaired: { unit: "houses", printed: 9 },
    lost: { unit: "houses", printed: 6 },
  },
  rules: [
    { name: "within", holds: "assessed <= whole" },
    { name: "parts", holds: "repaired + lost <= assessed" },
  ],
});
