import { categoriesOf, measuresOf } from "./category-view.js";
import { partsOfWhole } from "./parts-of-whole.js";
import type { Family } from "./view.js";

/** Groups paid at different rates add up to the category, in amount and in count. */
export const tranches: Family = (view) =>
  categoriesOf(view).flatMap(({ category, by, fields }) =>
    measuresOf(category).flatMap((measure) =>
      partsOfWhole({
        id: `tranches:${category.key}.${measure.key}`,
        family: "tranches",
        whole: `${category.key}.${measure.key}`,
        parts: Object.keys(fields.tranches ?? {}).map(
          (name) => `${category.key}.tranches.${name}.${measure.key}`,
        ),
        complete: true,
        unit: measure.unit,
        called: "the tranches",
        statement: by.index,
        path: `aid.${category.key}.tranches`,
      }),
    ),
  );
