import { addTo } from "../exact/groups.js";
import { isOther } from "./other-unit.js";
import type { Statement } from "./types.js";

/**
 * Ids of the quantities that may be below zero, in statements that speak of the same day: those that one of them calls
 * `signed`, and the totals that have such a part, directly or through other totals.
 *
 * @example
 * const balance = { unit: "tenge", printed: "-10", signed: true };
 * signedIds([{ quantities: { balance, paid: 3 }, totals: { net: { of: ["balance", "paid"] } } }]);
 * // Set { "balance", "totals.net" }
 */
export function signedIds(statements: readonly Statement[]): ReadonlySet<string> {
  const signed = new Set<string>();
  for (const { quantities = {} } of statements) {
    for (const id of Object.keys(quantities)) {
      const given = quantities[id];
      if (given !== undefined && isOther(given) && given.signed) signed.add(id);
    }
  }
  if (signed.size === 0) return signed;

  const wholes = totalsByPart(statements);
  // A set that grows while it is gone through is gone through to its last element.
  for (const id of signed) {
    for (const part of [id, ...patternsOf(id)]) {
      for (const whole of wholes.get(part) ?? []) signed.add(whole);
    }
  }
  return signed;
}

/** Ids of totals, by what they name as their parts: ids and patterns. */
function totalsByPart(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const wholes = new Map<string, string[]>();
  for (const { totals = {} } of statements) {
    for (const [name, { of }] of Object.entries(totals)) {
      for (const part of of === "all" ? [] : of) addTo(wholes, part, `totals.${name}`);
    }
  }
  return wholes;
}

/** The patterns that match the id of a total or of a quantity beside the aid: `*`, or `totals.*`, `*.net` and `*.*`. */
function patternsOf(id: string): readonly string[] {
  const [first, last] = id.split(".");
  return last === undefined ? ["*"] : [`${first}.*`, `*.${last}`, "*.*"];
}
