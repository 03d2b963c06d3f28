import * as z from "zod/mini";

/** What the JSON Schema says about a schema beside its shape. */
export interface SchemaNote {
  /** The name of its definition. */
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly examples?: readonly (string | number)[];
  readonly exclusiveMinimum?: number;
}

/** Where the schemas of a statement keep their notes: a registry of their own, apart from a program's others. */
export const schemaNotes: z.core.$ZodRegistry<SchemaNote> = /* @__PURE__ */ z.registry<SchemaNote>();

/** The same schema, described. */
export function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  schemaNotes.add(schema, { ...schemaNotes.get(schema), description });
  return schema;
}

/** An optional key, described. A key that is present has a value. */
export function optional<S extends z.ZodMiniType>(schema: S, description: string): z.ZodMiniExactOptional<S> {
  const wrapped = z.exactOptional(schema);
  schemaNotes.add(wrapped, { description });
  return wrapped;
}

/** A type without `readonly` and `?`, at every depth: what is left must agree. */
type Bare<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]-?: Bare<T[K]> };

type Same<A, B> = [Bare<A>] extends [Bare<B>] ? ([Bare<B>] extends [Bare<A>] ? unknown : never) : never;

/**
 * Holds a schema to a handwritten type, both ways: a key that only one of them has does not compile.
 *
 * @example
 * heldTo<Source>()(z.strictObject({ publisher: z.string() })); // a type error: `published` is missing
 */
export function heldTo<T>(): <S extends z.ZodMiniType<T>>(
  schema: S & Same<z.output<S>, T>,
) => z.ZodMiniType<T> {
  return (schema) => schema;
}
