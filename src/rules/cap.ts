import { perBeneficiary } from "./per-beneficiary.js";
import type { Family } from "./view.js";

/**
 * No beneficiary is paid more than the cap: amount ≤ count × cap.
 *
 * `propertyCompensation: { families: "21,876", amount: 9.9 billion tenge, cap: 150 MCI }` holds: at most
 * 21,876 × 553,800 = 12,114,928,800.
 */
export const cap: Family = (view) =>
  perBeneficiary(view, {
    family: "cap",
    field: "cap",
    sign: "<=",
    ends: ({ to }) => ({ from: undefined, to }),
  });
