import * as z from "zod/v4/core";
import type { LeafFault } from "./leaf-fault.js";
import { ofKind } from "./schema-kinds.js";

// zod's core, whose classes do not tell of what they are made; hence the types. Its other fronts make the same of them, and take
// twice the room in a browser.

/** A schema of values of a type. */
export type Schema<T = unknown> = z.$ZodType<T>;

/** The type of the values that a schema accepts. */
export type ValueOf<S extends Schema> = z.output<S>;

/** What the values of a mapping are, by key. */
export type Members = Readonly<Record<string, Schema>>;

/** The schema of a mapping. */
export type Mapping<M extends Members> = z.$ZodObject<M, z.$strict>;

/** The schema of the value of a key that may be left out. */
export type Optional<S extends Schema> = z.$ZodExactOptional<S>;

/** Text with which nothing is wrong. */
export function textWithout(fault: (value: string) => LeafFault | undefined): Schema<string> {
  return new z.$ZodString({ type: "string", checks: [without(fault)] });
}

/** A whole number that a binary number holds exactly. */
export function safeInteger(): Schema<number> {
  const check = z._check<number>(({ value, issues }) => {
    if (!Number.isSafeInteger(value)) issues.push({ code: "invalid_type", expected: "int", input: value });
  });
  return ofKind("whole", new z.$ZodNumber({ type: "number", checks: [check] }));
}

/** A number above zero. */
export function positive(): Schema<number> {
  const check = z._check<number>(({ value, issues }) => {
    if (value <= 0) issues.push({ ...tooSmall, origin: "number", input: value });
  });
  return ofKind("positive", new z.$ZodNumber({ type: "number", checks: [check] }));
}

/** A whole number of any size. */
export function bigint(): Schema<bigint> {
  return new z.$ZodBigInt({ type: "bigint" });
}

/** `true` or `false`. */
export function boolean(): Schema<boolean> {
  return new z.$ZodBoolean({ type: "boolean" });
}

/** One of these texts. */
export function oneOf<const Text extends string>(values: readonly Text[]): z.$ZodLiteral<Text> {
  return new z.$ZodLiteral({ type: "literal", values: [...values] }) as z.$ZodLiteral<Text>;
}

/** A list. */
export function list<S extends Schema>(element: S): z.$ZodArray<S> {
  return new z.$ZodArray({ type: "array", element }) as z.$ZodArray<S>;
}

/** A list that is not empty. */
export function some<S extends Schema>(element: S): z.$ZodArray<S> {
  const check = z._check<readonly unknown[]>(({ value, issues }) => {
    if (value.length === 0) issues.push({ ...tooSmall, origin: "array", input: value });
  });
  return ofKind("some", new z.$ZodArray({ type: "array", element, checks: [check] }) as z.$ZodArray<S>);
}

/** What one of these schemas accepts: of several, the first. */
export function either<const S extends readonly Schema[]>(...options: S): z.$ZodUnion<S> {
  return new z.$ZodUnion({ type: "union", options }) as z.$ZodUnion<S>;
}

/** A mapping with these keys and no others, with which nothing else is wrong. */
export function mapping<M extends Members>(
  shape: M,
  fault?: (value: Readonly<Record<string, unknown>>) => LeafFault | undefined,
): Mapping<M> {
  const catchall = new z.$ZodNever({ type: "never" });
  const checks = fault === undefined ? [] : [without(fault)];
  return new z.$ZodObject({ type: "object", shape, catchall, checks }) as Mapping<M>;
}

/** Values of one schema, under whatever keys another accepts. */
export function record<S extends Schema>(
  keyType: Schema<string>,
  valueType: S,
): z.$ZodRecord<z.$ZodType<string, string>, S> {
  return new z.$ZodRecord({ type: "record", keyType, valueType }) as z.$ZodRecord<
    z.$ZodType<string, string>,
    S
  >;
}

/** The value of a key that may be left out. A key that is there has a value. */
export function optional<S extends Schema>(innerType: S): Optional<S> {
  return new z.$ZodExactOptional({ type: "optional", innerType }) as Optional<S>;
}

const tooSmall = { code: "too_small", minimum: 0, inclusive: false, continue: true } as const;

/** What is wrong with a value by a schema: as zod's `safeParse` tells it, but without an error that nobody throws. */
export function issuesIn(schema: Schema, value: unknown): readonly z.$ZodIssue[] {
  // No schema here is asynchronous.
  const { issues } = schema._zod.run({ value, issues: [] }, { async: false }) as z.ParsePayload;
  return issues.map((issue) => ({ ...issue, path: issue.path ?? [] }) as z.$ZodIssue);
}

function without<T>(fault: (value: T) => LeafFault | undefined): z.$ZodCheck<T> {
  return z._check<T>(({ value, issues }) => {
    const found = fault(value);
    if (found !== undefined) issues.push({ code: "custom", input: value, params: { found }, continue: true });
  });
}
