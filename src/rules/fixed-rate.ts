import { perBeneficiary } from "./per-beneficiary.js";
import type { Family } from "./view.js";

/**
 * Every beneficiary is paid the same: amount = count × rate.
 *
 * `oneTimeAssistance: { families: "36,455", amount: 13.3 billion tenge, rate: 100 MCI }` fails: 36,455 × 369,200
 * is 13,459,186,000.
 */
export const fixedRate: Family = (view) =>
  perBeneficiary(view, { family: "fixed-rate", field: "rate", sign: "=", ends: (ratio) => ratio });
