import { perBeneficiary } from "./per-beneficiary.js";
import type { Family } from "./view.js";

/**
 * The amount lies between the count times either end of the price of one.
 *
 * `housingConstruction: { houses: "2,680", amount: 64 billion tenge, unitPrice: 20 to 25 million tenge }`
 */
export const unitPrice: Family = (view) =>
  perBeneficiary(view, { family: "unit-price", field: "unitPrice", sign: "=", ends: (ratio) => ratio });
