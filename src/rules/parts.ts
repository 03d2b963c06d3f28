import { categoriesOf, countMeasure } from "./category-view.js";
import { partsOfWhole } from "./parts-of-whole.js";
import type { Family } from "./view.js";

/** Named parts of a count of beneficiaries add up to it, or stay within it where `partsComplete` is false. */
export const parts: Family = (view) =>
  categoriesOf(view).flatMap(({ category, by, fields }) => {
    const { key, unit } = countMeasure(category);
    return partsOfWhole({
      id: `parts:${category.key}.${key}`,
      family: "parts",
      whole: `${category.key}.${key}`,
      parts: Object.keys(fields.parts ?? {}).map((name) => `${category.key}.parts.${name}`),
      complete: fields.partsComplete ?? true,
      unit,
      called: "the parts",
      statement: by.index,
      path: `aid.${category.key}.parts`,
    });
  });
