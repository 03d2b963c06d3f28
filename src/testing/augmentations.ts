import type { ExactValue } from "./exact-value.js";
import type { ExpectedRange } from "./expected-range.js";
import type { ExpectedShare } from "./expected-share.js";

/** What the matchers check. `Result` is what a matcher returns: `void`, or a promise behind `resolves`. */
export interface ReconciliationMatchers<Result> {
  /**
   * All figures and rules can be true at once: the verdict is `consistent`. With `.not`: it is `inconsistent`. An
   * `undetermined` verdict fails both.
   */
  toReconcile(): Result;
  /**
   * The rule is part of a contradiction: it fails by itself, or stands in a conflict with figures and other rules.
   *
   * @param ruleId family and subject: `fixed-rate:oneTimeAssistance`
   */
  toConflictOn(ruleId: string): Result;
  /**
   * The rule holds by itself. With `.not`: it fails. An untested rule fails both.
   *
   * @param ruleId family and subject: `fixed-rate:oneTimeAssistance`
   */
  toHoldRule(ruleId: string): Result;
  /**
   * What all other figures and the rules leave for a quantity is exactly this range.
   *
   * @param quantityId `oneTimeAssistance.families`
   * @param range in whole units, both ends in; an end left out is unlimited. A single value stands for itself; `null` for
   *   no value at all
   */
  toImply(quantityId: string, range: ExpectedRange | ExactValue | null): Result;
  /**
   * Some rule checks at least this share of the printed tenge: all but the `unchecked`.
   *
   * @param share `"90 percent"`, `"0.9"`, `"9/10"`, or a number from 0 to 1, taken by its decimal digits
   */
  toHaveCoverageOfAtLeast(share: ExpectedShare): Result;
  /**
   * The reconciliation, written as `reconciliationToSnapshot` writes it, is this text. Its indent and outer line breaks do
   * not count.
   */
  toMatchReconciliation(snapshot: string): Result;
}

// Each of these is there only in a project that uses it. Where it is missing there is nothing to augment, and the
// comments keep the compiler from complaining of that. They are block comments: others do not reach the declarations.

// biome-ignore lint/suspicious/noTsIgnore: an error is expected only where vitest is missing
/** @ts-ignore */
declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: declarations of one interface have the same parameters
  interface Matchers<T = any> extends ReconciliationMatchers<void> {}
}

// biome-ignore lint/suspicious/noTsIgnore: an error is expected only where Jest is missing
/** @ts-ignore */
declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ReconciliationMatchers<R> {}
}

// What @types/jest declares, whose `expect` is a global.
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: declarations of one interface have the same parameters
    interface Matchers<R, T = {}> extends ReconciliationMatchers<R> {}
  }
}
