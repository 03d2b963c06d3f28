import { tenge } from "../exact/unit.js";
import type { View } from "./view.js";

/** Two quantities of which one is an amount and the other a count, each with the name of its unit. */
export interface UnitsApart {
  readonly id: string;
  readonly unit: string;
  readonly other: string;
  readonly otherUnit: string;
}

/** The first of some quantities that can be neither added to another one nor compared with it: only one of the two is an amount. */
export function unitsApart(view: View, ids: readonly string[], other: string): UnitsApart | undefined {
  const given = view.known(other)?.unit;
  if (given === undefined) return undefined;
  for (const id of ids) {
    const unit = view.known(id)?.unit;
    if (unit === undefined || unit.decimals === given.decimals) continue;
    return { id, unit: unit.name, other, otherUnit: given.name };
  }
  return undefined;
}

/** True of an amount; false of a count, and of what names nothing. */
export function isInTenge(view: View, id: string): boolean {
  return view.known(id)?.unit.decimals === tenge.decimals;
}
