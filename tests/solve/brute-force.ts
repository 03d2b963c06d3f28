import type { Range } from "../../src/exact/range.js";
import type { Relation, System } from "../../src/solve/system.js";

/**
 * The oracle: all whole assignments within the domains, one by one. It shares nothing with the solver but the shape of
 * a system, and takes only systems whose domains are finite and small.
 */
export interface BruteForce {
  readonly consistent: boolean;
  /** By variable: the least and greatest value that all other figures and the relations leave; absent if none. */
  readonly implied: readonly (Range | undefined)[];
}

export function bruteForce(system: System): BruteForce {
  const domains = system.variables.map(({ domain }) => listOf(domain));
  const implied: (Range | undefined)[] = system.variables.map(() => undefined);
  let consistent = false;

  for (const values of assignments(domains)) {
    if (!system.relations.every((relation) => satisfies(relation, values))) continue;
    const wrong = system.variables.flatMap(({ figure }, index) =>
      figure === undefined || lies(values[index] as bigint, figure) ? [] : [index],
    );
    if (wrong.length === 0) consistent = true;
    for (const [index, value] of values.entries()) {
      // A variable may take this value if all figures but its own allow the assignment.
      if (wrong.length > 1 || (wrong.length === 1 && wrong[0] !== index)) continue;
      const known = implied[index];
      implied[index] = {
        from: known?.from === undefined || value < known.from ? value : known.from,
        to: known?.to === undefined || value > known.to ? value : known.to,
      };
    }
  }
  return { consistent, implied };
}

export function satisfies(relation: Relation, values: readonly bigint[]): boolean {
  const isNothing = relation.variables.every((variable) => values[variable] === 0n);
  if (relation.orNothing === true && isNothing) return true;
  return relation.sides.every((side) => {
    let total = 0n;
    for (const [slot, variable] of relation.variables.entries()) {
      total += (side.coefficients[slot] ?? 0n) * (values[variable] as bigint);
    }
    return lies(total, side);
  });
}

function lies(value: bigint, { from, to }: Range): boolean {
  return (from === undefined || from <= value) && (to === undefined || value <= to);
}

function listOf({ from, to }: Range): readonly bigint[] {
  if (from === undefined || to === undefined) throw new RangeError("brute force needs finite domains");
  const list: bigint[] = [];
  for (let value = from; value <= to; value++) list.push(value);
  return list;
}

function* assignments(domains: readonly (readonly bigint[])[]): Generator<bigint[]> {
  const places = domains.map(() => 0);
  if (domains.some((domain) => domain.length === 0)) return;
  for (;;) {
    yield domains.map((domain, index) => domain[places[index] as number] as bigint);
    let turn = domains.length - 1;
    for (; turn >= 0; turn--) {
      const place = (places[turn] as number) + 1;
      places[turn] = place;
      if (place < (domains[turn] as readonly bigint[]).length) break;
      places[turn] = 0;
    }
    if (turn < 0) return;
  }
}
