import { firstOf } from "../printed/listing.js";
import { printable } from "../report/printable.js";
import { nearest } from "../statement/nearest.js";

/** So many names are suggested. */
const most = 3;

/**
 * What to say of a name that is not among the known: those that differ from it by what stands behind an `@` or before
 * a colon, then those that are spelled most like it, and where there are neither, the first of them all.
 *
 * @param what what is named: `rule`
 *
 * @example
 * unknownName("rule", "fixed-rate:onetimeAssistance", ["fixed-rate:oneTimeAssistance", "cap:b"]);
 * // ['No rule "fixed-rate:onetimeAssistance"; did you mean fixed-rate:oneTimeAssistance?']
 */
export function unknownName(what: string, name: unknown, known: readonly string[]): readonly string[] {
  if (typeof name !== "string") return [`A ${what} is named by a text, its id; this is ${kindOf(name)}.`];
  const head = `No ${what} "${printable(name)}"`;
  const near = nearestNames(name, known).map(printable);
  if (near.length > 0) return [`${head}; did you mean ${near.join(" or ")}?`];
  if (known.length === 0) return [`${head}: there is none at all.`];
  return [`${head}; there are: ${firstOf(known.map(printable), 2 * most)}.`];
}

function nearestNames(name: string, known: readonly string[]): readonly string[] {
  const alike = known.filter((other) => plain(other) === plain(name) || subject(other) === name);
  const found = new Set(alike.slice(0, most));
  while (found.size < most) {
    const near = nearest(
      name,
      known.filter((other) => !found.has(other)),
    );
    if (near === undefined) break;
    found.add(near);
  }
  return [...found];
}

/** A name without its day: `oneTimeAssistance.amount` of `oneTimeAssistance.amount@2024-09-06`. */
function plain(name: string): string {
  return name.split("@")[0] ?? name;
}

/** What a rule is about: `oneTimeAssistance` of `fixed-rate:oneTimeAssistance`. */
function subject(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function kindOf(value: unknown): string {
  return value === null ? "null" : value === undefined ? "nothing" : `a value of type ${typeof value}`;
}
