import type * as z from "zod/v4/core";
import { kindOf } from "./schema-kinds.js";
import type { Schema } from "./schema-parts.js";

/** The schemas of a value at a path: one, or all that a union allows there. */
export function schemasAt(root: Schema, path: readonly PropertyKey[]): readonly Schema[] {
  let schemas = unwrapped(root);
  for (const key of path) schemas = schemas.flatMap((schema) => child(schema, key)).flatMap(unwrapped);
  return schemas;
}

/** The keys that an object may have at a path. */
export function keysAt(root: Schema, path: readonly PropertyKey[]): readonly string[] {
  const keys = schemasAt(root, path).flatMap((schema) => {
    const { def } = (schema as z.$ZodTypes)._zod;
    return def.type === "object" ? Object.keys(def.shape) : [];
  });
  return [...new Set(keys)];
}

/** What is expected at a path, in words: `a figure`, `text`, `one of en, ru, kk`. */
export function expectedAt(root: Schema, path: readonly PropertyKey[]): string {
  let schemas: readonly Schema[] = [root];
  for (const key of path) schemas = schemas.flatMap(unwrapped).flatMap((schema) => child(schema, key));
  return [...new Set(schemas.flatMap(words))].join(" or ");
}

/** The schema itself, without what marks a key optional; of a union, all its members. */
function unwrapped(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.$ZodTypes)._zod;
  if (def.type === "optional") return unwrapped(def.innerType);
  return def.type === "union" ? def.options.flatMap(unwrapped) : [schema];
}

function child(schema: Schema, key: PropertyKey): readonly Schema[] {
  const { def } = (schema as z.$ZodTypes)._zod;
  if (def.type === "array") return [def.element];
  if (def.type === "record") return [def.valueType];
  if (def.type !== "object" || typeof key !== "string" || !Object.hasOwn(def.shape, key)) return [];
  const member = def.shape[key];
  return member === undefined ? [] : [member];
}

function words(schema: Schema): readonly string[] {
  const kind = kindOf(schema);
  if (kind === "Figure" || kind === "Figures" || kind === "Quantity") {
    return ['a figure such as "13.3 billion tenge" or a whole number'];
  }
  const { def } = (schema as z.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return words(def.innerType);
    case "union":
      return def.options.flatMap(words);
    case "string":
      return ["text"];
    case "number":
      return [kind === "whole" ? "a whole number" : "a number above 0"];
    case "bigint":
      return ["a whole number"];
    case "boolean":
      return ["true or false"];
    case "literal":
      return [def.values.length === 1 ? String(def.values[0]) : `one of ${def.values.join(", ")}`];
    case "array":
      return ["a list"];
    default:
      return ["keys with values"];
  }
}
