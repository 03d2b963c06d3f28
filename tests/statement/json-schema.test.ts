import { describe, expect, test } from "vitest";
import { statementJsonSchema } from "../../src/statement/json-schema.js";
import { parseStatement } from "../../src/statement/read.js";
import { example } from "./design-example.js";

type Schema = Readonly<Record<string, unknown>>;

const root = statementJsonSchema() as Schema;

/** Judges by the words of JSON Schema that this schema uses, and knows no others. */
function accepts(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([word, given]) => judge(word, given, value, schema));
}

function judge(word: string, given: unknown, value: unknown, { properties = {} }: Schema): boolean {
  const entries = kind(value) === "object" ? Object.entries(value as object) : [];
  const items = Array.isArray(value) ? value : [];
  switch (word) {
    case "$ref":
      return accepts(definition(String(given)), value);
    case "type":
      return [given]
        .flat()
        .some((type) => (type === "integer" ? Number.isInteger(value) : type === kind(value)));
    case "properties": {
      const schemas = new Map(Object.entries(given as Record<string, Schema>));
      return entries.every(([key, item]) => accepts(schemas.get(key) ?? {}, item));
    }
    case "additionalProperties":
      return entries.every(
        ([key, item]) =>
          Object.hasOwn(properties as Schema, key) || (given !== false && accepts(given as Schema, item)),
      );
    case "required":
      return (given as string[]).every((key) => entries.some(([own]) => own === key));
    case "propertyNames":
      return entries.every(([key]) => accepts(given as Schema, key));
    case "items":
      return items.every((item) => accepts(given as Schema, item));
    case "minItems":
      return items.length >= Number(given);
    case "anyOf":
      return (given as Schema[]).some((member) => accepts(member, value));
    case "enum":
      return (given as unknown[]).includes(value);
    case "const":
      return given === value;
    case "pattern":
      return typeof value !== "string" || new RegExp(String(given), "u").test(value);
    case "maxLength":
      return typeof value !== "string" || [...value].length <= Number(given);
    case "exclusiveMinimum":
      return typeof value !== "number" || value > Number(given);
    case "$schema":
    case "$id":
    case "$defs":
    case "title":
    case "description":
    case "examples":
    case "format":
      return true;
    default:
      throw new Error(`the word ${word} is not judged`);
  }
}

function definition(reference: string): Schema {
  const name = reference.replace("#/$defs/", "");
  return (root["$defs"] as Record<string, Schema>)[name] ?? { missing: name };
}

function kind(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

describe("the JSON Schema of a statement", () => {
  test("is of draft 2020-12 and names itself", () => {
    expect(root).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:flood-relief-accounting:statement",
      title: "Statement of flood relief",
      type: "object",
      additionalProperties: false,
    });
    expect(JSON.parse(JSON.stringify(root))).toEqual(root);
  });

  test("accepts what the reader accepts", () => {
    expect(accepts(root, parseStatement(example).statement)).toBe(true);
    const figures = [
      5,
      "5",
      { printed: "5" },
      { value: 5 },
      { value: "5", precision: 10, trust: 0.5 },
      { to: 7, trust: "certain" },
    ];
    for (const figure of [...figures, figures]) {
      expect(accepts(root, { quantities: { a: figure }, aid: { housingRepair: { houses: figure } } })).toBe(
        true,
      );
    }
  });

  test.each([
    { tilte: "a" },
    { asOf: "26.12.2024" },
    { language: "de" },
    { aid: { oneTimeAssistance: { houses: 5 } } },
    { aid: { oneTimeAssistance: { regions: { Aktobe: {} } } } },
    { quantities: { "a.b": 5 } },
    { quantities: { ["a".repeat(201)]: 5 } },
    { quantities: { a: 1.5 } },
    { quantities: { a: { printed: "5", value: 5 } } },
    { quantities: { a: { printed: "5", trust: 0 } } },
    { rules: [{ name: "a" }] },
    { totals: { a: { printed: "5" } } },
    { totals: { a: { of: [], printed: "5" } } },
    { quantities: { a: [] } },
  ])("refuses %j, as the reader does", (value) => {
    expect(accepts(root, value)).toBe(false);
    expect(parseStatement({ quantities: { laws: 5 }, ...value }).statement).toBeUndefined();
  });

  test("describes every key, so that editors can show help", () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [name, property] of Object.entries((schema as Schema)["properties"] ?? {})) {
        const text =
          (property as Schema)["description"] ?? ((property as Schema)["$ref"] ? "by reference" : undefined);
        if (text === undefined) undescribed.push(`${path}.${name}`);
      }
      for (const [key, inner] of Object.entries(schema)) visit(inner, `${path}.${key}`);
    };
    visit(root, "");
    expect(undescribed).toEqual([]);
  });
});
