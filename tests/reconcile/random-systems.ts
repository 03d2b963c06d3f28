import type { Conflict, Reconciliation } from "../../src/reconcile/types.js";
import type { Statement } from "../../src/statement/types.js";
import { isKept, type RandomShare, randomShare } from "./random-shares.js";

/**
 * Random small statements, and the truth about them by trying every whole value of every quantity. Each quantity has a
 * wide figure that is certain, which makes the trial finite, and perhaps a narrow one that may be doubted.
 */
export interface RandomSystem {
  readonly statement: Statement;
  readonly names: readonly string[];
  /** By quantity: its narrow figure, if it has one. */
  readonly narrow: readonly (readonly [from: number, to: number] | undefined)[];
  readonly rules: readonly RandomRule[];
  readonly shares: readonly RandomShare[];
}

interface RandomRule {
  readonly coefficients: readonly number[];
  readonly comparison: "=" | "<=" | ">=" | "<" | ">";
  readonly constant: number;
}

/** Values from 0 up to and including this one are tried. */
const highest = 4;

/** A random number generator with a seed: values from 0 up to, not including, a limit (Lehmer, 1951). */
export function randomFrom(seed: number): (limit: number) => number {
  let state = (seed % 2147483646) + 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

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
  const shares = Array.from({ length: 1 + random(3) }, () => randomShare(names.length, random));
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
        shares.map(({ part, whole, printed }, index) => [
          `s${index}`,
          { part: names[part] ?? "", whole: names[whole] ?? "", printed },
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

/** What is true of a system. Sets of narrow figures are bit masks over the quantities. */
export interface Truth {
  readonly consistent: boolean;
  /** Minimal sets of narrow figures that cannot all be true. */
  readonly conflicts: readonly number[];
  /** Minimal sets of narrow figures whose withdrawal makes the rest possible. */
  readonly corrections: readonly number[];
}

function truthOf(system: RandomSystem): Truth {
  const { names, narrow } = system;
  const masks = new Set<number>();
  for (const values of assignments(names.map(() => [0, highest]))) {
    if (!areKept(system, values)) continue;
    let mask = 0;
    for (const [index, own] of narrow.entries()) {
      const value = values[index] as number;
      if (own !== undefined && (value < own[0] || value > own[1])) mask |= 1 << index;
    }
    masks.add(mask);
  }

  const all = narrow.reduce(
    (mask: number, own, index) => (own === undefined ? mask : mask | (1 << index)),
    0,
  );
  const subsets = Array.from({ length: 1 << names.length }, (_, mask) => mask).filter(
    (mask) => (mask & ~all) === 0,
  );
  const possible = (standing: number): boolean => [...masks].some((violated) => (violated & standing) === 0);
  const impossible = subsets.filter((mask) => !possible(mask));
  const correcting = subsets.filter((mask) => possible(all & ~mask));
  return {
    consistent: possible(all),
    conflicts: minimal(impossible),
    corrections: minimal(correcting),
  };
}

function minimal(masks: readonly number[]): readonly number[] {
  return masks
    .filter((mask) => !masks.some((other) => other !== mask && (other & ~mask) === 0))
    .sort((a, b) => a - b);
}

function areKept({ rules, shares }: RandomSystem, values: readonly number[]): boolean {
  return rules.every((rule) => holds(rule, values)) && shares.every((share) => isKept(share, values));
}

function holds({ coefficients, comparison, constant }: RandomRule, values: readonly number[]): boolean {
  let sum = 0;
  for (const [index, coefficient] of coefficients.entries()) sum += coefficient * (values[index] as number);
  switch (comparison) {
    case "=":
      return sum === constant;
    case "<=":
      return sum <= constant;
    case ">=":
      return sum >= constant;
    case "<":
      return sum < constant;
    case ">":
      return sum > constant;
  }
}

/** Everything in which a reconciliation differs from the truth, in words; empty where it agrees. */
export function differences(system: RandomSystem, result: Reconciliation): readonly string[] {
  const truth = truthOf(system);
  const found: string[] = [];
  const expectSame = (what: string, actual: unknown, expected: unknown): void => {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (a !== b) found.push(`${what}: ${a}, in truth ${b}`);
  };
  expectSame("verdict", result.verdict, truth.consistent ? "consistent" : "inconsistent");
  expectSame("complete", result.effort.complete, true);

  const bit = (quantity: string): number => 1 << system.names.indexOf(quantity);
  const masks = result.conflicts.map(({ figures }) =>
    figures.reduce((mask, { quantity, figure }) => (figure === 0 ? mask : mask | bit(quantity)), 0),
  );
  if (truth.conflicts[0] === 0) {
    // The rules contradict each other whatever was printed. Elsewhere, among other quantities, there may be more.
    expectSame("a conflict without doubtful figures", masks.includes(0), true);
  } else {
    expectSame(
      "conflicts",
      [...masks].sort((a, b) => a - b),
      truth.conflicts,
    );
    if (!truth.consistent) expectSame("corrections", correctionsOf(result, bit), truth.corrections);
    for (const conflict of result.conflicts) found.push(...wrongRanges(system, result, conflict));
  }

  if (truth.consistent && system.names.length <= 3) {
    for (const [index, name] of system.names.entries()) {
      const implied = result.quantities[name]?.implied;
      const expected = impliedOf(system, index);
      expectSame(`implied ${name}`, [implied?.from?.toFixed() ?? "0", implied?.to?.toFixed()], expected);
    }
  }
  return found;
}

/** The suspects of a conflict that would not have to be what is said, by all that stays. */
function wrongRanges(
  system: RandomSystem,
  result: Reconciliation,
  { suspects }: Conflict,
): readonly string[] {
  const { names, narrow } = system;
  const own = JSON.stringify(suspects);
  const elsewhere = result.conflicts.filter((other) => JSON.stringify(other.suspects) !== own);
  return suspects.flatMap(({ members }) => {
    const gone = new Set(
      [...elsewhere.flatMap(({ figures }) => figures), ...members.map(({ suspected }) => suspected)].flatMap(
        (one) => ("quantity" in one && one.figure > 0 ? [one.quantity] : []),
      ),
    );
    const limits = names.map((name, index) => (gone.has(name) ? undefined : narrow[index]) ?? [0, highest]);
    const possible = [...assignments(limits)].filter((values) => areKept(system, values));
    return members.flatMap(({ suspected, wouldBe }) => {
      if ("rule" in suspected) return [`the rule ${suspected.rule} is suspected`];
      const left = possible.map((values) => values[names.indexOf(suspected.quantity)] as number);
      const expected = [Math.min(...left), Math.max(...left)];
      const actual = [Number(wouldBe?.from ?? 0), Number(wouldBe?.to ?? highest)];
      return `${actual}` === `${expected}`
        ? []
        : [`${suspected.quantity} would be ${actual}, in truth ${expected}`];
    });
  });
}

/** Suspects belong to entangled conflicts; those of separate ones combine freely. */
function correctionsOf(result: Reconciliation, bit: (quantity: string) => number): readonly number[] {
  const separate = new Map(result.conflicts.map(({ suspects }) => [JSON.stringify(suspects), suspects]));
  let all = [0];
  for (const suspects of separate.values()) {
    all = all.flatMap((mask) =>
      suspects.map(({ members }) =>
        members.reduce(
          (sum, { suspected }) => ("quantity" in suspected ? sum | bit(suspected.quantity) : sum),
          mask,
        ),
      ),
    );
  }
  const noneHelps = result.conflicts.some(({ suspects }) => suspects.length === 0);
  return noneHelps ? [] : [...new Set(all)].sort((a, b) => a - b);
}

/**
 * What a quantity can be without any figure of its own, the wide one included: the others within theirs, its own value
 * tried far beyond what the small rules can limit.
 */
function impliedOf(system: RandomSystem, index: number): readonly [string, string | undefined] {
  const { names, narrow } = system;
  let [least, most] = [farOut, 0];
  const limits = names.map((_, place) => (place === index ? [0, farOut] : (narrow[place] ?? [0, highest])));
  for (const values of assignments(limits)) {
    const value = values[index] as number;
    if ((value < least || value > most) && areKept(system, values)) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return [least.toString(), most > farOut - 4 ? undefined : most.toString()];
}

const farOut = 60;

function* assignments(limits: readonly (readonly number[])[]): Generator<number[]> {
  const values = limits.map(([from = 0]) => from);
  for (;;) {
    yield [...values];
    let turn = 0;
    while (turn < values.length && values[turn] === limits[turn]?.[1]) {
      values[turn] = limits[turn]?.[0] ?? 0;
      turn++;
    }
    if (turn === values.length) return;
    values[turn] = (values[turn] as number) + 1;
  }
}
