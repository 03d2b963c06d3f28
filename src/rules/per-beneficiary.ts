import { tenge } from "../exact/unit.js";
import type { Candidate } from "./asked.js";
import { type CategoryView, categoriesOf, payeesOf } from "./category-view.js";
import { just } from "./expression.js";
import { holdsOfAll } from "./holds-of-all.js";
import type { Ratio } from "./ratio.js";
import type { RuleWords } from "./rule.js";
import type { View } from "./view.js";
import { isWithin, type RatioEnds, withinRatio } from "./within-ratio.js";

/** Which printed ratio of a category a family reads, and what it asks of the amount. */
export interface PerBeneficiary {
  readonly family: string;
  readonly field: "rate" | "cap" | "unitPrice";
  readonly sign: "=" | "<=";
  /** Between which ends the amount lies, for each that is counted. */
  readonly ends: (ratio: Ratio) => RatioEnds;
}

/**
 * Rules that tie an amount to a count by a printed ratio. They hold of the category, of every tranche with a ratio of its
 * own, and by the category's of every other tranche and region of which an amount or a count is known.
 */
export function perBeneficiary(view: View, given: PerBeneficiary): readonly Candidate[] {
  const { family, field, sign, ends } = given;
  return categoriesOf(view).flatMap((one) => {
    const { category, by } = one;
    return payeesOf(one).flatMap((payee): Candidate[] => {
      const ratio = ratioOf(one, payee, given);
      if (ratio === undefined) return [];
      const amount = `${payee}.amount`;
      const count = `${payee}.${category.count}`;
      const isInherited = ratio.path !== `aid.${payee}.${field}`;
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
          ...(isInherited ? { waitsFor: [amount, count], spokenFor: amount } : {}),
          doubtful: field === "unitPrice",
          says: (words: RuleWords): string =>
            `${words.of(count)} × ${ratio.words} ${sign === "=" ? "is" : "allows"} ${words.right}; the amount is ${words.left}: ${words.gap}`,
        },
      ];
    });
  });
}

/**
 * The ratio that holds of a payee: a tranche's own, or else the category's. That of the category holds of all of it, and of a
 * region, only where no tranche is paid by one that reaches beyond it.
 */
function ratioOf(
  { category, by, fields }: CategoryView,
  payee: string,
  { field, ends }: PerBeneficiary,
): Ratio | undefined {
  const path = `aid.${category.key}`;
  const shared = by.ratios.get(`${path}.${field}`);
  if (`aid.${payee}`.startsWith(`${path}.tranches.`)) return by.ratios.get(`aid.${payee}.${field}`) ?? shared;
  const isOfAll = holdsOfAll(by.ratios, path, field, Object.keys(fields.tranches ?? {}), (all, own) =>
    isWithin(ends(own), ends(all)),
  );
  return isOfAll ? shared : undefined;
}
