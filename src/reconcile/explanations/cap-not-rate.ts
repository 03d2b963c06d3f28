import type { Range } from "../../exact/range.js";
import { quotientToText } from "../../exact/rational.js";
import { separateThousands } from "../../printed/write.js";
import type { Ratio } from "../../rules/ratio.js";
import { limitsOf } from "../../rules/requirement.js";
import type { Rule } from "../../rules/rule.js";
import type { Explanation } from "../types.js";
import type { Change } from "./change.js";
import { explanation, type Kind } from "./kind.js";
import { spread } from "./left.js";
import type { WhatIf } from "./what-if.js";
import { stillMisses } from "./words.js";
import { works } from "./works.js";

/** A rate was no fixed one but the most that was paid: `=` becomes `≤`. */
export const capNotRate: Kind = (what) => {
  const rates = what.rules.flatMap((rule) => {
    const capped = rule.family === "fixed-rate" ? asCap(rule) : undefined;
    return capped === undefined ? [] : [capped];
  });
  const working = rates.flatMap((capped): readonly Explanation[] => {
    const change = { rules: new Map([[capped.id, capped]]) };
    return works(what, change) === true
      ? [explanation("cap-not-rate", true, worksAs(what, capped, change))]
      : [];
  });
  const [first] = rates;
  if (working.length > 0 || first === undefined) return working;
  const change = { rules: new Map([[first.id, first]]) };
  const amounts = what.figures.flatMap(({ quantity }, place) =>
    quantity.id === amountOf(first) ? [place] : [],
  );
  return [
    explanation("cap-not-rate", false, `with the rate as a cap, ${stillMisses(what, amounts, change)}`),
  ];
};

function asCap(rule: Rule): Rule | undefined {
  const { atMost } = limitsOf(rule.right);
  return atMost === undefined ? undefined : { ...rule, right: { atMost } };
}

function amountOf({ left }: Rule): string | undefined {
  return left.terms[0]?.quantity;
}

function worksAs(what: WhatIf, rule: Rule, change: Change): string {
  const amount = amountOf(rule);
  const count = limitsOf(rule.right).atMost?.expression.terms[0]?.quantity;
  if (amount === undefined || count === undefined || rule.ratio === undefined) return "the rate was a cap";
  const paid = spread(what, amount, change);
  return `the rate was a cap: ${averageOf(paid, spread(what, count, change), rule.ratio)}`;
}

/** An amount per beneficiary, in the unit of the printed rate, to the nearest hundredth. */
function averageOf(paid: Range, beneficiaries: Range, { mci }: Ratio): string {
  const numerator = mci === undefined ? 1n : mci.d;
  const denominator = mci === undefined ? 1n : mci.n;
  const low = hundredths((paid.from ?? 0n) * numerator, beneficiaries.to, denominator);
  const high =
    paid.to === undefined ? undefined : hundredths(paid.to * numerator, beneficiaries.from, denominator);
  const unit = mci === undefined ? "tenge" : "MCI";
  if (high === undefined)
    return low === undefined
      ? "any average"
      : `an average of at least ${low.approximately}${low.text} ${unit}`;
  if (low === undefined || low.zero) return `an average of at most ${high.approximately}${high.text} ${unit}`;
  const approximately = low.approximately || high.approximately;
  return `an average of ${approximately}${low.text === high.text ? low.text : `${low.text} to ${high.text}`} ${unit}`;
}

interface Hundredths {
  readonly text: string;
  readonly approximately: "≈" | "";
  readonly zero: boolean;
}

/** Grains of tenge, which are hundredths, divided among beneficiaries. */
function hundredths(grains: bigint, beneficiaries: bigint | undefined, each: bigint): Hundredths | undefined {
  if (beneficiaries === undefined || beneficiaries <= 0n) return undefined;
  const divisor = beneficiaries * each;
  const nearest = (2n * grains + divisor) / (2n * divisor);
  const text = separateThousands(quotientToText(nearest, 100n, nearest % 100n === 0n ? 0 : 2));
  return { text, approximately: nearest * divisor === grains ? "" : "≈", zero: nearest === 0n };
}
