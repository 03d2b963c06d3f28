import type { Untested } from "./audit-types.js";
import { checks, hints } from "./checks/index.js";
import type { Dialect, RowPredicate } from "./engine.js";
import { faultIn } from "./fault-in.js";
import type { Columns } from "./fields.js";
import type { Checklist, GroupedCheck } from "./findings.js";
import type { Mapping } from "./mapping.js";
import type { Programme } from "./programme.js";

/** What is checked in a register with these columns, and what is not. */
export function checklist(
  mapping: Mapping,
  programme: Programme,
  columns: Columns,
  dialect: Dialect,
): Checklist {
  const untested: Untested[] = [];
  const predicates: RowPredicate[] = [];
  const made: Checklist["made"][number][] = [];
  const grouped: GroupedCheck[] = [];
  const tested = checks.filter((check) => {
    const why = whyNot(check, mapping, columns);
    if (why !== undefined) untested.push({ check: check.name, why });
    return why === undefined;
  });
  for (const check of tested) {
    if (check.predicate === undefined) continue;
    const predicate = check.predicate(programme, dialect);
    if (predicate === undefined) {
      untested.push({ check: check.name, why: nothingToHoldTo });
      continue;
    }
    predicates.push({ name: check.name, predicate, own: false });
    made.push(check);
  }
  for (const [name, predicate] of Object.entries(mapping.checks ?? {})) {
    predicates.push({ name, predicate, own: true });
    made.push({ name, says: "a check of the mapping" });
  }
  for (const check of tested) {
    if (check.query === undefined) continue;
    const query = check.query(programme, dialect);
    if (query === undefined) {
      untested.push({ check: check.name, why: nothingToHoldTo });
      continue;
    }
    grouped.push({ check, number: made.length, query });
    made.push(check);
  }
  return { made, predicates, grouped, untested };
}

/** Why a check is not made for which neither mapping nor statement gives a rate, a cap or a limit. */
export const nothingToHoldTo = "there is nothing to hold the rows to";

/** Why a check or a hint is not made with these columns; `undefined` where nothing is in its way. */
export function whyNot(
  { name, needs }: { readonly name: string; readonly needs: readonly (keyof Columns)[] },
  mapping: Mapping,
  columns: Columns,
): string | undefined {
  if (mapping.skip?.includes(name) === true) return "the mapping skips it";
  const missing = needs.filter((field) => columns[field] === undefined);
  return missing.length === 0 ? undefined : `no column holds the ${missing.join(" or the ")}`;
}

/** @throws {RegisterError} where a mapping names checks that there are not, or names its own like others */
export function refuseUnknownNames(mapping: Mapping): void {
  const { skip = [], checks: own = {} } = mapping;
  const known = [...checks, ...hints].map(({ name }) => name);
  for (const [index, name] of skip.entries()) {
    if (known.includes(name)) continue;
    throw faultIn(
      mapping,
      `skip[${index}]`,
      `there is no check "${name}"`,
      `the checks are ${known.join(", ")}`,
    );
  }
  for (const name of Object.keys(own)) {
    if (!known.includes(name)) continue;
    throw faultIn(mapping, `checks.${name}`, "there is a check of this name already", "give it another name");
  }
  const most = 32 - checks.length;
  if (Object.keys(own).length <= most) return;
  throw faultIn(mapping, "checks", "there are too many", `give at most ${most} of your own`);
}
