import { categoriesOf, measuresOf } from "./category-view.js";
import { partsOfWhole } from "./parts-of-whole.js";
import type { Family } from "./view.js";

/** Regions add up to the whole, or stay within it where `regionsComplete` is false; each measure by itself. */
export const regions: Family = (view) =>
  categoriesOf(view).flatMap(({ category, by, fields }) => {
    const { key } = category;
    const codes = Object.keys(fields.regions ?? {});
    return measuresOf(category).flatMap((measure) =>
      partsOfWhole({
        id: `regions:${key}.${measure.key}`,
        family: "regions",
        whole: `${key}.${measure.key}`,
        parts: codes.map((code) => `${key}.regions.${code}.${measure.key}`),
        complete: fields.regionsComplete ?? true,
        unit: measure.unit,
        called: "the regions",
        statement: by.index,
        path: `aid.${key}.regions`,
      }),
    );
  });
