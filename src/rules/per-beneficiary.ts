import { tenge } from "../exact/unit.js";
import { type CategoryView, categoriesOf, payeesOf } from "./category-view.js";
import { just } from "./expression.js";
import type { Ratio } from "./ratio.js";
import type { Rule, RuleWords } from "./rule.js";
import type { View } from "./view.js";
import { type RatioEnds, withinRatio } from "./within-ratio.js";

/** Which printed ratio of a category a family reads, and what it asks of the amount. */
export interface PerBeneficiary {
  readonly family: string;
  readonly field: "rate" | "cap" | "unitPrice";
  readonly sign: "=" | "<=";
  /** Between which ends the amount lies, for each that is counted. */
  readonly ends: (ratio: Ratio) => RatioEnds;
}

/**
 * Rules that tie an amount to a count by a printed ratio. They hold of the category, and within it of every region
 * and tranche that prints an amount or a count; a tranche's own ratio comes before the category's.
 */
export function perBeneficiary(view: View, { family, field, sign, ends }: PerBeneficiary): readonly Rule[] {
  return categoriesOf(view).flatMap((one) => {
    const { category, by } = one;
    return payeesOf(one).flatMap((payee): Rule[] => {
      const ratio = ratioOf(one, payee, field);
      const amount = `${payee}.amount`;
      const count = `${payee}.${category.count}`;
      if (ratio === undefined || !(view.prints(amount) || view.prints(count))) return [];
      return [
        {
          id: `${family}:${payee}`,
          family,
          states: `${amount} ${sign} ${count} × ${ratio.words}`,
          unit: tenge,
          left: just(amount),
          ...withinRatio(view, amount, count, ends(ratio)),
          statements: [by.index],
          path: ratio.path,
          ratio,
          doubtful: false,
          says: (words: RuleWords): string =>
            `${words.of(count)} × ${ratio.words} ${sign === "=" ? "is" : "allows"} ${words.right}; the amount is ${words.left}: ${words.gap}`,
        },
      ];
    });
  });
}

function ratioOf({ category, by }: CategoryView, payee: string, field: string): Ratio | undefined {
  return by.ratios.get(`aid.${payee}.${field}`) ?? by.ratios.get(`aid.${category.key}.${field}`);
}
