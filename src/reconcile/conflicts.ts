import { at } from "../exact/at.js";
import type { Model } from "../rules/model.js";
import { conflictsOf, together } from "../solve/conflicts.js";
import { defaultMinimalBudget, type MinimalBudget } from "../solve/decide/minimal.js";
import type { Grouped } from "../solve/groups.js";
import type { Solution } from "../solve/solution.js";
import type { System } from "../solve/system.js";
import type { Trust } from "../statement/types.js";
import { explainerOf } from "./explanations/explain.js";
import { type Names, proofOf } from "./proof-of.js";
import { suspectsOf } from "./suspects.js";
import type { Conflict, FigureReference } from "./types.js";

/** No contradiction takes more than such a part of the work that the others left. */
const shares = 2;

/** The conflicts of all contradictions, and what looking for them took. */
export interface Conflicts {
  readonly conflicts: readonly Conflict[];
  readonly complete: boolean;
  readonly spent: { readonly nodes: number; readonly pivots: number };
}

/**
 * Every minimal conflict of what contradicts itself, with its proof, its suspects and what would explain it. Figures
 * that are `certain`, and rules that neither rest on a printed share, average or price nor are marked doubtful, are never suspected.
 */
export function conflictFindings(
  model: Model,
  system: System,
  { contradictions }: Solution,
  budget: Partial<MinimalBudget>,
): Conflicts {
  const quantities = [...model.quantities.values()];
  const names: Names = {
    quantity: (variable) => at(quantities, variable).id,
    rule: (relation) => at(model.rules, relation).id,
  };
  const trustOf = (ground: Grouped): Trust => {
    if (ground.kind === "figure") return at(at(quantities, ground.variable).figures, ground.figure).trust;
    const { doubtful, ratio } = at(model.rules, ground.relation);
    return doubtful ? (ratio?.trust ?? 1) : "certain";
  };
  const doubt = (ground: Grouped): boolean => trustOf(ground) !== "certain";

  const explain = explainerOf(model);
  let left = budget.work ?? defaultMinimalBudget.work;
  const found = contradictions.map((contradiction) => {
    const work = { left: Math.ceil(left / shares) };
    left -= work.left;
    const all = conflictsOf(system, contradiction, doubt, budget, work);
    left += work.left;
    return all;
  });
  const conflicts = found.flatMap(({ entanglements }) => {
    const doubted = entanglements.flatMap((each) =>
      each.conflicts.flatMap(({ members }) => members.filter(doubt)),
    );
    return entanglements.flatMap((entanglement) => {
      const { suspects, room } = suspectsOf(entanglement, doubted, quantities, names, trustOf);
      return entanglement.conflicts.map(({ members, proof, grounded }) => {
        const figures = members.flatMap((ground): FigureReference[] =>
          ground.kind === "figure"
            ? [{ quantity: names.quantity(ground.variable), figure: ground.figure }]
            : [],
        );
        const rules = members.flatMap((ground) =>
          ground.kind === "relation" ? [names.rule(ground.relation)] : [],
        );
        const explanations = explain({ figures, rules }, room);
        return { figures, rules, proof: proofOf(proof, grounded, names), suspects, explanations };
      });
    });
  });
  const { complete, spent } = together(found);
  return {
    conflicts: conflicts.map((conflict, index) => ({ id: `conflict-${index + 1}`, ...conflict })),
    complete,
    spent,
  };
}
