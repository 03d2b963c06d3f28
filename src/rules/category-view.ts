import { countOf, tenge, type Unit } from "../exact/unit.js";
import { type Category, type CategoryKey, categories } from "../statement/categories.js";
import type { Aid } from "../statement/types.js";
import type { StatedView, View } from "./view.js";

/** An aid category as one statement has it. */
export interface CategoryView {
  readonly category: Category;
  readonly by: StatedView;
  readonly fields: NonNullable<Aid[CategoryKey]>;
}

/** Every aid category of every statement of the day. */
export function categoriesOf(view: View): readonly CategoryView[] {
  return view.statements.flatMap((by) =>
    categories.flatMap((category) => {
      const fields = by.statement.aid?.[category.key];
      return fields === undefined ? [] : [{ category, by, fields }];
    }),
  );
}

/** The category itself, its regions and its tranches: whatever has an amount and a count of its own. */
export function payeesOf({ category, fields }: CategoryView): readonly string[] {
  const below = (key: "regions" | "tranches"): string[] =>
    Object.keys(fields[key] ?? {}).map((name) => `${category.key}.${key}.${name}`);
  return [category.key, ...below("regions"), ...below("tranches")];
}

/** A measure that parts and wholes have in common. */
export interface Measure {
  readonly key: string;
  readonly unit: Unit;
}

/** The amount and the count of a category. */
export function measuresOf(category: Category): readonly Measure[] {
  return [{ key: "amount", unit: tenge }, countMeasure(category)];
}

/** The count of a category. */
export function countMeasure(category: Category): Measure {
  return { key: category.count, unit: countOf(category.count) };
}
