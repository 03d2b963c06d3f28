import { checkGivenOption, checkGivenOptions, kindOf } from "../exact/given.js";
import type { Reconciliation } from "../reconcile/types.js";
import { reconciliationShape } from "./reconciliation-shape.js";

/** True of what `reconcile` returns, and of its JSON: plain data, known by its mark, with all that is made use of. */
export function isReconciliation(value: unknown): value is Reconciliation {
  return isMarked(value) && reconciliationShape(value) === undefined;
}

/** Of an object with the mark of a reconciliation, the member that keeps it from being one, in words. */
export function unsoundMember(value: unknown): string | undefined {
  const at = isMarked(value) ? reconciliationShape(value) : undefined;
  return at === undefined ? undefined : `${at.slice(1)} is missing or of another kind`;
}

function isMarked(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === "flood-relief-accounting/reconciliation@1"
  );
}

/** Whether a reconciliation has strings where `reconcile` gives decimal numbers: its JSON, read back. */
export function isReadBack({ coverage }: Reconciliation): boolean {
  return typeof coverage.tenge.confirmed === "string";
}

/**
 * Refuses what is no reconciliation, as plain JavaScript may give it.
 *
 * @param made what is made of it: `a report`
 * @throws {TypeError} that says what was given, and what to give
 */
export function checkReconciliation(given: unknown, made: string): asserts given is Reconciliation {
  if (isReconciliation(given)) return;
  const member = unsoundMember(given);
  const what = member === undefined ? kindOf(given) : `an object whose ${member}`;
  throw new TypeError(`${made} is made of what reconcile() returns, not of ${what}`);
}

/**
 * Refuses also the JSON of a reconciliation that was read back: its numbers are texts.
 *
 * @param made what is made of it: `a report`
 * @throws {TypeError} that says what was given, and what to give
 */
export function checkReconciled(given: unknown, made: string): asserts given is Reconciliation {
  checkReconciliation(given, made);
  if (!isReadBack(given)) return;
  throw new TypeError(
    `${made} is made of what reconcile() returns, not of its JSON read back; reconcile the statements again`,
  );
}

/** The options of all reports, and what each takes: a report leaves alone those of the others, so that one set serves several. */
const options = {
  colour: "a boolean",
  width: "a number",
  allExplanations: "a boolean",
  everyRule: "a boolean",
  hxl: "a boolean",
  path: "a string",
} as const;

/**
 * Refuses what no report can be made of, and options that are none or of another kind.
 *
 * @throws {TypeError} that says what was given, and what to give
 */
export function checkReported(given: unknown, asked: object = {}): void {
  checkGivenOptions(asked, Object.keys(options));
  const values: Readonly<Record<string, unknown>> = { ...asked };
  for (const [name, takes] of Object.entries(options)) checkGivenOption(name, values[name], takes);
  checkReconciled(given, "a report");
}
