import type { Schema, ValueOf } from "./schema-parts.js";

/** A type without `readonly` and `?`, at every depth: what is left must agree. */
type Bare<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]-?: Bare<T[K]> };

type Same<A, B> = [Bare<A>] extends [Bare<B>] ? ([Bare<B>] extends [Bare<A>] ? unknown : never) : never;

/**
 * Holds a schema to a handwritten type, both ways: a key that only one of them has does not compile.
 *
 * @example
 * heldTo<Source>()(mapping({ publisher: text() })); // a type error: `published` is missing
 */
export function heldTo<T>(): <S extends Schema<T>>(schema: S & Same<ValueOf<S>, T>) => Schema<T> {
  return (schema) => schema;
}
