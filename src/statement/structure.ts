import type { $ZodIssue } from "zod/v4/core";
import { categoryOf } from "./categories.js";
import type { Fault } from "./fault.js";
import type { LeafFault } from "./leaf-fault.js";
import { nearest } from "./nearest.js";
import { pathOf } from "./path.js";
import { quote } from "./quote.js";
import { statementSchema } from "./schema.js";
import { issuesIn } from "./schema-parts.js";
import { expectedAt, keysAt, schemasAt } from "./schema-path.js";
import type { Statement } from "./types.js";
import { valueAt } from "./value-at.js";

/** A fault in the shape of a statement, with the keys that lead to it. */
export interface ShapeFault extends Fault {
  readonly keys: readonly PropertyKey[];
  /** True where it is the last key that is at fault, not its value. */
  readonly ofKey: boolean;
  /** The key that an unknown one most likely stands for. */
  readonly meant?: string;
}

/** What became of plain data held against the schema. */
export type ShapeReading =
  | { readonly statement: Statement; readonly faults: readonly [] }
  | { readonly statement: undefined; readonly faults: readonly ShapeFault[] };

/** Holds plain data to the schema of a statement. The statement is the data itself. */
export function readShape(value: unknown): ShapeReading {
  const issues = issuesIn(statementSchema(), value);
  // The schema changes nothing; zod's own copy would only have the keys in another order.
  if (issues.length === 0) return { statement: value as Statement, faults: [] };
  const faults = issues.flatMap((issue) => faultsOf(issue, [], value));
  return { statement: undefined, faults: withoutMistyped(faults) };
}

type Issue = $ZodIssue;
type Keys = readonly PropertyKey[];

function faultsOf(issue: Issue, above: Keys, root: unknown): readonly ShapeFault[] {
  const keys = [...above, ...issue.path];
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(issue.keys, keys, root);
    case "invalid_key":
      return issue.issues.flatMap((inner) => leafFault(inner, keys, true));
    case "custom":
      return leafFault(issue, keys, false);
    case "invalid_union": {
      const meant = memberMeant(issue.errors, valueAt(root, keys));
      return meant === undefined
        ? [wrongKind(keys, root)]
        : meant.flatMap((inner) => faultsOf(inner, keys, root));
    }
    default:
      return [wrongKind(keys, root)];
  }
}

function leafFault(issue: Issue, keys: Keys, ofKey: boolean): readonly ShapeFault[] {
  if (issue.code !== "custom") return [];
  // Every check of the schema's leaves leaves a fault of this shape here.
  const { found } = (issue.params ?? {}) as { readonly found: LeafFault };
  return [{ ...found, path: pathOf(keys), keys, ofKey }];
}

/**
 * The issues of that member of a union which the value was meant to be: members of another kind are left out,
 * and of the rest the one with the fewest keys unknown or missing is taken. `undefined` where all are of
 * another kind.
 */
function memberMeant(members: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const near = members.flatMap(withinUnion).filter((issues) => !issues.some(ofOtherKind));
  const [first, ...others] = near.map((issues) => ({ issues, strange: strangeness(issues, value) }));
  return others.reduce((best, other) => (best && best.strange <= other.strange ? best : other), first)
    ?.issues;
}

/** The members of a union that is itself a member. */
function withinUnion(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const [only] = issues;
  return only?.code === "invalid_union" && only.path.length === 0
    ? only.errors.flatMap(withinUnion)
    : [issues];
}

function ofOtherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

function strangeness(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((count, issue) => {
    if (issue.code === "unrecognized_keys") return count + issue.keys.length;
    return valueAt(value, issue.path) === undefined ? count + 1 : count;
  }, 0);
}

/**
 * Keys that the schema does not know. Of a union, zod may have judged by another member than was meant; then one of
 * the keys is known to the other, and all members are asked.
 */
function unknownKeys(unknown: readonly string[], above: Keys, root: unknown): readonly ShapeFault[] {
  const known = keysAt(statementSchema(), above);
  if (!unknown.some((key) => known.includes(key)))
    return unknown.map((key) => unknownKey(above, key, root, known));

  const value = valueAt(root, above);
  const members = schemasAt(statementSchema(), above).map((schema) => issuesIn(schema, value));
  return (memberMeant(members, value) ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys.map((key) =>
          known.includes(key) ? mixedKey(above, key) : unknownKey(above, key, root, known),
        )
      : faultsOf(issue, above, root),
  );
}

function mixedKey(above: Keys, key: string): ShapeFault {
  const keys = [...above, key];
  return {
    code: "mixed-keys",
    path: pathOf(keys),
    keys,
    ofKey: true,
    message: `the key ${quote(key)} does not go with the others in ${pathOf(above)}`,
    remedy:
      "write printed, or value and precision, or from and to; unit and signed go with printed, which may hold any of these",
  };
}

function unknownKey(above: Keys, key: string, root: unknown, known: readonly string[]): ShapeFault {
  const keys = [...above, key];
  const where = above.length === 0 ? "the statement" : pathOf(above);
  const meant = nearest(key, known);
  // In { } a comma ends a value, so what followed it in a number has become a key.
  const torn = /^\d/.test(key) && valueAt(root, keys) === null;
  const misplaced = above.length === 0 && categoryOf(key) !== undefined;
  const remedy = torn
    ? 'put a number with commas in quotes, as in "36,455"'
    : misplaced
      ? 'move it under "aid"'
      : meant !== undefined
        ? `write ${quote(meant)}`
        : `remove it, or write one of ${known.join(", ")}`;
  return {
    code: "unknown-key",
    path: pathOf(keys),
    keys,
    ofKey: true,
    ...(meant === undefined ? {} : { meant }),
    message: `unknown key ${quote(key)} in ${where}`,
    remedy,
  };
}

function wrongKind(keys: Keys, root: unknown): ShapeFault {
  const value = valueAt(root, keys);
  const expected = expectedAt(statementSchema(), keys);
  const name = keys.at(-1);
  const subject =
    name === undefined ? "the statement" : typeof name === "string" ? quote(name) : `item ${String(name)}`;
  const fault = { path: pathOf(keys), keys, ofKey: false };
  if (value === undefined) {
    const where = keys.length === 1 ? "the statement" : pathOf(keys.slice(0, -1));
    return {
      ...fault,
      code: "missing-key",
      message: `${subject} is missing in ${where}`,
      remedy: `add it, with ${expected}`,
    };
  }
  if (value === null) {
    return {
      ...fault,
      code: "empty-value",
      message: `${subject} has no value`,
      remedy: `write ${expected}; or remove the key`,
    };
  }
  const quotable = (typeof value === "number" || typeof value === "bigint") && expected === "text";
  return {
    ...fault,
    code: "wrong-kind",
    message: `${subject} is ${kindOf(value)}, not ${expected}`,
    remedy: quotable ? `put it in quotes: "${value}"` : `write ${expected}`,
  };
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "a mapping" : String(value);
}

/** Leaves out that a key is missing where another is its mistyped form. */
function withoutMistyped(faults: readonly ShapeFault[]): readonly ShapeFault[] {
  const meant = new Set(
    faults.flatMap((fault) =>
      fault.meant === undefined ? [] : [pathOf([...fault.keys.slice(0, -1), fault.meant])],
    ),
  );
  return faults.filter(({ code, path }) => code !== "missing-key" || !meant.has(path));
}
