import { divideDown, divideUp } from "../../exact/range.js";
import { magnitude } from "../../exact/rational.js";
import { type Derivation, sumOf, type Term } from "./derivation.js";
import { type Form, type Forms, type Side, scaled, type Use } from "./forms.js";
import { type Explain, type Limit, type Limits, opposing, tightenTo } from "./limits.js";

/**
 * Narrows the limits of variables by applying forms again and again: what a form and the limits of its other
 * variables leave for each of its variables, rounded inward. Stops when nothing changes any more, or when each form
 * was applied `passes` times on average.
 *
 * @param limits narrowed in place
 * @param waiting the forms to begin with; changed in place
 * @returns the derivation of an absurdity, where the limits contradict each other
 */
export function propagate(
  forms: Forms,
  limits: Limits,
  waiting: Set<number>,
  passes: number,
  explain: Explain,
): Derivation | undefined {
  let left = passes * forms.forms.length;
  for (const index of waiting) {
    waiting.delete(index);
    if (left-- <= 0) return undefined;
    const form = forms.forms[index] as Form;
    for (const side of ["upper", "lower"] as const) {
      const limit = limits[side][forms.variables + index];
      if (limit === undefined) continue;
      const conflict = apply(index, form, side, limit);
      if (conflict !== undefined) return conflict;
    }
  }
  return undefined;

  /** Applies `form ≤ limit` or `form ≥ limit`. */
  function apply(index: number, form: Form, side: Side, limit: Limit): Derivation | undefined {
    const { variables, coefficients, units } = form;
    // Of `form ≤ limit` the least that the terms can sum up to is compared with the limit; of `≥` the greatest.
    let sum = 0n;
    let unlimited = 0;
    for (let slot = 0; slot < variables.length; slot++) {
      const end = opponent(variables[slot] as number, side, coefficients[slot] as bigint);
      if (end === undefined) {
        if (++unlimited > 1) return undefined;
      } else sum += scaled(units[slot] as number, coefficients[slot] as bigint, end.value);
    }
    const room = limit.value - sum;
    if (unlimited === 0 && (side === "upper" ? room < 0n : room > 0n))
      return contradiction(form, side, limit);

    for (let slot = 0; slot < variables.length; slot++) {
      const variable = variables[slot] as number;
      const coefficient = coefficients[slot] as bigint;
      const own = opponent(variable, side, coefficient);
      if (unlimited === 1 && own !== undefined) continue;
      const left = own === undefined ? room : room + scaled(units[slot] as number, coefficient, own.value);
      const narrowed: Side = opposing(side, coefficient) === "upper" ? "lower" : "upper";
      let value = left;
      if (units[slot] === -1) value = -left;
      else if (units[slot] !== 1) {
        value = narrowed === "upper" ? divideDown(left, coefficient) : divideUp(left, coefficient);
      }
      const known = limits[narrowed][variable];
      if (known !== undefined && (narrowed === "upper" ? value >= known.value : value <= known.value))
        continue;
      const exact = units[slot] !== 0 || value * coefficient === left;
      tightenTo(limits, variable, narrowed, value, { kind: "passed", form: index, side, slot, exact });
      // It has not crossed the other limit: the form can be satisfied with that, as was seen above.
      for (const use of forms.uses[variable] as readonly Use[]) waiting.add(use.form);
    }
    return undefined;
  }

  /** The limit of a variable that works against one side of a form. */
  function opponent(variable: number, side: Side, coefficient: bigint): Limit | undefined {
    return limits[opposing(side, coefficient)][variable];
  }

  function contradiction(form: Form, side: Side, limit: Limit): Derivation {
    const terms: Term[] = [[explain(limit, limits), 1n]];
    for (const [slot, variable] of form.variables.entries()) {
      const coefficient = form.coefficients[slot] as bigint;
      const end = opponent(variable, side, coefficient);
      if (end !== undefined) terms.push([explain(end, limits), magnitude(coefficient)]);
    }
    return sumOf(terms);
  }
}
