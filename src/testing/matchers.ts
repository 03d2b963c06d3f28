import { Decimal } from "../exact/decimal.js";
import { kindOf } from "../exact/given.js";
import type { Reconciliation } from "../reconcile/types.js";
import { printable } from "../report/printable.js";
import type { ExactValue } from "./exact-value.js";
import type { ExpectedRange } from "./expected-range.js";
import type { ExpectedShare } from "./expected-share.js";
import { type Matcher, type MatcherContext, type Outcome, resultOf, unusable } from "./matcher.js";
import { receivedReconciliation } from "./received.js";
import { isInConflict } from "./to-conflict-on.js";
import { isCovered } from "./to-have-coverage.js";
import { holdsRule } from "./to-hold-rule.js";
import { implies } from "./to-imply.js";
import { matchesSnapshot } from "./to-match-reconciliation.js";
import { reconciles } from "./to-reconcile.js";

/** The matchers, by name; what each checks, {@link ReconciliationMatchers} says. */
// A type and not an interface: `expect.extend` takes an object of any names.
export type Matchers = {
  readonly toReconcile: Matcher<[]>;
  readonly toConflictOn: Matcher<[ruleId: string]>;
  readonly toHoldRule: Matcher<[ruleId: string]>;
  readonly toImply: Matcher<[quantityId: string, range: ExpectedRange | ExactValue | null]>;
  readonly toHaveCoverageOfAtLeast: Matcher<[share: ExpectedShare]>;
  readonly toMatchReconciliation: Matcher<[snapshot: string]>;
};

/**
 * Matchers for `expect` of vitest and of Jest. `expect` is given a reconciliation, or one statement or a list of them,
 * which are then reconciled.
 *
 * @example
 * import { matchers } from "flood-relief-accounting/testing";
 * import { expect } from "vitest"; // in Jest, leave this line out
 * expect.extend(matchers);
 * expect(reconcile(statement)).toReconcile();
 */
export const matchers: Matchers = {
  toReconcile(received) {
    return check(this, "toReconcile", received, [], reconciles);
  },
  toConflictOn(received, ruleId) {
    return check(this, "toConflictOn", received, [ruleId], (given) => isInConflict(given, ruleId));
  },
  toHoldRule(received, ruleId) {
    return check(this, "toHoldRule", received, [ruleId], (given) => holdsRule(given, ruleId));
  },
  toImply(received, quantityId, range) {
    return check(this, "toImply", received, [quantityId], (given) => implies(given, quantityId, range));
  },
  toHaveCoverageOfAtLeast(received, share) {
    return check(this, "toHaveCoverageOfAtLeast", received, [share], (given) => isCovered(given, share));
  },
  toMatchReconciliation(received, snapshot) {
    return check(this, "toMatchReconciliation", received, [], (given) => {
      return matchesSnapshot(given, snapshot, this);
    });
  },
};

/** One check on what was received. In the message's first line stand the matcher's arguments, as far as they name it. */
function check(
  context: MatcherContext,
  name: keyof Matchers,
  received: unknown,
  named: readonly unknown[],
  outcomeOf: (reconciliation: Reconciliation) => Outcome,
): ReturnType<Matchers[typeof name]> {
  const given = receivedReconciliation(received);
  const outcome = "unusable" in given ? unusable(...given.unusable) : outcomeOf(given.reconciliation);
  return resultOf(context, name, named.map(inHint).join(", "), outcome);
}

function inHint(value: unknown): string {
  const isNumber = ["number", "bigint"].includes(typeof value) || Decimal.isDecimal(value);
  if (typeof value !== "string" && !isNumber) return kindOf(value);
  const text = printable(String(value)).slice(0, 100);
  return isNumber ? text : `"${text}"`;
}
