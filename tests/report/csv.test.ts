import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/types.js";
import { toCsv } from "../../src/report/csv.js";
import { csvColumns } from "../../src/report/csv-columns.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { contradicted, jointly } from "../testing/statements.js";
import { count, figure, hostile, range, reconciliation } from "./sample.js";

const fixtures = new URL("../../fixtures/kazakhstan-2024/", import.meta.url);
const fixture = (name: string): ReturnType<typeof readStatement> =>
  readStatement(readFileSync(new URL(name, fixtures), "utf8"), { file: name });
const yearEnd = reconcile(fixture("year-end.yaml"));
const timeline = reconcile([
  fixture("year-end.yaml"),
  fixture("timeline/2024-09-06-kazakhstanskaya-pravda.yaml"),
  fixture("timeline/2024-06-25-sputnik.yaml"),
]);

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "flood-relief-csv-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The rows as DuckDB's reader of CSV finds them, by column; absent cells are empty. */
async function readBack(csv: string, more = ""): Promise<Record<string, string>[]> {
  const file = join(folder, "report.csv");
  await writeFile(file, csv);
  const columns = csvColumns.map(({ name }) => `"${name}": 'VARCHAR'`).join(", ");
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  try {
    const read = await connection.runAndReadAll(
      `select * from read_csv($file, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}}${more})`,
      { file },
    );
    return read
      .getRowObjects()
      .map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? "")])),
      );
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

describe("the CSV", () => {
  test("begins with the columns", () => {
    expect(toCsv(yearEnd).split("\n")[0]).toBe(
      "id,unit,region,printed,from,to,implied_from,implied_to,status,source,date",
    );
  });

  test.each([
    ["the published figures", yearEnd],
    ["several days", timeline],
    ["one rule that fails", contradicted],
    ["a conflict of several rules", jointly],
  ])("of %s, read by DuckDB, agrees with the reconciliation in every quantity", async (_name, given) => {
    for (const hxl of [false, true]) {
      const rows = await readBack(toCsv(given, { hxl }), hxl ? ", comment = '#'" : "");
      expect(rows.map(({ id }) => id)).toEqual(Object.keys(given.quantities));
      for (const row of rows) expectAgreement(row, given);
    }
  });

  test("gives what was worked out by hand", async () => {
    const rows = await readBack(toCsv(yearEnd));
    expect(rows.find(({ id }) => id === "oneTimeAssistance.families")).toEqual({
      id: "oneTimeAssistance.families",
      unit: "families",
      region: "",
      printed: "36,455",
      from: "36455",
      to: "36455",
      implied_from: "35889",
      implied_to: "36159",
      status: "contradicted",
      source: "Press Secretary of the President",
      date: "2024-12-26",
    });
    expect(rows.find(({ id }) => id === "livestockCompensation.amount")).toMatchObject({
      printed: "over 2.8 billion tenge",
      from: "2800000000.01",
      to: "",
      implied_from: "",
      implied_to: "",
      status: "unchecked",
    });
  });

  test("tells the region of a quantity, and the day of each where there are several", async () => {
    const regions = reconcile([
      {
        asOf: "2024-09-06",
        aid: {
          livestockCompensation: { regions: { "KZ-15": { heads: 3232, species: { sheep: { heads: 9 } } } } },
        },
      },
      { asOf: "2024-12-26", aid: { livestockCompensation: { heads: 10258 } } },
    ]);
    const rows = await readBack(toCsv(regions));
    const told = rows.map(({ id, region, date }) => [id, region, date].join(" "));
    expect(told).toEqual(
      expect.arrayContaining([
        "livestockCompensation.regions.KZ-15.heads@2024-09-06 KZ-15 2024-09-06",
        "livestockCompensation.regions.KZ-15.species.sheep.heads@2024-09-06 KZ-15 2024-09-06",
        "livestockCompensation.heads@2024-12-26  2024-12-26",
      ]),
    );
  });

  test("joins several figures of a quantity: the texts, the sources, and the range that they have in common", async () => {
    const from = (publisher: string, documents: string): object => ({
      asOf: "2024-12-26",
      source: { publisher },
      quantities: { documents },
    });
    const agreed = reconcile([from("A", "over 3,900"), from("B", "up to 4,000"), from("A", "3,979")]);
    expect(await readBack(toCsv(agreed))).toMatchObject([
      { printed: "over 3,900 | up to 4,000 | 3,979", from: "3979", to: "3979", source: "A | B" },
    ]);
    const apart = reconcile([from("A", "3,979"), from("B", "3,980")]);
    expect(await readBack(toCsv(apart))).toMatchObject([
      { printed: "3,979 | 3,980", from: "", to: "", status: "contradicted", source: "A | B" },
    ]);
  });

  test("keeps negative numbers numbers", async () => {
    const signed = reconcile({ quantities: { balance: { unit: "tenge", printed: "-120", signed: true } } });
    expect(await readBack(toCsv(signed))).toMatchObject([
      { printed: "-120", from: "-120.00", to: "-120.00" },
    ]);
    const long = `-${"9".repeat(50)}`;
    const quantities = { a: count("a", "unchecked", [figure("x", range(long, long))], range(long)) };
    expect(await readBack(toCsv(reconciliation({ quantities })))).toMatchObject([
      { from: long, to: long, implied_from: long },
    ]);
  });

  const formulas = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "＝1",
    "|calc",
    "-120 tenge",
    '=HYPERLINK("x")',
  ];
  test.each(formulas)("has no cell that begins a formula: %j", async (text) => {
    const quantities = Object.fromEntries([[text, count(text, "unchecked", [figure(text, {})], {})]]);
    const source = { publisher: text };
    const csv = toCsv(reconciliation({ quantities, statements: [{ source, statement: {} }] }));
    const [row = {}] = await readBack(csv);
    for (const column of ["id", "unit", "printed", "source"]) expect(row[column]).toMatch(/^'/);
  });

  test("is one line a row, quoted as RFC 4180 has it, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        const quantities = Object.fromEntries([["q", count("a", "unchecked", [figure(text, {})], {})]]);
        const csv = toCsv(reconciliation({ quantities }));
        expect(csv.split("\n")).toHaveLength(3);
        expect(csv).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}|\p{Cs}/u);
        // Outside quotes no quote; inside them each is doubled.
        expect(csv).toMatch(/^(?:(?:[^",\n]*|"(?:[^"]|"")*")[,\n])*$/);
      }),
      { numRuns: 300 },
    );
  });

  test("of hostile text has as many cells in every row", async () => {
    const rows = await readBack(toCsv(hostile));
    expect(rows).toHaveLength(Object.keys(hostile.quantities).length);
    for (const row of rows) expect(Object.keys(row)).toEqual(csvColumns.map(({ name }) => name));
  });
});

