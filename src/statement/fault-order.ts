import type { Fault } from "./fault.js";

/** How many faults are told one by one. */
const mostFaults = 1_000;

/**
 * Faults in the order of their places, those without a place behind them in the order given. Of more than
 * {@link mostFaults} the rest are one fault that says how many they are.
 */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const sorted = faults.toSorted((a, b) => {
    if (a.place === undefined || b.place === undefined)
      return Number(a.place === undefined) - Number(b.place === undefined);
    return a.place.line - b.place.line || a.place.column - b.place.column;
  });
  if (sorted.length <= mostFaults) return sorted;
  const more = sorted.length - mostFaults;
  const rest: Fault = {
    code: "more-faults",
    path: "",
    message: more === 1 ? "there is 1 more fault" : `there are ${more} more faults`,
    remedy: "correct the first ones, and check the statement again",
  };
  return [...sorted.slice(0, mostFaults), rest];
}
