import { at } from "../exact/at.js";
import type { GroundedProblem } from "./component-problem.js";
import type { Label } from "./decide/problem.js";
import type { Core } from "./tree-core.js";

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