describe("the tags of HXL", () => {
  // hashtag *(“+” attribute), each a letter and then letters, digits and underscores.
  const tag = /^#[a-z][a-z0-9_]*(?:\s*\+[a-z][a-z0-9_]*)*$/i;

  test("are hashtags with attributes, no two the same", () => {
    const tags = toCsv(yearEnd, { hxl: true }).split("\n")[1]?.split(",") ?? [];
    expect(tags).toHaveLength(csvColumns.length);
    for (const each of tags) expect(each).toMatch(tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags).toEqual([
      "#indicator+code",
      "#indicator+unit",
      "#adm1+code",
      "#meta+printed",
      "#value+printed+min",
      "#value+printed+max",
      "#value+implied+min",
      "#value+implied+max",
      "#status",
      "#meta+source",
      "#date+reported",
    ]);
  });

  test("are those of the documentation", () => {
    const page = readFileSync(new URL("../../docs/report-formats.md", import.meta.url), "utf8");
    const cells = (line: string): string[] =>
      line.split("|").map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name).join(","));
    const rows = page.split("\n").filter((line) => /^\| `\w+`(?:, `\w+`)? \| `#/.test(line));
    const documented = rows.map(cells);
    expect(documented.map(([, name]) => name).join(",")).toBe(csvColumns.map(({ name }) => name).join(","));
    expect(documented.map(([, , tag]) => tag).join(",")).toBe(csvColumns.map(({ hxl }) => hxl).join(","));
  });

  test("stand on numbers and dates where the standard asks for them", () => {
    for (const { hxl, type } of csvColumns) {
      expect(type === "number").toBe(hxl.startsWith("#value"));
      expect(type === "date").toBe(hxl.startsWith("#date"));
    }
  });
});

function expectAgreement(
  row: Readonly<Record<string, string>>,
  { quantities, statements }: Reconciliation,
): void {
  const finding = quantities[row["id"] ?? ""];
  if (finding === undefined) throw new Error(`no quantity ${row["id"]}`);
  const { implied, figures, status, unit } = finding;
  expect(row).toMatchObject({ unit, status });
  expect(Number(row["implied_from"] === "")).toBe(Number(implied?.from === undefined));
  expect(Number(row["implied_to"] === "")).toBe(Number(implied?.to === undefined));
  if (implied?.from) expect(implied.from.eq(row["implied_from"] ?? "")).toBe(true);
  if (implied?.to) expect(implied.to.eq(row["implied_to"] ?? "")).toBe(true);
  expect(row["printed"]).toBe(figures.map(({ printed }) => printed).join(" | "));
  const [only] = figures;
  if (only === undefined || figures.length > 1) return;
  expect(row["from"] === "" ? undefined : row["from"]).toBe(only.from?.toFixed(finding.decimals));
  expect(row["to"] === "" ? undefined : row["to"]).toBe(only.to?.toFixed(finding.decimals));
  const { source, asOf } = statements[only.statement] ?? {};
  expect(row["source"]).toBe(source?.publisher ?? "");
  expect(row["date"]).toBe(asOf ?? source?.published ?? "");
}
