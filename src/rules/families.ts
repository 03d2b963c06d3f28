import { average } from "./average.js";
import { cap } from "./cap.js";
import { fixedRate } from "./fixed-rate.js";
import { fundBeneficiaries } from "./fund-beneficiaries.js";
import { funding } from "./funding.js";
import { housesHelped } from "./houses-helped.js";
import { parts } from "./parts.js";
import { regions } from "./regions.js";
import { share } from "./share.js";
import { species } from "./species.js";
import { stated } from "./stated.js";
import { grandTotal, jointTotal } from "./totals.js";
import { tranches } from "./tranches.js";
import { unitPrice } from "./unit-price.js";
import type { Family } from "./view.js";

/** All families of rules on the quantities of one day, in the order in which they are reported. */
export const families: readonly Family[] = [
  housesHelped,
  fixedRate,
  cap,
  unitPrice,
  funding,
  fundBeneficiaries,
  regions,
  species,
  parts,
  tranches,
  jointTotal,
  grandTotal,
  share,
  average,
  stated,
];
