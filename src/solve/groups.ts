import type { Ground, GroundedProblem } from "./component-problem.js";

/** What can stand or be withdrawn as a whole: one figure, or one relation with all its sides. */
export type Grouped = Exclude<Ground, { readonly kind: "domain" }>;

/** A problem whose constraints belong to figures and relations. Domains belong to none, and always stand. */
export interface GroupedProblem {
  readonly grounded: GroundedProblem;
  /** What each group stands for; of a relation, by its first side. */
  readonly groups: readonly Grouped[];
  /** By group: its constraints. */
  readonly constraints: readonly (readonly number[])[];
}

/** Puts the constraints of a problem into groups, in the order of the constraints. */
export function groupsOf(grounded: GroundedProblem): GroupedProblem {
  const groups: Grouped[] = [];
  const constraints: number[][] = [];
  const places = new Map<string, number>();
  for (const [constraint, ground] of grounded.grounds.entries()) {
    if (ground.kind === "domain") continue;
    const key = nameOf(ground);
    const known = places.get(key);
    if (known !== undefined) {
      constraints[known]?.push(constraint);
    } else {
      places.set(key, groups.length);
      groups.push(ground);
      constraints.push([constraint]);
    }
  }
  return { grounded, groups, constraints };
}

/** A name that no other figure or relation of the system has. */
export function nameOf(ground: Grouped): string {
  return ground.kind === "figure" ? `f${ground.variable}.${ground.figure}` : `r${ground.relation}`;
}
