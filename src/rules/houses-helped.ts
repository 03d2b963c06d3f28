import { countOf } from "../exact/unit.js";
import { atMost, just, sumOf } from "./expression.js";
import type { RuleWords } from "./rule.js";
import type { Family } from "./view.js";

const helped = ["housingPurchase.houses", "housingRepair.houses", "housingConstruction.houses"];
const inspected = "housingInspection.houses";

/** Houses bought, repaired and built together are at most the houses inspected. */
export const housesHelped: Family = (view) => {
  const printed = helped.filter(view.prints);
  if (printed.length === 0 || !view.prints(inspected)) return [];
  return [
    {
      id: "houses-helped:housingInspection",
      family: "houses-helped",
      states: `${printed.join(" + ")} <= ${inspected}`,
      unit: countOf("houses"),
      left: sumOf(printed),
      right: atMost(just(inspected)),
      statements: view.statements.map(({ index }) => index),
      path: "aid.housingInspection.houses",
      doubtful: false,
      says: (words: RuleWords): string =>
        `${words.left} helped, ${words.of(inspected)} inspected: ${words.gap}`,
    },
  ];
};
