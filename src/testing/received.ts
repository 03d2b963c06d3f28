import { kindOf } from "../exact/given.js";
import { reconcile } from "../reconcile/reconcile.js";
import type { Reconciliation } from "../reconcile/types.js";
import { isReadBack, isReconciliation, unsoundMember } from "../report/given.js";
import { StatementError } from "../statement/fault.js";
import type { Statement } from "../statement/types.js";

/** What was given to `expect`, as a reconciliation; or why it is none. */
export type Received = { readonly reconciliation: Reconciliation } | { readonly unusable: readonly string[] };

/** Takes a reconciliation as it is, and reconciles one statement or a list of them. */
export function receivedReconciliation(given: unknown): Received {
  if (isReconciliation(given)) {
    if (!isReadBack(given)) return { reconciliation: given };
    return refused(
      "a reconciliation that was read from JSON",
      "give what reconcile() returns, or the statement",
    );
  }
  const member = unsoundMember(given);
  if (member !== undefined)
    return refused(`an object whose ${member}`, "give what reconcile() returns, or the statement");
  if (typeof given === "string") return refused("a text", "read it first: expect(readStatement(text))");
  if (isObject(given) && "then" in given) {
    return refused("a promise", "await it, or write expect(…).resolves");
  }
  if (Array.isArray(given) && given.length === 0)
    return refused("a list without statements", "give one or more");
  if (Array.isArray(given) && given.some(isReconciliation))
    return refused("a list of reconciliations", "give one of them, or a list of statements");
  if (!isStatements(given)) {
    return refused(
      Array.isArray(given) ? "a list of what is no statement" : kindOf(given),
      "give what reconcile() returns, or statements",
    );
  }
  try {
    return { reconciliation: reconcile(given) };
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    return { unusable: ["The statement cannot be used:", "", ...error.message.split("\n")] };
  }
}

function refused(received: string, remedy: string): Received {
  return { unusable: [`Received ${received}, not a reconciliation; ${remedy}.`] };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

// Whether they are any, `reconcile` finds out.
function isStatements(value: unknown): value is Statement | readonly Statement[] {
  return Array.isArray(value) ? value.every(isObject) : isObject(value);
}
