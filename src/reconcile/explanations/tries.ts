import { type Budget, defaultBudget } from "../../solve/decide/problem.js";

/** How many changes of one conflict may be decided; counted in place by all who decide one. */
export interface Tries {
  readonly most: number;
  tried: number;
  /** How many could not be decided so far. */
  undecided: number;
}

/** The most changes that are decided for one conflict, and the most places in them all together. */
const most = { tries: 400, places: 100_000 };

/** How much work one decision may take. */
export const budgetOfTry: Budget = { ...defaultBudget, nodes: 200, pivots: 2_000 };

/** The tries for a conflict of so many places; `undefined` where it is too large for any. */
export function triesFor(places: number): Tries | undefined {
  const allowed = Math.min(most.tries, Math.floor(most.places / Math.max(places, 1)));
  return allowed === 0 ? undefined : { most: allowed, tried: 0, undecided: 0 };
}

/** Takes one of the tries; false where none is left. */
export function takeTry(tries: Tries): boolean {
  if (tries.tried >= tries.most) return false;
  tries.tried++;
  return true;
}
