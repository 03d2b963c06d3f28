import type { Reconciliation } from "../reconcile/types.js";

/** True of what `reconcile` returns, and of its JSON: plain data, known by its mark. */
export function isReconciliation(value: unknown): value is Reconciliation {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === "flood-relief-accounting/reconciliation@1"
  );
}

/** Whether a reconciliation has strings where `reconcile` gives decimal numbers: its JSON, read back. */
export function isReadBack({ coverage }: Reconciliation): boolean {
  return typeof coverage?.tenge?.confirmed === "string";
}

/**
 * Refuses what is no reconciliation, as plain JavaScript may give it.
 *
 * @throws {TypeError} that says what was given, and what to give
 */
export function checkReconciliation(given: unknown): void {
  if (!isReconciliation(given)) {
    const what =
      given === null ? "null" : Array.isArray(given) ? "a list" : `a value of type ${typeof given}`;
    throw new TypeError(`a report is made of what reconcile() returns, not of ${what}`);
  }
  if (isReadBack(given)) {
    throw new TypeError(
      "a report is made of what reconcile() returns, not of its JSON read back; reconcile the statements again",
    );
  }
}
