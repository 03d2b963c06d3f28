import type { Statement } from "../../src/statement/types.js";
import { type RandomShare, randomShare } from "./random-shares.js";

/**
 * Random small statements. Each quantity has a wide figure that is certain, so that all its whole values can be tried, and
 * perhaps a narrow one that may be doubted.
 */
export interface RandomSystem {
  readonly statement: Statement;
  readonly names: readonly string[];
  /** By quantity: its narrow figure, if it has one. */
  readonly narrow: readonly (readonly [from: number, to: number] | undefined)[];
  readonly rules: readonly RandomRule[];
  readonly shares: readonly RandomShare[];
}

/** The sum of the quantities, each times its coefficient, beside a constant. */
export interface RandomRule {
  readonly coefficients: readonly number[];
  readonly comparison: "=" | "<=" | ">=" | "<" | ">";
  readonly constant: number;
}

/** Values from 0 up to and including this one are tried. */
export const highest = 4;

export function randomSystem(random: (limit: number) => number): RandomSystem {
  const names = ["a", "b", "c", "d"].slice(0, 2 + random(3));
  const narrow = names.map((): readonly [number, number] | undefined => {
    if (random(4) === 0) return undefined;
    const from = random(highest + 1);
    return [from, Math.min(highest, from + random(3))];
  });
  const rules = Array.from({ length: 1 + random(3) }, (): RandomRule => {
    const coefficients: number[] = names.map(() =>
      random(3) === 0 ? 0 : (weights[random(weights.length)] ?? 0),
    );
    if (!coefficients.some((coefficient) => coefficient !== 0)) coefficients[0] = 1;
    return {
      coefficients,
      comparison: comparisons[random(comparisons.length)] ?? "=",
      constant: random(9) - 2,
    };
  });
  const quantities = Object.fromEntries(
    names.map((name, index) => {
      const wide = { from: 0, to: highest, trust: "certain" as const };
      const own = narrow[index];
      return [name, own === undefined ? [wide] : [wide, { from: own[0], to: own[1] }]];
    }),
  );
  return {
    statement: { quantities, rules: rules.map((rule) => textOf(rule, names)) },
    names,
    narrow,
    rules,
    shares: [],
  };
}

/** The same with one to three shares, most of which have an end that is itself not allowed. */
export function withShares(system: RandomSystem, random: (limit: number) => number): RandomSystem {
  const { names, rules, statement } = system;
  const drawn = Array.from({ length: 1 + random(3) }, () => randomShare(names.length, random));
  // The same printed twice would be one rule.
  const shares = drawn.filter(
    ({ part, whole }, at) => drawn.findIndex((one) => one.part === part && one.whole === whole) === at,
  );
  const kept = rules.slice(0, random(rules.length + 1));
  return {
    ...system,
    rules: kept,
    shares,
    statement: {
      ...statement,
      language: "en",
      rounding: "truncated",
      rules: kept.map((rule) => textOf(rule, names)),
      shares: Object.fromEntries(
        shares.map(({ part, whole, printed, certain }, index) => [
          `s${index}`,
          {
            part: names[part] ?? "",
            whole: names[whole] ?? "",
            printed: certain ? { printed, trust: "certain" as const } : printed,
          },
        ]),
      ),
    },
  };
}

const weights: readonly number[] = [1, 1, 1, -1, -1, 2, -2, 3];
const comparisons = ["=", "=", "=", "<=", ">=", "<", ">"] as const;

function textOf({ coefficients, comparison, constant }: RandomRule, names: readonly string[]): string {
  const side = (sign: number): string => {
    const terms = coefficients.flatMap((coefficient, index) =>
      coefficient * sign > 0 ? [`${Math.abs(coefficient)} * ${names[index]}`] : [],
    );
    if (constant * sign < 0) terms.push(`${Math.abs(constant)}`);
    return terms.length === 0 ? "0" : terms.join(" + ");
  };
  return `${side(1)} ${comparison} ${side(-1)}`;
}
