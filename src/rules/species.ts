import type { Category } from "../statement/categories.js";
import type { Candidate } from "./asked.js";
import { categoriesOf } from "./category-view.js";
import { partsOfPlace } from "./parts-of-whole.js";
import type { Family, StatedView } from "./view.js";

const key = "livestockCompensation";

/**
 * Species add up to all livestock, or stay within it where `speciesComplete` is false; in the country and in each
 * region. And each species' regions add up to the species, where the regions are complete and all name it.
 */
export const species: Family = (view) =>
  categoriesOf(view).flatMap(({ category, by }) => {
    const aid = by.statement.aid?.livestockCompensation;
    if (category.key !== key || aid === undefined) return [];
    const byRegion = Object.entries(aid.regions ?? {});
    return [
      ...within(by, category, key, aid),
      ...byRegion.flatMap(([code, region]) => within(by, category, `${key}.regions.${code}`, region)),
      ...Object.keys(aid.species ?? {}).flatMap((name) => {
        const naming = byRegion.filter(([, region]) => Object.hasOwn(region.species ?? {}, name));
        return partsOfPlace({
          family: "species",
          category,
          by,
          whole: `${key}.species.${name}`,
          parts: naming.map(([code]) => `${key}.regions.${code}.species.${name}`),
          complete: (aid.regionsComplete ?? true) && naming.length === byRegion.length,
          called: "the regions",
          path: `aid.${key}.species.${name}`,
        });
      }),
    ];
  });

function within(
  by: StatedView,
  category: Category,
  whole: string,
  fields: { readonly species?: Readonly<Record<string, unknown>>; readonly speciesComplete?: boolean },
): readonly Candidate[] {
  return partsOfPlace({
    family: "species",
    category,
    by,
    whole,
    parts: Object.keys(fields.species ?? {}).map((name) => `${whole}.species.${name}`),
    complete: fields.speciesComplete ?? true,
    called: "the species",
    path: `aid.${whole}.species`,
  });
}
