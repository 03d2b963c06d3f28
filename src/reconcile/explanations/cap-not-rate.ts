import { addTo } from "../../exact/groups.js";
import { one, quotientToText, type Rational } from "../../exact/rational.js";
import { rangeInWords, separateThousands } from "../../printed/write.js";
import { limitsOf } from "../../rules/requirement.js";
import type { Rule } from "../../rules/rule.js";
import { categoryOf } from "../../statement/categories.js";
import type { Change } from "./change.js";
import { explanation, type Kind } from "./kind.js";
import { spread } from "./left.js";
import type { WhatIf } from "./what-if.js";
import { listed, stillMisses } from "./words.js";
import { works } from "./works.js";

/** A rate was no fixed one but the most that was paid: `=` becomes `≤` wherever that rate holds. */
export const capNotRate: Kind = (what) => {
  const tried = [...ratesIn(what)].map(([rate, capped]) => {
    const change = { rules: new Map(capped.map((rule) => [rule.id, rule])) };
    return { rate, capped, change, works: works(what, change) === true };
  });
  const working = tried.filter(({ works }) => works);
  const [first] = tried;
  if (working.length === 0 && first !== undefined) {
    const amounts = what.figures.flatMap(({ quantity }, place) =>
      first.capped.some((rule) => amountOf(rule) === quantity.id) ? [place] : [],
    );
    const says = `with ${rateInWords(first.rate)} as a cap, ${stillMisses(what, amounts, first.change)}`;
    return [explanation("cap-not-rate", false, says, { rate: first.rate })];
  }
  return working.map(({ rate, capped, change }) => {
    const averages = listed(capped.map((rule) => averageBy(what, rule, change)));
    return explanation("cap-not-rate", true, `${rateInWords(rate)} was a cap: ${averages}`, { rate });
  });
};

/** The rules of the conflict that rest on a fixed rate, as caps, by the id of that rate. */
function ratesIn({ rules }: WhatIf): ReadonlyMap<string, readonly Rule[]> {
  const rates = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { atMost } = limitsOf(rule.right);
    if (rule.family !== "fixed-rate" || rule.ratio === undefined || atMost === undefined) continue;
    const [, day] = amountOf(rule)?.split("@") ?? [];
    const rate = rule.ratio.path.replace("aid.", "") + (day === undefined ? "" : `@${day}`);
    addTo(rates, rate, { ...rule, right: { atMost } });
  }
  return rates;
}

/** `the rate of one-time assistance (tranche first, 2024-09-06)`. */
function rateInWords(rate: string): string {
  const [path = "", day] = rate.split("@");
  const [category = "", , tranche] = path.split(".");
  const which = [tranche && `tranche ${tranche}`, day].filter((part) => part !== undefined).join(", ");
  return `the rate of ${categoryOf(category)?.title.toLowerCase()}${which && ` (${which})`}`;
}

function amountOf({ left }: Rule): string | undefined {
  return left.terms[0]?.quantity;
}

/** What was paid to each on average, in the unit of the printed rate: `an average of ≈98.45 to ≈99.19 MCI`. */
function averageBy(what: WhatIf, { left, right, ratio }: Rule, change: Change): string {
  const [paid, paidTo] = [left, limitsOf(right).atMost?.expression]
    .flatMap((side) => side?.terms[0] ?? [])
    .map(({ quantity }) => spread(what, quantity, change));
  const low = hundredths(paid?.from, paidTo?.to, ratio?.mci);
  const high = hundredths(paid?.to, paidTo?.from, ratio?.mci);
  const words = rangeInWords(low === "0" ? undefined : low, high);
  return words === undefined
    ? "any average"
    : `an average of ${words} ${ratio?.mci === undefined ? "tenge" : "MCI"}`;
}

/** Grains of tenge, which are hundredths, divided among beneficiaries, to the nearest hundredth. */
function hundredths(
  grains: bigint | undefined,
  beneficiaries: bigint | undefined,
  { n, d }: Rational = one,
): string | undefined {
  if (grains === undefined || beneficiaries === undefined || beneficiaries <= 0n) return undefined;
  const divisor = beneficiaries * n;
  const nearest = (2n * grains * d + divisor) / (2n * divisor);
  const text = separateThousands(quotientToText(nearest, 100n, nearest % 100n === 0n ? 0 : 2));
  return nearest * divisor === grains * d ? text : `≈${text}`;
}
