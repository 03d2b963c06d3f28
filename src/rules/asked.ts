import { expressionsOf } from "./requirement.js";
import type { Rule } from "./rule.js";

/** A rule that could be asked. */
export interface Candidate extends Rule {
  /** Ids of which one must be printed, or stand in a rule that is asked; absent: it is asked anyway. */
  readonly waitsFor?: readonly string[];
  /** Id of a quantity of which another rule says all that this one does: on its account nothing is asked. */
  readonly spokenFor?: string;
}

/** The rules that are asked, and the quantities that are printed or stand in them. */
export interface Asked {
  readonly rules: readonly Rule[];
  readonly speaksOf: (id: string) => boolean;
}

/**
 * Of the rules that could be asked, those that have something to tell: a rule that waits for some of its quantities is
 * asked where one of them is printed, or stands in another rule that is asked.
 *
 * `tranches: { all: { families: 10, rate: 150 MCI }, some: { families: 20, rate: 50 MCI } }`: the amounts of both, which
 * nobody printed, add up to that of the category. Without the rates nobody would ask whether they do.
 */
export function askedOf(candidates: readonly Candidate[], prints: (id: string) => boolean): Asked {
  const asked = new Set<Rule>();
  const named = new Set<string>();
  const speaksOf = (id: string): boolean => prints(id) || named.has(id);
  for (let before = -1; before < asked.size; ) {
    before = asked.size;
    for (const rule of candidates) {
      if (asked.has(rule) || rule.waitsFor?.some(speaksOf) === false) continue;
      asked.add(rule);
      for (const { terms } of expressionsOf(rule)) {
        for (const { quantity } of terms) if (quantity !== rule.spokenFor) named.add(quantity);
      }
    }
  }
  return { rules: candidates.filter((rule) => asked.has(rule)), speaksOf };
}
