import { categoriesOf, countMeasure } from "./category-view.js";
import { partsOfWhole } from "./parts-of-whole.js";
import type { Family } from "./view.js";

/**
 * Whoever is paid from a fund is among all who are paid: a fund's count is within the category's. The funds' counts
 * need not add up, since one may be paid from several.
 */
export const fundBeneficiaries: Family = (view) =>
  categoriesOf(view).flatMap(({ category, by, fields }) => {
    const { key, unit } = countMeasure(category);
    return Object.keys(fields.funding ?? {}).flatMap((fund) =>
      partsOfWhole({
        id: `fund-beneficiaries:${category.key}.funding.${fund}`,
        family: "fund-beneficiaries",
        whole: `${category.key}.${key}`,
        parts: [`${category.key}.funding.${fund}.${key}`],
        complete: false,
        unit,
        called: `those paid from ${fund}`,
        statement: by.index,
        path: `aid.${category.key}.funding.${fund}.${key}`,
      }),
    );
  });
