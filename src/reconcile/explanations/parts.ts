import { rational } from "../../exact/rational.js";
import type { Rule, WholeAndParts } from "../../rules/rule.js";
import { sumIn } from "../../rules/whole-and-parts.js";
import { apartBy, apartInWords } from "../../rules/words.js";
import { difference, evaluate } from "../compile.js";
import type { Explanation } from "../types.js";
import { compiledIn } from "./change.js";
import { explanation, type Kind } from "./kind.js";
import { givenIn, type WhatIf } from "./what-if.js";
import { quoted } from "./words.js";
import { works } from "./works.js";

const words = {
  "part-left-out": { times: 0n, said: "left out of", trying: "leaving out" },
  "part-counted-twice": { times: 2n, said: "counted twice in", trying: "counting twice" },
} as const;

/** The whole was added up without one of its parts. */
export const partLeftOut: Kind = (what) => tryParts(what, "part-left-out");

/** The whole was added up with one of its parts twice. */
export const partCountedTwice: Kind = (what) => tryParts(what, "part-counted-twice");

function tryParts(what: WhatIf, kind: keyof typeof words): readonly Explanation[] {
  const { times, said, trying } = words[kind];
  const sums = what.rules.flatMap((rule) => {
    const sum = sumIn(rule);
    return sum === undefined || sum.parts.length < 2 ? [] : [{ rule, sum }];
  });
  const working: Explanation[] = [];
  let first: (typeof sums)[number] | undefined;
  for (const one of sums) {
    const { rule, sum } = one;
    for (const part of sum.parts) {
      // A part that nothing else speaks of can be anything anyway.
      if ((what.mentions.get(part) ?? 0) < 2) continue;
      first ??= one;
      const changed = withPart(rule, sum, part, times);
      if (works(what, { rules: new Map([[rule.id, changed]]) }) !== true) continue;
      working.push(explanation(kind, true, `${part}${printed(what, part)}, ${said} ${sum.whole}`));
    }
  }
  if (working.length > 0 || first === undefined) return working;
  const says = `${first.sum.whole} ${missOf(what, first.rule)}: ${trying} any one of its parts does not help`;
  return [explanation(kind, false, says)];
}

function printed({ figures }: WhatIf, part: string): string {
  const figure = figures.find(({ quantity }) => quantity.id === part);
  return figure === undefined ? "" : ` (${quoted(figure)})`;
}

/** The rule that the whole is the sum of its parts, one of them taken so many times. */
function withPart(rule: Rule, { whole, parts }: WholeAndParts, part: string, times: bigint): Rule {
  const terms = parts.flatMap((quantity) => {
    const count = quantity === part ? times : 1n;
    return count === 0n ? [] : [{ quantity, coefficient: rational(count) }];
  });
  const zero = rational(0n);
  return {
    ...rule,
    left: { terms: [{ quantity: whole, coefficient: rational(1n) }], constant: zero },
    right: { equals: { terms, constant: zero } },
  };
}

/** How far the printed whole is from its printed parts: `is short by 129 heads`. */
function missOf(what: WhatIf, rule: Rule): string {
  const { left, atMost } = compiledIn(what, rule);
  if (atMost === undefined) return "does not fit";
  const gap = evaluate(difference(left, atMost), givenIn(what));
  const apart = apartBy({ ...gap, denominator: left.denominator });
  return apart === undefined ? "does not fit" : `is ${apartInWords(apart, rule.unit)}`;
}
