import { countOf, tenge, type Unit } from "../exact/unit.js";
import { categories } from "./categories.js";
import { own } from "./mapping.js";
import { otherUnit } from "./other-unit.js";
import type { Statement } from "./types.js";

/** How many totals of totals are followed. */
const deepest = 64;

/**
 * The unit of a total: that of the first of its parts which tells. `undefined` where none does: its parts are
 * unknown, or totals of one another.
 *
 * @example
 * totalUnit({ totals: { all: { of: ["oneTimeAssistance.amount"] } } }, "all"); // tenge
 */
export function totalUnit(statement: Statement, name: string): Unit | undefined {
  const seen = new Set<string>();
  for (let current: string | undefined = name; current !== undefined && seen.size < deepest; ) {
    const total: { readonly of: "all" | readonly string[] } | undefined = own(statement.totals, current);
    if (total === undefined || seen.has(current)) return undefined;
    if (total.of === "all") return tenge;
    seen.add(current);
    current = undefined;
    for (const id of total.of) {
      if (id.startsWith("totals.")) {
        current = id.slice("totals.".length);
        break;
      }
      const unit = partUnit(statement, id);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** The unit of what an id or a pattern names. */
function partUnit(statement: Statement, id: string): Unit | undefined {
  const other = own(statement.quantities, id);
  if (other !== undefined) return otherUnit(id, other);
  const segments = id.split(".", 8);
  const last = segments.at(-1);
  if (segments.length < 2) return undefined;
  if (segments[0] === "*") return measureUnit(last);
  const category = categories.find(({ key }) => key === segments[0]);
  if (category === undefined) return undefined;
  if (last === "amount") return tenge;
  return last === category.count || segments.at(-2) === "parts" ? countOf(category.count) : undefined;
}

/** The unit of a measure of whatever category. */
function measureUnit(name: string | undefined): Unit | undefined {
  if (name === "amount") return tenge;
  const found = categories.find(({ count }) => count === name);
  return found && countOf(found.count);
}
