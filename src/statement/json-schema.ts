import * as z from "zod/mini";
import { statementSchema } from "./schema.js";
import { schemaNotes } from "./schema-notes.js";

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
  const { $schema, ...schema } = z.toJSONSchema(statementSchema(), {
    target: "draft-2020-12",
    metadata: schemaNotes,
    unrepresentable: ({ zodSchema }) =>
      zodSchema._zod.def.type === "bigint" ? { type: "integer" } : "throw",
    override: ({ jsonSchema }) => {
      // Whole numbers have no limits here: those of a binary number are not theirs.
      if (jsonSchema.type !== "integer") return;
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
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

/** A definition without the id that zod leaves in it, and with each of its alternatives once. */
function tidy(definition: z.core.JSONSchema.JSONSchema): z.core.JSONSchema.JSONSchema {
  const { id, anyOf, ...rest } = definition;
  if (anyOf === undefined) return rest;
  return { anyOf: [...new Map(anyOf.map((member) => [JSON.stringify(member), member])).values()], ...rest };
}
