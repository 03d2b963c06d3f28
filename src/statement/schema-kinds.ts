import type { $ZodType } from "zod/v4/core";

/** What a schema accepts, where its structure alone does not tell. */
export type Kind =
  | "Figure"
  | "Figures"
  | "Quantity"
  | "day"
  | "region"
  | "name"
  | "whole"
  | "positive"
  | "some";

const kinds = new WeakMap<$ZodType, Kind>();

/** The same schema, marked as of a kind. */
export function ofKind<S extends $ZodType>(kind: Kind, schema: S): S {
  kinds.set(schema, kind);
  return schema;
}

/** The kind that a schema is marked as; `undefined` where its structure tells. */
export function kindOf(schema: $ZodType): Kind | undefined {
  return kinds.get(schema);
}
