import type { Statement } from "../statement/types.js";

/**
 * A statement as JSON can hold it: each `bigint` as a number where one holds all its digits, and else as an exact
 * value. It says the same when it is read again.
 */
export function plainStatement(statement: Statement): unknown {
  return plain(statement, "");
}

// Of a figure written as an object these are numbers, which may stand as texts.
const numbers: ReadonlySet<string> = new Set(["value", "precision", "from", "to"]);

function plain(value: unknown, key: string): unknown {
  if (typeof value === "bigint") {
    if (numbers.has(key)) return value.toString();
    return Number.isSafeInteger(Number(value)) ? Number(value) : { value: value.toString() };
  }
  if (Array.isArray(value)) return value.map((element) => plain(element, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, name)]));
}
