import { magnitude } from "../exact/rational.js";
import { tenge } from "../exact/unit.js";
import type { Model } from "../rules/model.js";
import { wholeAndParts } from "../rules/whole-and-parts.js";
import { above, below, bottomUp, type Family, familyOf, type Member } from "./family-tree.js";

/** An amount that was printed, and how many grains of tenge its first figure says. */
export interface CountedAmount {
  readonly id: string;
  readonly grains: bigint;
}

/**
 * Printed amounts of which no tenge is counted twice: of a whole and its parts the whole; of a whole that was not
 * printed the parts, and where it is broken down in several ways, by funds and by regions, those of the way that tells
 * the most; of totals that overlap the larger, and what is left of the others; of several days of one amount the last.
 */
export function countedOnce(model: Model): readonly CountedAmount[] {
  const amounts = lastPrinted(model);
  if (amounts.size === 0) return [];
  const family = familyOfAmounts(model, amounts.keys());
  const order = bottomUp(family);
  const barred = barredIn(family, worthOf(order, amounts));

  const depths = depthsOf(order, amounts);
  const candidates = [...amounts.entries()].map(([name, amount]) => ({ member: family.get(name), amount }));
  candidates.sort((a, b) => {
    const deeper = (depths.get(a.member) ?? 0) - (depths.get(b.member) ?? 0);
    if (deeper !== 0) return deeper;
    return a.amount.grains > b.amount.grains ? -1 : a.amount.grains < b.amount.grains ? 1 : 0;
  });
  const taken = new Set<Member>();
  const touched = new Set<Member>();
  const counted = new Set<string>();
  for (const { member, amount } of candidates) {
    if (member === undefined) continue;
    if (barred.has(member) || taken.has(member) || touched.has(member)) continue;
    counted.add(amount.id);
    for (const part of below([member], taken)) for (const _ of above(part, touched));
  }
  return [...amounts.values()].filter(({ id }) => counted.has(id));
}

/** By id without its day: the last printing of every amount. */
function lastPrinted({ quantities }: Model): ReadonlyMap<string, CountedAmount> {
  const amounts = new Map<string, CountedAmount>();
  for (const { id, unit, figures } of quantities.values()) {
    const [first] = figures;
    if (unit !== tenge || first === undefined) continue;
    const grains = magnitude(first.value);
    amounts.set(undated(id), { id, grains });
  }
  return amounts;
}

function familyOfAmounts({ rules }: Model, names: Iterable<string>): Family {
  return familyOf(
    names,
    rules.flatMap((rule) => {
      const sum = rule.unit === tenge ? wholeAndParts(rule) : undefined;
      if (sum === undefined) return [];
      return [{ way: undated(rule.id), whole: undated(sum.whole), parts: sum.parts.map(undated) }];
    }),
  );
}

function undated(id: string): string {
  const at = id.indexOf("@");
  return at < 0 ? id : id.slice(0, at);
}

/** How many grains can be told of each: its own, or those of its parts in the way that tells the most. */
function worthOf(
  order: readonly Member[],
  amounts: ReadonlyMap<string, CountedAmount>,
): ReadonlyMap<Member, bigint> {
  const worth = new Map<Member, bigint>();
  for (const member of order) {
    const sums = [...member.ways.values()].map((parts) => sumOf(parts, worth));
    const most = sums.reduce((a, b) => (b > a ? b : a), 0n);
    worth.set(member, amounts.get(member.name)?.grains ?? most);
  }
  return worth;
}

function sumOf(parts: Iterable<Member>, worth: ReadonlyMap<Member, bigint>): bigint {
  let sum = 0n;
  for (const part of parts) sum += worth.get(part) ?? 0n;
  return sum;
}

/** How many printed amounts stand one above the other over each. */
function depthsOf(
  order: readonly Member[],
  amounts: ReadonlyMap<string, CountedAmount>,
): ReadonlyMap<Member | undefined, number> {
  const depths = new Map<Member, number>();
  for (const member of order.toReversed()) {
    const depth = (depths.get(member) ?? 0) + (amounts.has(member.name) ? 1 : 0);
    for (const parts of member.ways.values()) {
      for (const part of parts) depths.set(part, Math.max(depths.get(part) ?? 0, depth));
    }
  }
  return depths;
}

/** The most steps up and down that are taken to tell what two ways of breaking down have in common. */
const mostSteps = 2_000_000;

/**
 * Of every whole that is broken down in several ways: what stands only in the ways that are not used, and what else
 * contains of that. Where it takes too long to tell, whatever is a part.
 */
function barredIn(family: Family, worth: ReadonlyMap<Member, bigint>): ReadonlySet<Member> {
  const barred = new Set<Member>();
  let steps = 0;
  for (const member of family.values()) {
    if (member.ways.size < 2) continue;
    if (steps > mostSteps) return new Set([...family.values()].filter(({ parents }) => parents.size > 0));
    const ways = [...member.ways.values()];
    const used = ways.reduce((a, b) => (sumOf(b, worth) > sumOf(a, worth) ? b : a));
    const within = new Set<Member>();
    const over = new Set<Member>();
    for (const _ of below(used, within)) steps++;
    for (const _ of above(member, over)) steps++;
    for (const way of ways) {
      for (const part of below(way, within)) {
        barred.add(part);
        steps++;
        for (const parent of part.parents) {
          if (within.has(parent)) continue;
          for (const whole of above(parent, over)) {
            barred.add(whole);
            steps++;
          }
        }
      }
    }
  }
  return barred;
}
