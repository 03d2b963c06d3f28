import { at } from "../exact/at.js";
import type { Range } from "../exact/range.js";
import { type Rational, rational, zero } from "../exact/rational.js";
import type { ModelFigure, ModelQuantity } from "../rules/model-quantity.js";
import { withConstraints } from "../solve/component-problem.js";
import { type Implied, impliedRange } from "../solve/decide/implied.js";
import { budgetAfter, defaultBudget } from "../solve/decide/problem.js";
import type { Entanglement } from "../solve/entanglements.js";
import { type Grouped, nameOf } from "../solve/groups.js";
import type { Trust } from "../statement/types.js";
import type { Names } from "./proof-of.js";
import { toDecimals, withoutNature } from "./quantity-findings.js";
import type { Suspect, SuspectMember } from "./types.js";

type Figure = Extract<Grouped, { kind: "figure" }>;

/** How many suspect sets of one entanglement are listed. */
const mostListed = 50;

/** What could be to blame for conflicts. */
export interface Suspects {
  readonly suspects: readonly Suspect[];
  /** What all else that was printed leaves, in grains, for a figure that alone may be to blame. */
  readonly room: ReadonlyMap<ModelFigure, Range>;
}

/**
 * The minimal sets whose withdrawal resolves all conflicts of an entanglement, the least trusted first, then the
 * smallest, then by id; with the range in which each withdrawn figure's quantity would have to lie.
 *
 * @param doubted all that may be withdrawn because of a conflict, of this entanglement or another
 */
export function suspectsOf(
  { conflicts, corrections }: Entanglement,
  doubted: readonly Grouped[],
  quantities: readonly ModelQuantity[],
  names: Names,
  trustOf: (ground: Grouped) => Trust,
): Suspects {
  const figureOf = ({ variable, figure }: Figure): ModelFigure =>
    at(at(quantities, variable).figures, figure);
  const idOf = (ground: Grouped): string =>
    ground.kind === "figure"
      ? `${names.quantity(ground.variable)} ${ground.figure}`
      : names.rule(ground.relation);
  const listed = corrections
    .map((set) => ({
      set,
      cost: set.reduce((sum, ground) => sum.add(exactTrust(trustOf(ground))), zero),
      id: set.map(idOf).join("\n"),
    }))
    .sort((a, b) => a.cost.compare(b.cost) || a.set.length - b.set.length || (a.id < b.id ? -1 : 1))
    .slice(0, mostListed);

  const own = new Set(conflicts.flatMap(({ members }) => members.map(nameOf)));
  const others = doubted.map(nameOf).filter((name) => !own.has(name));
  const room = new Map<ModelFigure, Range>();
  let open = 0;

  const suspects = listed.map(({ set }) => ({
    members: set.map((ground): SuspectMember => {
      const trust = Number(trustOf(ground));
      if (ground.kind === "relation") return { suspected: { rule: names.rule(ground.relation) }, trust };
      const left = rangeWithout(set, ground);
      if (left !== undefined && set.length === 1) room.set(figureOf(ground), left);
      return {
        suspected: { quantity: names.quantity(ground.variable), figure: ground.figure },
        trust,
        ...(left && { wouldBe: toDecimals(left, at(quantities, ground.variable).unit) }),
      };
    }),
  }));
  return { suspects, room };

  /** What all that stays leaves for the quantity of a figure withdrawn with the set. */
  function rangeWithout(set: readonly Grouped[], { variable }: Figure): Range | undefined {
    const gone = new Set([...set.map(nameOf), ...others]);
    let implied = impliedBy((name) => !gone.has(name), variable);
    // Where not every conflict was found, what stays may still contradict itself.
    if (implied === "empty") implied = impliedBy((name) => !gone.has(name) && own.has(name), variable);
    return implied === "empty" ? undefined : withoutNature(implied, at(quantities, variable));
  }

  function impliedBy(stays: (name: string) => boolean, variable: number): Implied {
    const { problem, variables } = withConstraints(
      at(conflicts, 0).grounded,
      (_, ground) => ground.kind === "domain" || stays(nameOf(ground)),
    );
    const budget = budgetAfter(open, defaultBudget);
    const implied = impliedRange(problem, variables.indexOf(variable), [], { budget });
    if (implied !== "empty" && !implied.exact) open += 1;
    return implied;
  }
}

/** A trust as it was written, exactly: 0.1 is one tenth. Nothing that is certain is ever suspected. */
function exactTrust(trust: Trust): Rational {
  const [, whole = "1", fraction = "", exponent = "0"] =
    /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(trust)) ?? [];
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}
