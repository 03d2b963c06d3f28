import { countOf, tenge, type Unit } from "../exact/unit.js";
import { type CountMeasure, categories } from "./categories.js";
import { own } from "./mapping.js";
import { type AnyCategory, type AnyRegion, breakdowns, categoriesOf, measuresOf } from "./measures.js";
import { otherUnit } from "./other-unit.js";
import { totalUnit } from "./total-unit.js";
import type { Statement } from "./types.js";

/**
 * The unit of what an id names in a statement: a quantity that it prints; the amount or the count of any category, and
 * of any region, fund, tranche or species that it names, printed or not. `undefined` where it names nothing.
 *
 * @example
 * knownUnit({ aid: {} }, "oneTimeAssistance.families")?.name; // "families"
 * knownUnit({ aid: {} }, "oneTimeAssistance.houses"); // undefined
 */
export function knownUnit(statement: Statement, id: string): Unit | undefined {
  const other = own(statement.quantities, id);
  if (other !== undefined) return otherUnit(id, other);
  const [first = "", ...rest] = id.split(".", 8);
  if (first === "totals") return knownTotal(statement, rest);

  const category = categories.find(({ key }) => key === first);
  if (category === undefined) return undefined;
  return measureUnit(statement.aid?.[category.key], category.count, rest);
}

function knownTotal(statement: Statement, [name = "", ...rest]: readonly string[]): Unit | undefined {
  if (rest.length > 0 || own(statement.totals, name) === undefined) return undefined;
  return totalUnit(statement, name) ?? countOf(name);
}

/** The unit of a measure of a category, by the segments of its id behind the category's key. */
function measureUnit(
  holds: AnyCategory | undefined,
  count: CountMeasure,
  segments: readonly string[],
): Unit | undefined {
  const measure = segments.at(-1);
  if (segments.length === 2 && segments[0] === "parts") {
    return own(holds?.parts, segments[1] ?? "") === undefined ? undefined : countOf(count);
  }
  if (measure !== "amount" && measure !== count) return undefined;
  return named(holds, segments.slice(0, -1)) ? unitOf(measure) : undefined;
}

/** True where a statement names the region, fund, tranche or species, and of none, always. */
function named(holds: AnyCategory | undefined, [breakdown, name = "", ...rest]: readonly string[]): boolean {
  if (breakdown === undefined) return true;
  const key = breakdowns.find((one) => one === breakdown);
  const part = key && own<AnyRegion>(holds?.[key], name);
  return part !== undefined && named(part, rest);
}

function unitOf(measure: "amount" | CountMeasure): Unit {
  return measure === "amount" ? tenge : countOf(measure);
}

/**
 * Ids of the counts and the amounts of all that a statement names of its categories, printed or not. Of a category that pays
 * nothing of its own there are amounts only where it prints one.
 */
export function measureIds(statement: Statement): readonly string[] {
  const printed = new Set([...measuresOf(statement)].map(({ id }) => id));
  return [...categoriesOf(statement)].flatMap(([{ key, count, paid }, holds]) => {
    const places = [...placesOf(key, holds)];
    const amounts = places.map((place) => `${place}.amount`);
    const pays = paid || amounts.some((id) => printed.has(id));
    return [...places.map((place) => `${place}.${count}`), ...(pays ? amounts : [])];
  });
}

/** The ids of a category and of its regions, funds, tranches and species. */
function* placesOf(id: string, holds: AnyCategory): Generator<string> {
  yield id;
  for (const breakdown of breakdowns) {
    for (const [name, part] of Object.entries(holds[breakdown] ?? {})) {
      yield* placesOf(`${id}.${breakdown}.${name}`, part);
    }
  }
}

/** How many ids are listed. */
const most = 5_000;

/**
 * Ids that a statement names, and the amount and count of every category: for naming the nearest to one that is
 * unknown. At most {@link most} of them.
 */
export function quantityIds(statement: Statement): readonly string[] {
  const ids = new Set(categories.flatMap(({ key, count }) => [`${key}.${count}`, `${key}.amount`]));
  for (const { id } of measuresOf(statement)) {
    if (ids.size >= most) break;
    ids.add(id);
  }
  return [...ids];
}
