import { tenge } from "../exact/unit.js";
import { just } from "./expression.js";
import type { RuleWords } from "./rule.js";
import type { Family } from "./view.js";
import { withinRatio } from "./within-ratio.js";

/**
 * An amount is the printed average times a count.
 *
 * `averages: { housePrice: { of: housingConstruction.amount, per: housingConstruction.houses, printed: 23.9 million
 * tenge } }`: the amount lies between 23.85 and 23.95 million tenge times the houses.
 */
export const average: Family = (view) =>
  view.statements.flatMap((by) =>
    Object.entries(by.statement.averages ?? {}).flatMap(([name, { of, per }]) => {
      const path = `averages.${name}`;
      const ratio = by.ratios.get(path);
      if (ratio === undefined) return [];
      return [
        {
          id: `average:${name}`,
          family: "average",
          states: `${of} = ${per} × ${ratio.words}`,
          unit: view.known(of)?.unit ?? tenge,
          left: just(of),
          ...withinRatio(view, of, per, ratio),
          statements: [by.index],
          path,
          ratio,
          doubtful: true,
          says: (words: RuleWords): string =>
            `${words.of(per)} × ${ratio.words} is ${words.right}; the whole is ${words.left}: ${words.gap}`,
        },
      ];
    }),
  );
