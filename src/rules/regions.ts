import { categoriesOf } from "./category-view.js";
import { partsOfPlace } from "./parts-of-whole.js";
import type { Family } from "./view.js";

/** Regions add up to the whole, or stay within it where `regionsComplete` is false; each measure by itself. */
export const regions: Family = (view) =>
  categoriesOf(view).flatMap(({ category, by, fields }) =>
    partsOfPlace({
      family: "regions",
      category,
      by,
      whole: category.key,
      parts: Object.keys(fields.regions ?? {}).map((code) => `${category.key}.regions.${code}`),
      complete: fields.regionsComplete ?? true,
      called: "the regions",
      path: `aid.${category.key}.regions`,
    }),
  );
