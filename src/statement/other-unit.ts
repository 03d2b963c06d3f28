import { countOf, tenge, type Unit } from "../exact/unit.js";
import type { Figures, OtherQuantity } from "./types.js";

/** The unit and the sign of one of the quantities beside the aid. */
export function otherUnit(
  id: string,
  given: Figures | OtherQuantity,
): { readonly unit: Unit; readonly signed: boolean } {
  if (!isOther(given)) return { unit: countOf(id), signed: false };
  const { unit = id, signed = false } = given;
  return { unit: unit === "tenge" ? tenge : countOf(unit), signed };
}

/** True of a quantity that is no bare figure: what else it may hold, a figure does not. */
export function isOther(given: Figures | OtherQuantity): given is OtherQuantity {
  if (typeof given !== "object" || Array.isArray(given)) return false;
  return !("value" in given || "from" in given || "to" in given);
}
