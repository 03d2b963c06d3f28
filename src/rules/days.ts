import { addTo } from "../exact/groups.js";
import type { Fault } from "../statement/fault.js";
import { placeAt } from "../statement/origin.js";
import { signedIds } from "../statement/signed-ids.js";
import type { Statement } from "../statement/types.js";

/** The day whose state a statement gives; `undefined` where it names none. */
export function dayOf({ asOf, source }: Statement): string | undefined {
  return asOf ?? source?.published;
}

/** Ids of what may be below zero on each day: a part that one statement calls signed makes a total of another signed. */
export function signedByDay(
  statements: readonly Statement[],
): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const days = new Map<string | undefined, Statement[]>();
  for (const statement of statements) addTo(days, dayOf(statement), statement);
  return new Map([...days].map(([day, sameDay]) => [day, signedIds(sameDay)]));
}

/**
 * Statements that name no day among others that do: whether they speak of the same day or of an earlier or a later one,
 * nobody can tell.
 */
export function undatedFaults(statements: readonly Statement[]): readonly Fault[] {
  if (statements.every((statement) => dayOf(statement) === undefined)) return [];
  return statements.flatMap((statement, index): readonly Fault[] => {
    if (dayOf(statement) !== undefined) return [];
    return [
      {
        code: "undated-statement",
        path: "asOf",
        statement: index,
        ...placeAt(statement, ""),
        message: "the statement names no day, and others that it is reconciled with do",
        remedy:
          "give it asOf, the day whose state its figures give; one of theirs, if it speaks of the same day",
      },
    ];
  });
}
