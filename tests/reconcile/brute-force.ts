import { isKept } from "./random-shares.js";
import { highest, type RandomRule, type RandomSystem } from "./random-systems.js";

/** What is true of a system. Sets of narrow figures, and of shares that may be doubted, are bit masks over the quantities and then the shares. */
export interface Truth {
  readonly consistent: boolean;
  /** Minimal sets of what may be doubted that cannot all be true. */
  readonly conflicts: readonly number[];
  /** Minimal sets of what may be doubted whose withdrawal makes the rest possible. */
  readonly corrections: readonly number[];
}

/** The truth about a system, by trying every whole value of every quantity. */
export function truthOf(system: RandomSystem): Truth {
  const { names, narrow, shares } = system;
  const masks = new Set<number>();
  const doubted = shares.map(({ certain }) => !certain);
  for (const values of assignments(names.map(() => [0, highest]))) {
    if (!areKept(system, values, doubted)) continue;
    let mask = 0;
    for (const [index, share] of shares.entries())
      if (doubted[index] === true && !isKept(share, values)) mask |= 1 << (names.length + index);
    for (const [index, own] of narrow.entries()) {
      const value = values[index] as number;
      if (own !== undefined && (value < own[0] || value > own[1])) mask |= 1 << index;
    }
    masks.add(mask);
  }

  const all = [...narrow.map((own) => own !== undefined), ...doubted].reduce(
    (mask, mayBe, index) => (mayBe ? mask | (1 << index) : mask),
    0,
  );
  const subsets = Array.from({ length: 1 << (names.length + shares.length) }, (_, mask) => mask).filter(
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

/** Whether values of the quantities satisfy all rules, and all shares but those that are left out. */
export function areKept(
  { rules, shares }: RandomSystem,
  values: readonly number[],
  leftOut: readonly boolean[] = [],
): boolean {
  return (
    rules.every((rule) => holds(rule, values)) &&
    shares.every((share, index) => leftOut[index] === true || isKept(share, values))
  );
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

/**
 * What a quantity can be without any figure of its own, the wide one included: the others within theirs, its own value
 * tried far beyond what the small rules can limit.
 */
export function impliedOf(system: RandomSystem, index: number): readonly [string, string | undefined] {
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

/** Every choice of a whole value for each quantity within its limits. */
export function* assignments(limits: readonly (readonly number[])[]): Generator<number[]> {
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
