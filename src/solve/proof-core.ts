import { at } from "../exact/at.js";
import type { GroundedProblem } from "./component-problem.js";
import type { Label } from "./decide/problem.js";
import type { Proof } from "./decide/proof.js";
import type { Core } from "./tree-core.js";

/** A proof that a part of a system contradicts itself. */
export interface Proved {
  readonly proof: Proof;
  /** What it rests on. */
  readonly core: readonly Label[];
  /** The problem whose constraints and variables it names. */
  readonly grounded: GroundedProblem;
}

/** The figures and relations that a proof rests on. */
export function coreOf(labels: readonly Label[], { grounds }: GroundedProblem): Core {
  const rested = labels.map(({ constraint }) => at(grounds, constraint));
  return {
    variables: [...new Set(rested.flatMap((ground) => (ground.kind === "figure" ? [ground.variable] : [])))],
    relations: [
      ...new Set(rested.flatMap((ground) => (ground.kind === "relation" ? [ground.relation] : []))),
    ],
  };
}
