import { toGrains } from "../exact/grains.js";
import { tenge } from "../exact/unit.js";
import type { Tally } from "./audit-types.js";
import type { Engine } from "./engine.js";

/** Rows of one category, region, fund and day with the same faults. */
export interface Group extends Tally {
  readonly category: number;
  readonly region: number;
  readonly fund: number;
  readonly day: number;
  readonly readable: number;
}

/** Rows by category, region, fund and day. */
export async function groupsOf(engine: Engine, table: string): Promise<readonly Group[]> {
  const groups: Group[] = [];
  const sql = engine.dialect.select(
    "cat, reg, fnd, day, readable, count(*) AS k, sum(amt) AS s",
    table,
    "GROUP BY cat, reg, fnd, day, readable",
  );
  for await (const [
    cat = "",
    reg = "",
    fnd = "",
    day = "",
    readable = "",
    count = "",
    sum = "",
  ] of engine.rows(sql)) {
    groups.push({
      category: Number(cat),
      region: Number(reg),
      fund: Number(fnd),
      day: Number(day),
      readable: Number(readable),
      rows: BigInt(count),
      sum: toGrains(sum === "" ? "0" : sum, tenge),
    });
  }
  return groups;
}

/** Groups added up under keys. */
export function addUp(
  groups: readonly Group[],
  keyOf: (group: Group) => string | undefined,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const group of groups) {
    const key = keyOf(group);
    if (key === undefined) continue;
    tallies.set(key, plus(tallies.get(key), group));
  }
  return tallies;
}

/** Two tallies together. */
export function plus(a: Tally | undefined, { rows, sum }: Tally): Tally {
  return { rows: (a?.rows ?? 0n) + rows, sum: (a?.sum ?? 0n) + sum };
}

/** What is left of a tally. */
export function minus(a: Tally, b: Tally | undefined): Tally {
  return { rows: a.rows - (b?.rows ?? 0n), sum: a.sum - (b?.sum ?? 0n) };
}

/** What groups come to without others that are among them. */
export function without(all: readonly Group[], some: readonly Group[]): readonly Group[] {
  const keyOf = ({ category, region, fund, day, readable }: Group): string =>
    [category, region, fund, day, readable].join();
  const taken = new Map(some.map((group) => [keyOf(group), group]));
  return all
    .map((group) => ({ ...group, ...minus(group, taken.get(keyOf(group))) }))
    .filter(({ rows }) => rows !== 0n);
}
