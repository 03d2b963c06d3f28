import type { Range } from "../exact/range.js";
import type { Outcome } from "./check.js";
import type { Component } from "./components.js";
import type { Proved } from "./proof-core.js";
import type { Core } from "./tree-core.js";

/** A component that contradicts itself. */
export interface Contradiction {
  readonly component: Component;
  /** Parts of it that contradict themselves; the whole of it where none smaller was found on the way. */
  readonly cores: readonly Core[];
  /** Where it was decided: what the only core was read from. */
  readonly proved?: Proved;
}

/** What is known of a system. */
export interface Solution {
  /** `undetermined`: the budget did not suffice for a proof either way. */
  readonly verdict: "consistent" | "inconsistent" | "undetermined";
  /**
   * By variable: what the relations and the figures of all other variables leave for it; may be empty. No value that
   * they allow is left out. Where the others contradict each other, what single relations leave by the figures.
   */
  readonly implied: readonly Range[];
  /** By relation: whether it can be satisfied by the figures of its variables. */
  readonly outcomes: readonly Outcome[];
  /** By relation: what its variables may be; by their figures, or without one by the other relations. */
  readonly given: readonly (readonly Range[])[];
  /** Where consistent: a whole value for each variable that satisfies all figures and relations. */
  readonly witness: readonly bigint[] | undefined;
  readonly contradictions: readonly Contradiction[];
  /** What the search took, and whether it came to an end. */
  readonly effort: { readonly nodes: number; readonly pivots: number; readonly complete: boolean };
}
