import type { Conflict, Reconciliation, Suspected } from "../../src/reconcile/types.js";
import { areKept, assignments, impliedOf, truthOf } from "./brute-force.js";
import { highest, type RandomSystem } from "./random-systems.js";

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

  const bit = (of: Suspected): number => bitOf(system, of);
  const masks = result.conflicts.map(({ figures, rules }) =>
    [...figures, ...rules.map((rule) => ({ rule }))].reduce((mask, one) => mask | bit(one), 0),
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

/** The bit of a narrow figure, or of a share that may be doubted; none of what is certain. */
function bitOf({ names, shares }: RandomSystem, of: Suspected): number {
  if ("quantity" in of) return of.figure === 0 ? 0 : 1 << names.indexOf(of.quantity);
  const index = shares.findIndex((share, at) => of.rule === `share:s${at}` && !share.certain);
  return index < 0 ? 0 : 1 << (names.length + index);
}

/** The suspects of a conflict that would not have to be what is said, by all that stays. */
function wrongRanges(
  system: RandomSystem,
  result: Reconciliation,
  { suspects }: Conflict,
): readonly string[] {
  const { names, narrow, shares } = system;
  const own = JSON.stringify(suspects);
  const elsewhere = result.conflicts.filter((other) => JSON.stringify(other.suspects) !== own);
  return suspects.flatMap(({ members }) => {
    const gone = [
      ...elsewhere.flatMap(({ figures }) => figures),
      ...elsewhere.flatMap(({ rules }) => rules.map((rule) => ({ rule }))),
      ...members.map(({ suspected }) => suspected),
    ].reduce((mask, one) => mask | bitOf(system, one), 0);
    const isGone = (index: number): boolean => (gone & (1 << index)) !== 0;
    const limits = names.map((_, index) => (isGone(index) ? undefined : narrow[index]) ?? [0, highest]);
    const leftOut = shares.map((_, index) => isGone(names.length + index));
    const possible = [...assignments(limits)].filter((values) => areKept(system, values, leftOut));
    return members.flatMap(({ suspected, wouldBe }) => {
      if ("rule" in suspected)
        return bitOf(system, suspected) > 0 ? [] : [`the rule ${suspected.rule} is suspected`];
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
function correctionsOf(result: Reconciliation, bit: (of: Suspected) => number): readonly number[] {
  const separate = new Map(result.conflicts.map(({ suspects }) => [JSON.stringify(suspects), suspects]));
  let all = [0];
  for (const suspects of separate.values()) {
    all = all.flatMap((mask) =>
      suspects.map(({ members }) => members.reduce((sum, { suspected }) => sum | bit(suspected), mask)),
    );
  }
  const noneHelps = result.conflicts.some(({ suspects }) => suspects.length === 0);
  return noneHelps ? [] : [...new Set(all)].sort((a, b) => a - b);
}
