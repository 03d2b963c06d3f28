import type { Problem } from "../../../src/solve/decide/problem.js";

/** `Σ coefficients × variables ≤ most`. */
interface Inequality {
  readonly coefficients: readonly bigint[];
  readonly most: bigint;
}

/**
 * Whether any values at all, fractions included, satisfy all constraints, by Fourier and Motzkin's elimination: a
 * method that shares nothing with simplex. For a handful of variables.
 */
export function fractionsSatisfy({ variables, constraints }: Problem): boolean {
  let open: readonly Inequality[] = constraints.flatMap(({ variables: members, coefficients, from, to }) => {
    const by = new Array<bigint>(variables).fill(0n);
    for (const [slot, variable] of members.entries()) {
      by[variable] = (by[variable] ?? 0n) + (coefficients[slot] ?? 0n);
    }
    return [
      ...(to === undefined ? [] : [{ coefficients: by, most: to }]),
      ...(from === undefined ? [] : [{ coefficients: by.map((each) => -each), most: -from }]),
    ];
  });
  for (let variable = 0; variable < variables; variable++) open = without(variable, open);
  return open.every(({ most }) => most >= 0n);
}

/** What inequalities say of the other variables: each that bounds one from above with each that bounds it from below. */
function without(variable: number, open: readonly Inequality[]): readonly Inequality[] {
  const of = ({ coefficients }: Inequality): bigint => coefficients[variable] ?? 0n;
  const above = open.filter((each) => of(each) > 0n);
  const below = open.filter((each) => of(each) < 0n);
  const pairs = above.flatMap((one) =>
    below.map((other) => {
      const [factor, another] = [-of(other), of(one)];
      return {
        coefficients: one.coefficients.map(
          (coefficient, at) => factor * coefficient + another * (other.coefficients[at] ?? 0n),
        ),
        most: factor * one.most + another * other.most,
      };
    }),
  );
  return [...open.filter((each) => of(each) === 0n), ...pairs];
}
