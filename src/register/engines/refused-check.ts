import type { Plan, RowPredicate } from "../engine.js";
import { RegisterError } from "../error.js";
import { faultIn } from "../fault-in.js";

/** Has an engine take a query with some of the checks. */
type TryOut = (some: readonly RowPredicate[]) => Promise<unknown>;

/**
 * What an engine refuses, blamed on the check of the mapping that it refuses by itself; the refusal as it is where there is
 * none.
 *
 * @param refusal of a query with all the checks
 * @param ways to try checks out, the cheapest first
 */
export async function blamed(
  refusal: unknown,
  { mapping }: Plan,
  predicates: readonly RowPredicate[],
  ways: readonly TryOut[],
): Promise<unknown> {
  const own = predicates.filter((one) => one.own);
  if (!isRefusal(refusal) || own.length === 0) return refusal;
  for (const tryOut of ways) {
    if ((await refusalOf(tryOut([]))) !== undefined) return refusal;
    for (const one of own) {
      const error = await refusalOf(tryOut([one]));
      if (!isRefusal(error)) continue;
      return faultIn(mapping, `checks.${one.name}`, error.problem, "correct its SQL", error.code);
    }
  }
  return refusal;
}

function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function isRefusal(error: unknown): error is RegisterError {
  return error instanceof RegisterError && error.code === "engine";
}
