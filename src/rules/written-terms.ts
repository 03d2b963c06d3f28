import { one, type Rational, rational, zero } from "../exact/rational.js";
import { tenge, type Unit } from "../exact/unit.js";
import { matching } from "./matching.js";
import type { Expression, Term } from "./rule.js";
import type { StatedView, View } from "./view.js";
import type { RuleNumber, WrittenTerm } from "./written-rule.js";

/** A side of a rule as a sum over quantities. */
export function expressionOf(by: StatedView, written: readonly WrittenTerm[]): Expression {
  const terms: Term[] = [];
  let constant = zero;
  for (const term of written) {
    const size = sizeOf(term.factor, by);
    const signed = term.negative ? size.neg() : size;
    if (term.reference === undefined) constant = constant.add(signed);
    else for (const quantity of referents(by, term.reference)) terms.push({ quantity, coefficient: signed });
  }
  return { terms, constant };
}

/** A written number as an exact one, MCI in tenge and percent as hundredths. */
function sizeOf(factor: RuleNumber | undefined, by: StatedView): Rational {
  if (factor === undefined) return one;
  if (factor.unit === "percent") return factor.value.div(rational(100n));
  return factor.unit === "MCI" ? factor.value.mul(by.mci ?? zero) : factor.value;
}

/** Ids of the quantities that a term is of. */
export function referents(
  by: StatedView,
  { text, isSum }: NonNullable<WrittenTerm["reference"]>,
): readonly string[] {
  return isSum ? matching(by, text) : [text];
}

/** The unit of a term: tenge, a count's, or none for a bare number. */
export function unitOfTerm(view: View, by: StatedView, { factor, reference }: WrittenTerm): Unit | undefined {
  if (factor?.unit === "tenge" || factor?.unit === "MCI") return tenge;
  if (reference === undefined) return undefined;
  return view.known(referents(by, reference)[0] ?? "")?.unit;
}

/** The unit of a rule: that of the first term that has one, since all are money or none is. */
export function unitOf(view: View, by: StatedView, terms: readonly WrittenTerm[]): Unit {
  const [first] = terms.flatMap((term) => unitOfTerm(view, by, term) ?? []);
  return first ?? tenge;
}
