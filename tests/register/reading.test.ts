import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  audit,
  findSources,
  type Mapping,
  openDuckDb,
  type Progress,
  type RegisterAudit,
  readMapping,
} from "../../src/register/index.js";
import { matches } from "../../src/register/sources.js";
import { csv, type Folder, header, makeFolder, makeRows } from "./made.js";

// Every writing of the same payments must come to the same; what that is, is worked out in ground-truth.test.ts.

const { rows } = makeRows({ factor: 0.01, faults: 2, cluster: 0, seed: 7 });
const years = { programme: { from: "2024-03-27", to: "2024-12-26" } };
const russian = ["Вид помощи", "ИИН", "Область", "Дата", "Сумма", "Фонд", "Решение"];

let folder: Folder;
let plain: unknown;
beforeAll(async () => {
  folder = makeFolder();
  folder.write("plain.csv", csv([header, ...rows]));
  plain = essence(await auditOf(["plain.csv"]));
});
afterAll(() => folder.remove());

async function auditOf(files: readonly string[], mapping: Mapping = {}): Promise<RegisterAudit> {
  const sources = await findSources(files, folder.path);
  const { audit: result, engine } = await audit(
    (plan) => openDuckDb(sources, plan, { memory: "300MB", threads: 2 }),
    {
      mapping: { ...years, ...mapping },
    },
  );
  await engine.close();
  return result;
}

/** What does not depend on how the rows are written. */
function essence({
  read,
  accepted,
  found,
  withoutAmount,
  categories,
  checks,
  statement,
}: RegisterAudit): unknown {
  const found_ = checks.map(({ check, rows: count, sum }) => [check, count, sum]);
  return { read, accepted, found, withoutAmount, categories, checks: found_, statement };
}

/** Writes rows of SQL with a category, a day and an amount. */
async function parquet(name: string, values: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * FROM (VALUES ${values}) AS rows (category, "paidOn", amount)) TO '${folder.path}/${name}.parquet' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
}

