import { type DecideOptions, type Decision, decide } from "./decide.js";
import type { Constraint, Problem } from "./problem.js";
import type { Proof, Step } from "./proof.js";

/**
 * Decides a problem of which only some constraints are kept, in the words of the whole: labels and proof name
 * the constraints and variables by their places in the whole problem. Variables that no kept constraint speaks of are 0 in a
 * witness. Takes time by what is kept only.
 *
 * @param kept the places of constraints, ascending
 */
export function decidePart(problem: Problem, kept: readonly number[], options: DecideOptions): Decision {
  const places = new Map<number, number>();
  const constraints = kept.map((index): Constraint => {
    const constraint = problem.constraints[index] as Constraint;
    return { ...constraint, variables: constraint.variables.map(placeOf) };
  });
  const variables = [...places.keys()];
  const decision = decide({ variables: places.size, constraints }, options);

  switch (decision.verdict) {
    case "open":
      return decision;
    case "feasible": {
      const witness = new Array<bigint>(problem.variables).fill(0n);
      for (const [place, variable] of variables.entries())
        witness[variable] = decision.witness[place] as bigint;
      return { ...decision, witness };
    }
    case "infeasible": {
      const core = decision.core.map(({ constraint, end }) => ({
        constraint: kept[constraint] as number,
        end,
      }));
      return { ...decision, core, proof: renamed(decision.proof, kept, variables) };
    }
  }

  function placeOf(variable: number): number {
    const place = places.get(variable) ?? places.size;
    places.set(variable, place);
    return place;
  }
}

function renamed(proof: Proof, constraints: readonly number[], variables: readonly number[]): Proof {
  return proof.map((step): Step => {
    if (step.step === "given") return { ...step, constraint: constraints[step.constraint] as number };
    if (step.step !== "split") return step;
    return {
      ...step,
      variable: variables[step.variable] as number,
      low: renamed(step.low, constraints, variables),
      high: renamed(step.high, constraints, variables),
    };
  });
}
