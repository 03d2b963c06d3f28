import { categoriesOf } from "./category-view.js";
import { partsOfPlace } from "./parts-of-whole.js";
import type { Family } from "./view.js";

/** Groups paid at different rates add up to the category, in amount and in count. */
export const tranches: Family = (view) =>
  categoriesOf(view).flatMap(({ category, by, fields }) =>
    partsOfPlace({
      family: "tranches",
      category,
      by,
      whole: category.key,
      parts: Object.keys(fields.tranches ?? {}).map((name) => `${category.key}.tranches.${name}`),
      complete: true,
      called: "the tranches",
      path: `aid.${category.key}.tranches`,
    }),
  );
