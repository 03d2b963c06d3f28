import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/report/csv.js";
import { toDataPackage } from "../../src/report/data-package.js";
import { agreeing, contradicted, falling } from "../testing/statements.js";
import { hostile, reconciliation, yearEnd } from "./sample.js";

// tabular-data-package.json is the profile of version 1 of the standard, as the package datapackage carries it (MIT).
const { $schema: _draft, ...profile } = JSON.parse(
  readFileSync(new URL("schemas/tabular-data-package.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { textarea: true } });
addFormats(ajv);
const isPackage: ValidateFunction = ajv.compile(profile);

describe("the data package", () => {
  test.each([
    ["the year-end review", yearEnd],
    ["what agrees", agreeing],
    ["several days", falling],
    ["hostile text", hostile],
    ["no statement", reconciliation({ statements: [] })],
  ])("of %s is a tabular data package", (_name, given) => {
    for (const hxl of [false, true]) {
      expect(isPackage(JSON.parse(toDataPackage(given, { hxl }))), JSON.stringify(isPackage.errors)).toBe(
        true,
      );
    }
  });

  test("without a file, or with a field without a name, is none", () => {
    const given = JSON.parse(toDataPackage(yearEnd));
    const [resource] = given.resources;
    expect(isPackage(given)).toBe(true);
    expect(isPackage({ ...given, resources: [{ ...resource, path: undefined }] })).toBe(false);
    expect(
      isPackage({ ...given, resources: [{ ...resource, schema: { fields: [{ type: "string" }] } }] }),
    ).toBe(false);
  });

  test("names the columns in their order, and the file", () => {
    const { resources } = JSON.parse(toDataPackage(contradicted, { path: "a.csv" }));
    expect(resources).toHaveLength(1);
    const [{ path, schema, dialect }] = resources;
    expect(path).toBe("a.csv");
    expect(schema.fields.map(({ name }: { name: string }) => name).join(",")).toBe(
      toCsv(contradicted).split("\n")[0],
    );
    expect(schema).toMatchObject({ primaryKey: ["id"], missingValues: [""] });
    expect(dialect).not.toHaveProperty("commentChar");
  });

  test("says of a row of tags that it is a comment, and gives each field its tag", () => {
    const { resources } = JSON.parse(toDataPackage(contradicted, { hxl: true }));
    expect(resources[0].dialect.commentChar).toBe("#");
    const [, tags = "", ...rows] = toCsv(contradicted, { hxl: true }).trimEnd().split("\n");
    expect(tags.startsWith("#")).toBe(true);
    for (const row of rows) expect(row.startsWith("#")).toBe(false);
    expect(resources[0].schema.fields.map(({ hxl }: { hxl: string }) => hxl).join(",")).toBe(tags);
  });

  test("speaks of tags just where the CSV has them, and of no character that acts unseen", () => {
    const options = { hxl: false };
    expect(toCsv(contradicted, options).split("\n")[1]).not.toContain("#");
    expect(JSON.parse(toDataPackage(contradicted, options)).resources[0].dialect).not.toHaveProperty(
      "commentChar",
    );
    expect(JSON.stringify(JSON.parse(toDataPackage(hostile)).sources)).not.toMatch(/\p{Cc}|\p{Cf}|\\u/u);
  });

  test("describes cells as they are: types, constraints and missing values hold for every row", () => {
    for (const given of [contradicted, agreeing, falling]) {
      const { schema } = JSON.parse(toDataPackage(given)).resources[0];
      const rows = toCsv(given).trimEnd().split("\n").slice(1).map(cellsOf);
      for (const row of rows) {
        expect(row).toHaveLength(schema.fields.length);
        for (const [at, { type, constraints = {} }] of schema.fields.entries()) {
          const cell = row[at] ?? "";
          if (constraints.required) expect(cell).not.toBe("");
          if (cell === "") continue;
          if (type === "number") expect(cell).toMatch(/^-?\d+(?:\.\d+)?$/);
          if (type === "date") expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (constraints.enum) expect(constraints.enum).toContain(cell);
          if (constraints.pattern) expect(cell).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
        }
      }
      expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    }
  });

  test("names the sources, with their address where it is one", () => {
    const source = { publisher: "Kazinform", title: "Review", url: "https://kazinform.example/a" };
    const statements = [
      { title: "Aid", source, asOf: "2024-06-06", statement: {} },
      { title: "Other", source: { publisher: "A", url: "javascript:alert(1)" }, statement: {} },
    ];
    expect(JSON.parse(toDataPackage(reconciliation({ statements }))).sources).toEqual([
      { title: "Aid; Kazinform, Review; as of 2024-06-06", path: "https://kazinform.example/a" },
      { title: "Other; A" },
    ]);
  });
});

/** The cells of a row of which no cell holds a line break. */
function cellsOf(row: string): readonly string[] {
  return [...`${row},`.matchAll(/("(?:[^"]|"")*"|[^",]*),/g)].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
