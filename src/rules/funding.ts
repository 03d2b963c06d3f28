import { tenge } from "../exact/unit.js";
import { categoriesOf } from "./category-view.js";
import { partsOfWhole } from "./parts-of-whole.js";
import type { Family } from "./view.js";

/** Those who pay add up to what was paid, or stay within it where `fundingComplete` is false. */
export const funding: Family = (view) =>
  categoriesOf(view).flatMap(({ category: { key }, by, fields }) =>
    partsOfWhole({
      id: `funding:${key}`,
      family: "funding",
      whole: `${key}.amount`,
      parts: Object.keys(fields.funding ?? {}).map((fund) => `${key}.funding.${fund}.amount`),
      complete: fields.fundingComplete ?? true,
      unit: tenge,
      called: "the funds",
      statement: by.index,
      path: `aid.${key}.funding`,
    }),
  );
