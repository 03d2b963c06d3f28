import { componentsOf } from "./components.js";
import type { Budget } from "./decide/problem.js";
import { settle } from "./settle.js";
import type { Solution } from "./solution.js";
import { stateOf } from "./state.js";
import type { System } from "./system.js";

/**
 * Decides whether a system has a solution in whole numbers, and what its relations leave for each variable when that
 * variable's own figure is left out.
 *
 * On components without cycles whose relations leave no gaps (see `gaps.ts`) ranges passed along the
 * relations are exact, in linear time. The others are decided by exact simplex with branch and bound, within a budget.
 */
export function solve(system: System, options: { readonly budget?: Partial<Budget> } = {}): Solution {
  const state = stateOf(system, options.budget ?? {});
  for (const component of componentsOf(system, state.touches)) settle(state, component);
  const { implied, outcomes, given, values, contradictions, meter, looking, complete, decided } = state;
  const inconsistent = contradictions.length > 0;
  return {
    verdict: inconsistent ? "inconsistent" : decided ? "consistent" : "undetermined",
    implied,
    outcomes,
    given,
    witness: inconsistent || !decided ? undefined : values,
    contradictions,
    effort: {
      nodes: meter.nodes + looking.nodes,
      pivots: meter.pivots + looking.pivots,
      complete: complete && looking.open === 0,
    },
  };
}
