import * as z from "zod/v4/core";
import { statementSchema } from "./schema.js";
import { kindOf } from "./schema-kinds.js";
import { figureKeys, type KeyNotes, kindNotes, type SchemaNote, statementKeys } from "./schema-notes.js";
import type { Schema } from "./schema-parts.js";

/**
 * The JSON Schema (draft 2020-12) of a statement, by which editors complete and check statement files.
 *
 * It says what zod checks of shapes. That days exist, that figures can be read and that rules name known
 * quantities is only found by reading the statement.
 *
 * @example
 * JSON.parse(JSON.stringify(statementJsonSchema())).title; // "Statement of flood relief"
 */
export function statementJsonSchema(): object {
  const notes: Notes = z.registry<SchemaNote>();
  addNotes(notes, statementSchema(), statementKeys());
  const { $schema, ...schema } = z.toJSONSchema(statementSchema(), {
    target: "draft-2020-12",
    metadata: notes,
    unrepresentable: ({ zodSchema }) =>
      zodSchema._zod.def.type === "bigint" ? { type: "integer" } : "throw",
  });
  return {
    $schema,
    $id: "urn:flood-relief-accounting:statement",
    title: "Statement of flood relief",
    description: "Figures that one source published about the aid paid after a flood, as of one day.",
    ...schema,
    $defs: Object.fromEntries(
      Object.entries(schema.$defs ?? {}).map(([name, definition]) => [name, tidy(definition)]),
    ),
  };
}

type Notes = z.$ZodRegistry<SchemaNote>;

/** Notes what is to be said of a schema, by its kind, and of all that is within it. */
function addNotes(notes: Notes, schema: Schema, keys: KeyNotes): void {
  const kind = kindOf(schema);
  if (kind !== undefined) notes.add(schema, kindNotes[kind]);
  const { def } = (schema as z.$ZodTypes)._zod;
  if (def.type === "object") {
    for (const [key, member] of Object.entries(def.shape)) addKeyNotes(notes, member, keys[key] ?? ["", {}]);
  }
  for (const member of membersOf(def)) addNotes(notes, member, kind === "Figure" ? figureKeys() : keys);
}

function membersOf(def: z.$ZodTypes["_zod"]["def"]): readonly Schema[] {
  switch (def.type) {
    case "optional":
      return [def.innerType];
    case "array":
      return [def.element];
    case "record":
      return [def.keyType, def.valueType];
    case "union":
      return def.options;
    default:
      return [];
  }
}

function addKeyNotes(notes: Notes, member: Schema, note: KeyNotes[string]): void {
  const [description, within] = typeof note === "string" ? [note, {}] : note;
  addNotes(notes, member, within);
  if (description !== "") notes.add(member, { ...notes.get(member), description });
}

/** A definition without the id that zod leaves in it, and with each of its alternatives once. */
function tidy(definition: z.JSONSchema.JSONSchema): z.JSONSchema.JSONSchema {
  const { id, anyOf, ...rest } = definition;
  if (anyOf === undefined) return rest;
  return { anyOf: [...new Map(anyOf.map((member) => [JSON.stringify(member), member])).values()], ...rest };
}
