import { askedOf } from "./asked.js";
import { average } from "./average.js";
import { cap } from "./cap.js";
import { fixedRate } from "./fixed-rate.js";
import { fundBeneficiaries } from "./fund-beneficiaries.js";
import { funding } from "./funding.js";
import { housesHelped } from "./houses-helped.js";
import { parts } from "./parts.js";
import { regions } from "./regions.js";
import type { Rule } from "./rule.js";
import { share } from "./share.js";
import { species } from "./species.js";
import { stated } from "./stated.js";
import { grandTotal, jointTotal } from "./totals.js";
import { tranches } from "./tranches.js";
import { unitPrice } from "./unit-price.js";
import type { Family, View } from "./view.js";

/** The families of rules on the quantities of one day, in the order in which they are reported. */
const families: readonly Family[] = [
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

/** The rules that must hold on one day. */
export function rulesOf(view: View): readonly Rule[] {
  const { rules, speaksOf } = askedOf(
    families.flatMap((family) => family(view)),
    view.prints,
  );
  return [...housesHelped(view, speaksOf), ...rules];
}
