import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";

/** Random problems small enough to be tried out in full, and what trying them out finds. */

/** A sequence of pseudo-random numbers below 2³², the same for the same seed (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** How random coefficients are drawn. */
export type Coefficients = readonly bigint[];

export const units: Coefficients = [1n, -1n];
export const small: Coefficients = [1n, -1n, 1n, -1n, 2n, -2n, 3n, -3n, 5n];
export const coprime: Coefficients = [2n, -3n, 4n, 5n, -6n, 7n, -2n, 3n];

/** All variables lie from 0 to `high`, by constraints numbered before the others. */
export function randomProblem(
  random: (below: number) => number,
  coefficients: Coefficients,
  { high = 5, most = 4 }: { high?: number; most?: number } = {},
): Problem {
  const count = 1 + random(most);
  const constraints: Constraint[] = [];
  for (let variable = 0; variable < count; variable++) {
    constraints.push({ variables: [variable], coefficients: [1n], from: 0n, to: BigInt(high) });
  }
  const extra = 1 + random(5);
  for (let index = 0; index < extra; index++) {
    const variables: number[] = [];
    for (let variable = 0; variable < count; variable++) if (random(3) > 0) variables.push(variable);
    const chosen = variables.map(() => coefficients[random(coefficients.length)] ?? 1n);
    const from = BigInt(random(14) - 4);
    const kind = random(4);
    constraints.push({
      variables,
      coefficients: chosen,
      from: kind === 1 ? undefined : from,
      to: kind === 0 ? undefined : kind === 2 ? from : from + BigInt(random(3)),
    });
  }
  return { variables: count, constraints };
}

/** True where values satisfy a constraint. */
export function satisfies(constraint: Constraint, values: readonly bigint[]): boolean {
  let sum = 0n;
  for (const [slot, variable] of constraint.variables.entries()) {
    sum += (constraint.coefficients[slot] ?? 0n) * (values[variable] ?? 0n);
  }
  const { from, to, orNothing, variables } = constraint;
  if (orNothing === true && variables.every((variable) => values[variable] === 0n)) return true;
  return (from === undefined || sum >= from) && (to === undefined || sum <= to);
}

/** All assignments of 0 to `high` that satisfy the constraints that are not left out. */
export function* solutions(
  problem: Problem,
  high: number,
  without: ReadonlySet<number> = new Set(),
): Generator<readonly bigint[]> {
  const kept = problem.constraints.filter((_, index) => !without.has(index));
  const values = new Array<bigint>(problem.variables).fill(0n);
  for (;;) {
    if (kept.every((constraint) => satisfies(constraint, values))) yield values;
    let place = 0;
    while (place < values.length && values[place] === BigInt(high)) values[place++] = 0n;
    if (place === values.length) return;
    values[place] = (values[place] ?? 0n) + 1n;
  }
}
