import { countOf } from "../exact/unit.js";
import { atMost, just, sumOf } from "./expression.js";
import type { Rule, RuleWords } from "./rule.js";
import type { View } from "./view.js";

const helped = ["housingPurchase.houses", "housingRepair.houses", "housingConstruction.houses"];
const inspected = "housingInspection.houses";

/**
 * Houses bought, repaired and built together are at most the houses inspected.
 *
 * @param speaksOf true of what is printed or stands in another rule, as where only regions are printed, or a total
 */
export function housesHelped(view: View, speaksOf: (id: string) => boolean): readonly Rule[] {
  const known = helped.filter(speaksOf);
  if (known.length === 0 || !speaksOf(inspected)) return [];
  return [
    {
      id: "houses-helped:housingInspection",
      family: "houses-helped",
      states: `${known.join(" + ")} <= ${inspected}`,
      unit: countOf("houses"),
      left: sumOf(known),
      right: atMost(just(inspected)),
      statements: view.statements.map(({ index }) => index),
      path: "aid.housingInspection.houses",
      says: (words: RuleWords): string =>
        `${words.left} helped, ${words.of(inspected)} inspected: ${words.gap}`,
    },
  ];
}
