import { at } from "../exact/at.js";
import type { Ground, GroundedProblem } from "../solve/component-problem.js";
import type { GivenStep, Proof as SolverProof } from "../solve/decide/proof.js";
import type { Proof, ProofStep } from "./types.js";

/** The ids of what a system numbers. */
export interface Names {
  readonly quantity: (variable: number) => string;
  readonly rule: (relation: number) => string;
}

/** A proof of the solver in the words of statements: quantities, figures and rules by their ids. */
export function proofOf(proof: SolverProof, grounded: GroundedProblem, names: Names): Proof {
  return proof.map((step): ProofStep => {
    switch (step.step) {
      case "given":
        return given(at(grounded.grounds, step.constraint), step, names);
      case "sum":
        return { step: "sum", of: step.of.map(([index, multiplier]) => [index, multiplier.toString()]) };
      case "split":
        return {
          step: "split",
          quantity: names.quantity(at(grounded.variables, step.variable)),
          at: step.at.toString(),
          low: proofOf(step.low, grounded, names),
          high: proofOf(step.high, grounded, names),
        };
      default:
        return step;
    }
  });
}

function given(ground: Ground, { end, presumes }: GivenStep, names: Names): ProofStep {
  switch (ground.kind) {
    case "domain":
      return { step: "natural", quantity: names.quantity(ground.variable) };
    case "figure":
      return { step: "figure", quantity: names.quantity(ground.variable), figure: ground.figure, end };
    case "relation":
      return {
        step: "rule",
        rule: names.rule(ground.relation),
        end,
        ...(presumes === undefined ? {} : { presumes }),
      };
  }
}