/** Windows-1251 of ASCII and Russian letters. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code === 0xa0 ? 0xa0 : code - 0x350;
    }),
  );
}

describe("the same payments", () => {
  test.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
    ["bars", "|"],
  ])("between %s", async (name, separator) => {
    folder.write(`${name}.csv`, csv([header, ...rows], separator));
    expect(essence(await auditOf([`${name}.csv`]))).toEqual(plain);
  });

  test("with every cell in quotes, and lines that end as on Windows", async () => {
    const text = [header, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\r\n");
    folder.write("quoted.csv", text);
    expect(essence(await auditOf(["quoted.csv"]))).toEqual(plain);
  });

  test("with a byte order mark", async () => {
    folder.write("bom.csv", `\ufeff${csv([header, ...rows])}`);
    expect(essence(await auditOf(["bom.csv"]))).toEqual(plain);
  });

  test("packed with gzip", async () => {
    folder.write("packed.csv.gz", gzipSync(csv([header, ...rows])));
    expect(essence(await auditOf(["packed.csv.gz"]))).toEqual(plain);
  });

  test("in Russian, in Windows-1251, as a Russian spreadsheet writes it", async () => {
    const written = rows.map(
      ([category = "", beneficiary = "", region = "", day = "", amount = "", ...others]) => [
        category === "oneTimeAssistance" ? "Единовременная помощь" : category,
        beneficiary,
        region === "KZ-15" ? "Актюбинская область" : region,
        /^\d{4}-\d\d-\d\d$/.test(day) ? day.split("-").toReversed().join(".") : `?${day}`,
        /^-?\d+\.\d\d$/.test(amount)
          ? amount.replace(".", ",").replace(/\B(?=(?:\d{3})+,)/g, "\u00a0")
          : amount.replace(/\./g, ",").replace("1,5", "1;5"),
        ...others,
      ],
    );
    folder.write("russian.csv", windows1251(csv([russian, ...written], ";")));
    const mapping = readMapping(`
      encoding: windows-1251
      amounts: 1 234 567,89
      dates: dd.mm.yyyy
      categories: { Единовременная помощь: oneTimeAssistance }
    `);
    expect(essence(await auditOf(["russian.csv"], mapping))).toEqual(plain);
  });

  test("with HXL tags in the second row, under headings that say nothing", async () => {
    const tags = [
      "#sector",
      "#beneficiary +id",
      "#adm1+code",
      "#date+reported",
      "#value",
      "#org+funder",
      "#meta+decision",
    ];
    folder.write("hxl.csv", csv([header.map((_, at) => `x${at}`), tags, ...rows]));
    const result = await auditOf(["hxl.csv"]);
    expect(essence(result)).toEqual(plain);
    expect(result.columnsBy).toBe("tags");
    expect(result.parts[0]?.offset).toBe(3);
  });

  test("as JSON lines, numbers with all their digits", async () => {
    const lines = rows.map((cells) => {
      const object = Object.fromEntries(header.map((name, at) => [name, cells[at]]));
      const text = JSON.stringify(object);
      return /^\d+\.\d\d$/.test(cells[4] ?? "")
        ? text.replace(`"amount":"${cells[4]}"`, `"amount":${cells[4]}`)
        : text;
    });
    folder.write("lines.jsonl", lines.join("\n"));
    expect(essence(await auditOf(["lines.jsonl"]))).toEqual(plain);
    folder.write("long.jsonl", '{"category":"livestockCompensation","amount":1234567890123456.71}\n');
    expect((await auditOf(["long.jsonl"])).read.sum).toBe(123_456_789_012_345_671n);
  });

  test("as JSON lines, in which a key is first named far down", async () => {
    const lines = rows.map((cells) =>
      JSON.stringify(
        Object.fromEntries(header.map((name, at) => [name, cells[at]]).filter(([, cell]) => cell !== "")),
      ),
    );
    const late = lines.filter((line) => !line.includes('"fund"'));
    const funded = lines.filter((line) => line.includes('"fund"'));
    expect(late.length).toBeGreaterThan(200);
    folder.write("late.jsonl", [...late, ...funded].join("\n"));
    folder.write("early.jsonl", [...funded, ...late].join("\n"));
    const result = await auditOf(["late.jsonl"]);
    expect(result.columns.fund).toBe("fund");
    expect(result.untested.map(({ check }) => check)).toEqual(["benford"]);
    expect(result.statement).toEqual((await auditOf(["early.jsonl"])).statement);
    folder.write(
      "two.jsonl",
      '{"category":"livestockCompensation"}\n{"category":"livestockCompensation","amount":1}',
    );
    expect((await auditOf(["two.jsonl"])).read).toEqual({ rows: 2n, sum: 100n });
  });

  test("as Parquet, with amounts as text or as DECIMAL", async () => {
    const text = rows.filter(([, , , , amount = ""]) => /^-?\d{1,16}\.\d\d$/.test(amount));
    folder.write("some.csv", csv([header, ...text]));
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    for (const [name, type] of [
      ["text", "VARCHAR"],
      ["decimal", "DECIMAL(18,2)"],
      ["fine", "DECIMAL(20,4)"],
      ["binary", "DOUBLE"],
    ] as const) {
      await connection.run(
        `COPY (SELECT * REPLACE (amount::${type} AS amount) FROM read_csv('${folder.path}/some.csv', all_varchar = true)) TO '${folder.path}/${name}.parquet' (FORMAT parquet)`,
      );
    }
    connection.closeSync();
    instance.closeSync();
    const expected = essence(await auditOf(["some.csv"]));
    for (const name of ["text", "decimal", "fine"])
      expect(essence(await auditOf([`${name}.parquet`])), name).toEqual(expected);
    await expect(auditOf(["binary.parquet"])).rejects.toThrow(/binary fractions \(DOUBLE\)/);
  });

  test("as Parquet, texts in the writing of the mapping, and days and amounts of other types", async () => {
    await parquet(
      "written",
      "('livestockCompensation', '10.04.2024', '1 234,56'), ('livestockCompensation', '31.12.1999', '5')",
    );
    await parquet(
      "typed",
      "('livestockCompensation', DATE '2024-04-10', 1234.56), ('livestockCompensation', DATE '1999-12-31', 5)",
    );
    await parquet(
      "stamped",
      "('livestockCompensation', TIMESTAMP '2024-04-10 23:59:59', 1234.56), ('livestockCompensation', TIMESTAMP '1999-12-31', 5)",
    );
    const [amounts, dates] = ["1 234 567,89", "dd.mm.yyyy"] as const;
    for (const name of ["written", "typed", "stamped"]) {
      const { read, checks } = await auditOf([`${name}.parquet`], { amounts, dates });
      expect(read, name).toEqual({ rows: 2n, sum: 123_956n });
      expect(checks.map(({ check, first }) => [check, first.map(({ row }) => row)])).toEqual([
        ["date-outside", [2]],
      ]);
    }
    await parquet("moments", "('livestockCompensation', '2024-04-10 20:00:00Z'::TIMESTAMPTZ, 1)");
    await expect(auditOf(["moments.parquet"])).rejects.toThrow(/"paidOn" holds moments \(TIMESTAMP WITH/);
  });

  test("in a folder whose name says something of a column", async () => {
    mkdirSync(join(folder.path, "amount=7"));
    await parquet("amount=7/x", "('livestockCompensation', DATE '2024-04-10', 5)");
    folder.write("amount=7/x.csv", "category,paidOn,amount\nlivestockCompensation,2024-04-10,5.00\n");
    for (const name of ["amount=7/x.parquet", "amount=7/x.csv"]) {
      const { read, columns } = await auditOf([name]);
      expect([read.sum, Object.keys(columns)], name).toEqual([500n, ["category", "paidOn", "amount"]]);
    }
  });

  test("in many files, named one by one or by a pattern", async () => {
    const third = Math.ceil(rows.length / 3);
    for (const part of [0, 1, 2]) {
      folder.write(`part-${part}.csv`, csv([header, ...rows.slice(part * third, (part + 1) * third)]));
    }
    expect(essence(await auditOf(["part-0.csv", "part-1.csv", "part-2.csv"]))).toEqual(plain);
    const result = await auditOf(["part-*.csv"]);
    expect(essence(result)).toEqual(plain);
    expect(result.parts.map(({ name, rows: count }) => [name, count])).toEqual([
      ["part-0.csv", third],
      ["part-1.csv", third],
      ["part-2.csv", rows.length - 2 * third],
    ]);
  });

  test("with less memory than they need", async () => {
    const sources = await findSources(["plain.csv"], folder.path);
    const { audit: result, engine } = await audit(
      (plan) => openDuckDb(sources, plan, { memory: "64MB", threads: 1 }),
      {
        mapping: years,
      },
    );
    await engine.close();
    expect(essence(result)).toEqual(plain);
  });
});

test.each([
  ["1234567.89", ["1234.5", "9999999999999999.99"], ["1234,5", "1 234", "1,234.5", "99999999999999999"]],
  [
    "1 234 567,89",
    ["1234,5", "1 234,56", "9 999 999 999 999 999,99", "9999999999999999,99"],
    ["1234.56", "12.50", "1234,56.", "1 2345", "10 000 000 000 000 000", "1,234,5"],
  ],
  [
    "1,234,567.89",
    ["1234.5", "1,234.56", "9,999,999,999,999,999.99"],
    ["1234,56", "12,50", "1,2345", "10,000,000,000,000,000", "1 234"],
  ],
] as const)("amounts written %s are read, and no others", async (amounts, good, bad) => {
  folder.write(
    "amounts.csv",
    csv([["category", "amount"], ...[...good, ...bad].map((amount) => ["livestockCompensation", amount])]),
  );
  const { accepted, checks } = await auditOf(["amounts.csv"], { amounts });
  expect([Number(accepted.rows), checks.map(({ check, rows: found }) => [check, Number(found)])]).toEqual([
    good.length,
    [["amount-unreadable", bad.length]],
  ]);
});

test("how far the reading has come is told in order, then how far the checking has", async () => {
  const line = (at: number): string =>
    JSON.stringify({ category: "livestockCompensation", amount: "100.00", beneficiary: `F${at}` });
  folder.write("many.jsonl", Array.from({ length: 50_000 }, (_, at) => `${line(at)}\n`).join(""));
  const seen: Progress[] = [];
  const sources = await findSources(["many.jsonl"], folder.path);
  const { engine } = await audit((plan) => openDuckDb(sources, plan), {
    progress: (done) => seen.push(done),
  });
  await engine.close();
  const reading = seen.filter(({ phase }) => phase === "reading").map(({ share = -1 }) => share);
  expect(reading).toEqual(reading.toSorted((a, b) => a - b));
  // The copy that is made of JSON lines is half of the work.
  expect(reading.filter((share) => share > 0 && share < 0.5).length).toBeGreaterThan(1);
  expect(reading.at(-1)).toBe(1);
  const checking = seen.slice(reading.length);
  expect(checking.every(({ phase, rows: read }) => phase === "checking" && read === 50_000)).toBe(true);
  expect(checking.map(({ share = -1 }) => share)).toEqual(
    checking.map(({ share = -1 }) => share).toSorted((a, b) => a - b),
  );
});

test("columns without what a check needs leave it unmade, with the reason", async () => {
  folder.write(
    "narrow.csv",
    csv([
      ["category", "amount"],
      ["oneTimeAssistance", "369200.00"],
      ["oneTimeAssistance", "1"],
    ]),
  );
  const { untested, checks, statement } = await auditOf(["narrow.csv"]);
  expect(untested).toContainEqual({ check: "rate-mismatch", why: "no column holds the paidOn" });
  expect(untested).toContainEqual({ check: "same-row-twice", why: "no column holds the beneficiary" });
  expect(checks).toEqual([]);
  expect(statement.aid).toEqual({ oneTimeAssistance: { amount: { value: "369201.00" } } });
});

test("--rows all adds up every row whose amount can be read", async () => {
  const sources = await findSources(["plain.csv"], folder.path);
  const { audit: result, engine } = await audit((plan) => openDuckDb(sources, plan), {
    mapping: years,
    rows: "all",
  });
  await engine.close();
  const oneTime = rows.filter(
    ([category, , , , amount = ""]) => category === "oneTimeAssistance" && /\.\d\d$/.test(amount),
  );
  const cents = oneTime.reduce((sum, [, , , , amount = ""]) => sum + BigInt(amount.replace(".", "")), 0n);
  const families = new Set(oneTime.map(([, beneficiary]) => beneficiary)).size;
  const { families: counted, amount } = result.statement.aid?.oneTimeAssistance ?? {};
  expect([counted, amount]).toEqual([
    { value: String(families) },
    { value: `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}` },
  ]);
});

test.each([
  ["a.csv", "*.csv", true],
  ["a.csv", "a.???", true],
  ["a.csv", "b*", false],
  ["a*b", "a*b", true],
  [`${"a".repeat(200)}`, `${"*a".repeat(60)}b`, false],
])("whether %s fits %s is %j", (name, pattern, fits) => {
  expect(matches(name, pattern)).toBe(fits);
});
