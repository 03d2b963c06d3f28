import { countOf, tenge, type Unit } from "../exact/unit.js";
import type { Figures, OtherQuantity } from "./types.js";

/** The unit of one of the quantities beside the aid. */
export function otherUnit(id: string, given: Figures | OtherQuantity): Unit {
  const unit = isOther(given) ? (given.unit?.trim() ?? id) : id;
  return unit === "tenge" ? tenge : countOf(unit);
}

/** True of a quantity that is no bare figure: what else it may hold, a figure does not. */
export function isOther(given: Figures | OtherQuantity): given is OtherQuantity {
  if (typeof given !== "object" || Array.isArray(given)) return false;
  return !("value" in given || "from" in given || "to" in given);
}
