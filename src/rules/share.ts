import { rational } from "../exact/rational.js";
import { countOf } from "../exact/unit.js";
import type { RatioEnd } from "../statement/interpretation.js";
import { just } from "./expression.js";
import type { RuleWords } from "./rule.js";
import type { Family } from "./view.js";
import { withinRatio } from "./within-ratio.js";

const percent = rational(1n, 100n);

/**
 * A part is the printed percentage of its whole.
 *
 * `shares: { approval: { part: yes, whole: votes, printed: 71.12 percent } }`: yes lies between 71.115 and
 * 71.125 percent of votes.
 */
export const share: Family = (view) =>
  view.statements.flatMap((by) =>
    Object.entries(by.statement.shares ?? {}).flatMap(([name, { part, whole }]) => {
      const path = `shares.${name}`;
      const ratio = by.ratios.get(path);
      if (ratio === undefined) return [];
      return [
        {
          id: `share:${name}`,
          family: "share",
          states: `${part} = ${ratio.words} of ${whole}`,
          unit: view.known(part)?.unit ?? countOf(part),
          left: just(part),
          ...withinRatio(view, part, whole, { from: ofHundred(ratio.from), to: ofHundred(ratio.to) }),
          statements: [by.index],
          path,
          ratio,
          doubtful: true,
          says: (words: RuleWords): string =>
            `${ratio.words} of ${words.of(whole)} is ${words.right}; the part is ${words.left}: ${words.gap}`,
        },
      ];
    }),
  );

function ofHundred(end: RatioEnd | undefined): RatioEnd | undefined {
  return end === undefined ? undefined : { value: end.value.mul(percent), open: end.open };
}
