import { tenge } from "../exact/unit.js";
import { categories } from "../statement/categories.js";
import { measureIds } from "../statement/ids.js";
import type { Candidate } from "./asked.js";
import { matching } from "./matching.js";
import { partsOfWhole } from "./parts-of-whole.js";
import type { Family, StatedView, View } from "./view.js";

/**
 * Quantities printed as one total add up to it, or stay within it where `complete` is false.
 *
 * `totals: { repairs: { of: [housingPurchase.amount, housingRepair.amount], printed: 54.7 billion tenge } }`
 */
export const jointTotal: Family = (view) =>
  view.statements.flatMap((by) =>
    Object.entries(by.statement.totals ?? {}).flatMap(([name, { of }]) =>
      of === "all" ? [] : totalRule(view, by, name, "total", expand(by, of)),
    ),
  );

/** The amounts of all categories of a statement add up to the total printed `of: all`. */
export const grandTotal: Family = (view) =>
  view.statements.flatMap((by) =>
    Object.entries(by.statement.totals ?? {}).flatMap(([name, { of }]) =>
      of === "all" ? totalRule(view, by, name, "grand-total", amountsOf(by)) : [],
    ),
  );

/** The ids that a total of a statement is made of, patterns replaced by what they match. */
export function expand(by: StatedView, of: readonly string[]): readonly string[] {
  return [...new Set(of.flatMap((id) => (id.includes("*") ? matching(by, id) : [id])))];
}

/** The amounts of a statement's categories that pay something. */
function amountsOf({ statement }: StatedView): readonly string[] {
  const ids = new Set(measureIds(statement));
  return categories.map(({ key }) => `${key}.amount`).filter((id) => ids.has(id));
}

function totalRule(
  view: View,
  by: StatedView,
  name: string,
  family: string,
  parts: readonly string[],
): readonly Candidate[] {
  const whole = `totals.${name}`;
  return partsOfWhole({
    id: `${family}:${name}`,
    family,
    whole,
    parts,
    complete: by.statement.totals?.[name]?.complete ?? true,
    unit: view.known(parts[0] ?? whole)?.unit ?? tenge,
    called: "the parts",
    statement: by.index,
    path: `totals.${name}`,
    stated: true,
  });
}
