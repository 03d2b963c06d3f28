import { type Rational, rational } from "../../exact/rational.js";
import { type MciValue, mciValues } from "../../kazakhstan/mci-values.js";
import { separateThousands } from "../../printed/write.js";
import { dayOf } from "../../rules/days.js";
import { mciDayOf } from "../../rules/ratios.js";
import { mapRequirement } from "../../rules/requirement.js";
import type { Expression, Rule } from "../../rules/rule.js";
import { inWords } from "../../rules/words.js";
import { askedOf } from "../asked-of.js";
import { compiledIn } from "./change.js";
import { explanation, type Kind } from "./kind.js";
import { givenIn, type WhatIf } from "./what-if.js";
import { works } from "./works.js";

/** The rates and caps in MCI were meant by the value before or after that of the day that dates them. */
export const otherMci: Kind = (what) => {
  const inMci = what.rules.filter(({ ratio }) => ratio?.mci !== undefined);
  const tried = [-1, 1].flatMap((step) => {
    const changed = inMci.flatMap((rule) => {
      const entry = neighbourOf(what, rule, step);
      return entry === undefined ? [] : [{ entry, rule: byMci(rule, entry) }];
    });
    const [first, ...others] = changed;
    if (first === undefined) return [];
    const named = others.length > 0 ? first.rule.id : "the rule";
    return [
      {
        works: works(what, { rules: new Map(changed.map(({ rule }) => [rule.id, rule])) }) === true,
        says: `by the MCI of ${nameOf(first.entry)} ${named} asks for ${whatItAsks(what, first.rule)}`,
      },
    ];
  });
  const working = tried.filter(({ works }) => works);
  if (working.length > 0) {
    return working.map(({ says }) => explanation("other-mci", true, says));
  }
  if (tried.length === 0) return [];
  const said = tried.map(({ says }) => says).join(", ");
  return [explanation("other-mci", false, `${said}: that does not help`)];
};

/** None that was not yet in force on the day whose state the statement gives. */
function neighbourOf({ model }: WhatIf, { statements }: Rule, step: number): MciValue | undefined {
  const statement = model.statements[statements[0] ?? 0];
  const day = statement && mciDayOf(statement);
  if (statement === undefined || day === undefined) return undefined;
  const index = mciValues.findIndex(({ from, to }) => from <= day && day <= to);
  const neighbour = index < 0 ? undefined : mciValues[index + step];
  const own = dayOf(statement);
  return own === undefined || neighbour === undefined || neighbour.from <= own ? neighbour : undefined;
}

/** `2023 (3,450 tenge)`; of a value that began within a year, with the day. */
function nameOf({ from, tenge: value }: MciValue): string {
  const since = from.endsWith("-01-01") ? from.slice(0, 4) : from;
  return `${since} (${separateThousands(String(value))} tenge)`;
}

function byMci(rule: Rule, entry: MciValue): Rule {
  const { ratio, right } = rule;
  if (ratio?.mci === undefined) return rule;
  const factor = rational(BigInt(entry.tenge)).div(ratio.mci);
  return { ...rule, right: mapRequirement(right, (expression) => scaled(expression, factor)) };
}

function scaled({ terms, constant }: Expression, factor: Rational): Expression {
  return {
    terms: terms.map(({ quantity, coefficient }) => ({ quantity, coefficient: coefficient.mul(factor) })),
    constant: constant.mul(factor),
  };
}

/** What a rule asks of its amount: `12,576,975,000.00 tenge`. */
function whatItAsks(what: WhatIf, rule: Rule): string {
  return inWords(askedOf(rule, compiledIn(what, rule), givenIn(what)), rule.unit);
}
