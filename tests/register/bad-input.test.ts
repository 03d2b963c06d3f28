import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { explain } from "../../src/register/engines/duckdb-errors.js";
import { writeExceptions } from "../../src/register/exceptions.js";
import type { OpenAudit } from "../../src/register/index.js";
import { csvCell } from "../../src/report/csv-cell.js";
import { flood } from "../cli/fake-io.js";
import { csv, type Folder, header, makeFolder } from "./made.js";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const row = ["oneTimeAssistance", "F1", "KZ-15", "2024-04-10", "369200.00", "", "D1"];
const other = ["oneTimeAssistance", "F2", "KZ-15", "2024-04-11", "369200.00", "", "D2"];
const good = csv([header, row, other]);

const run = (...argv: readonly string[]): ReturnType<typeof flood> =>
  flood(["register", ...argv], { cwd: folder.path });

async function refused(message: string | RegExp, ...argv: readonly string[]): Promise<void> {
  const before = readdirSync(folder.path).toSorted();
  const ran = await run(...argv, "--exceptions", "out.csv", "--statement", "out.json");
  expect(ran.stderr.replace(/^flood-relief: columns found .*\n/, "")).toMatch(message);
  expect([ran.status, ran.stdout]).toEqual([2, ""]);
  expect(readdirSync(folder.path).toSorted()).toEqual(before);
}

describe("a file that cannot be used: file and row, nothing written, exit 2", () => {
  test("no such file", () => refused(/^flood-relief: none\.csv: there is no such file/, "none.csv"));

  test("no file that matches", () => refused(/^flood-relief: none-\*\.csv: no file matches/, "none-*.csv"));

  test("a directory", async () => {
    mkdirSync(join(folder.path, "rows"));
    await refused(/^flood-relief: rows: it is a directory/, "rows");
  });

  test("a pipe, or standard input", async () => {
    execFileSync("mkfifo", [join(folder.path, "pipe")]);
    await refused(/^flood-relief: pipe: it is no regular file/, "pipe");
    await refused(/^flood-relief: a register is read more than once/, "-");
  });

  test("the same file twice", async () => {
    folder.write("a.csv", good);
    await refused(/^flood-relief: \.\/a\.csv: the file is given twice/, "a.csv", "./a.csv");
    symlinkSync("a.csv", join(folder.path, "b.csv"));
    await refused(/^flood-relief: b\.csv: the file is given twice/, "*.csv");
  });

  test.each([
    ["an empty file", "", /^flood-relief: x\.csv: the file is empty/],
    ["blank lines", "\n\n", /^flood-relief: x\.csv: the file holds no heading/],
    ["a heading alone", csv([header]), /^flood-relief: x\.csv: the file holds a heading and no rows/],
    [
      "a heading and tags alone",
      "category,amount\n#sector,#value\n",
      /^flood-relief: x\.csv: the file holds a heading and no rows/,
    ],
    [
      "the heading twice",
      csv([header, header, row]),
      /^flood-relief: x\.csv:2: a second heading stands below the first/,
    ],
    [
      "a heading in two languages",
      csv([header, ["вид", "ИИН", "область", "дата", "сумма", "фонд", "№"], row, other]),
      /^flood-relief: x\.csv:2: a second heading/,
    ],
    [
      "no column of amounts",
      csv([
        ["category", "paid"],
        ["a", "1"],
      ]),
      /^flood-relief: x\.csv:1: no column holds the amount; the columns are "category", "paid"/,
    ],
    [
      "a row too short",
      `${good}livestockCompensation,F9\n`,
      /^flood-relief: x\.csv:4: the row has 2 cells, and the heading 7/,
    ],
    [
      "a row too long",
      `${good}${row.join()},more\n${other.join()}\n`,
      /^flood-relief: x\.csv:4: the row has 8 cells, and the heading 7/,
    ],
    [
      "a row with an empty cell too many",
      "category,amount,fund\nlivestockCompensation,369,200,\nlivestockCompensation,5.00,\n",
      /^flood-relief: x\.csv:2: the row has 4 cells, and the heading 3/,
    ],
    ["a NUL byte", `${good}live\0stock,,,,1,,\n`, /^flood-relief: x\.csv:4: the line holds a NUL byte/],
    [
      "an open quote",
      `${good}"livestock,,,,1,,\n`,
      /^flood-relief: x\.csv:4: a quote is opened and never closed/,
    ],
    ["UTF-16", Buffer.from(`\ufeff${good}`, "utf16le"), /^flood-relief: x\.csv: it is UTF-16 text/],
    [
      "a line in another encoding",
      Buffer.concat([Buffer.from(good), Buffer.from([0xc0, 0xe1, 0xe0, 0xe9]), Buffer.from(",,,,1,,\n")]),
      /^flood-relief: x\.csv:4: the line is not UTF-8/,
    ],
    [
      "a line that ends in another way",
      `${good}${row.join()}\r\n${other.join()}\n`,
      /^flood-relief: x\.csv:4: not all lines end alike/,
    ],
    [
      "a carriage return within a line",
      good.replace("F2", "F\r2"),
      /^flood-relief: x\.csv:3: not all lines end alike/,
    ],
    [
      "two columns of amounts",
      "category,amount,amount\na,1,2\n",
      /^flood-relief: x\.csv:1: more than one column is headed "amount"/,
    ],
    [
      "a spreadsheet's own file",
      Buffer.from("PK\u0003\u0004\u0014\u0000\u0006\u0000"),
      /^flood-relief: x\.csv: it is a spreadsheet or a ZIP archive/,
    ],
    ["only a byte order mark", "\ufeff", /^flood-relief: x\.csv: the file holds no heading/],
    [
      "a gzip file that ends within its heading",
      gzipSync(good).subarray(0, 40),
      /^flood-relief: x\.csv: the gzip file is cut off or damaged/,
    ],
    [
      "half a gzip file",
      gzipSync(good.repeat(5_000)).subarray(0, 300),
      /^flood-relief: x\.csv: the gzip file is cut off or damaged/,
    ],
    [
      "no gzip file behind its first bytes",
      Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]),
      /^flood-relief: x\.csv: the gzip file is cut off or damaged/,
    ],
    [
      "a gzip file with something behind its end",
      Buffer.concat([gzipSync(good), Buffer.alloc(512)]),
      /^flood-relief: x\.csv: the gzip file is cut off or damaged/,
    ],
    [
      "half a Parquet file",
      Buffer.concat([Buffer.from("PAR1"), Buffer.alloc(100)]),
      /^flood-relief: x\.csv: the Parquet file is cut off or damaged/,
    ],
  ])("%s", async (_, content, message) => {
    folder.write("x.csv", content);
    await refused(message, "x.csv");
  });

  test("a Parquet file that lost its end", async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT 'a' AS category, '1' AS amount) TO '${folder.path}/whole.parquet' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    const whole = readFileSync(join(folder.path, "whole.parquet"));
    folder.write("half.parquet", whole.subarray(0, whole.length - 20));
    await refused(/^flood-relief: half\.parquet: the Parquet file is cut off or damaged/, "half.parquet");
  });

  test("a list in JSON, where one object a line is wanted", async () => {
    folder.write("x.json", '[{"category":"livestockCompensation","amount":"1"}]');
    await refused(
      /^flood-relief: x\.json:1: the line is no JSON object\n {2}write one object a line/,
      "x.json",
    );
    folder.write("x.json", '[\n  {"category":"livestockCompensation","amount":"1"}\n]');
    await refused(/^flood-relief: x\.json:1: the line is no JSON object/, "x.json");
  });

  test("a broken line of JSON, with its number", async () => {
    folder.write("x.jsonl", '{"category":"livestockCompensation","amount":"1"}\n{"category":\n');
    await refused(/^flood-relief: x\.jsonl:2: the line is no JSON object/, "x.jsonl");
  });

  test("JSON lines with a key twice, whichever way it is written, where only the last would count", async () => {
    const fine =
      '{"category":"livestockCompensation","amount":"1","note":{"a":{"a":"\\":{"}},"why":["a","a"]}';
    for (const twice of ['"amount" : 5, "amount": 1', '"amount":5,"\\u0061mount":1']) {
      folder.write("x.jsonl", `${fine}\n{"category":"livestockCompensation",${twice}}\n`);
      await refused(
        /^flood-relief: x\.jsonl:2: the line has a key twice, and only one value can count\n {2}write each key once a line/,
        "x.jsonl",
      );
    }
    folder.write("x.jsonl", `${fine}\n`);
    expect((await run("x.jsonl")).stdout).toContain("1 row in x.jsonl");
  });

  test("UTF-8 in a file that was to be Windows-1251", async () => {
    folder.write("x.csv", `${good}${row.join().replace("F1", "Ахметов")}\n`);
    folder.write("map.yaml", "encoding: windows-1251\n");
    await refused(/^flood-relief: x\.csv:4: this line is UTF-8/, "x.csv", "--map", "map.yaml");
  });

  test("Windows-1251 in a heading that was to be UTF-8, with what to write", async () => {
    const heading = Buffer.from([0xc2, 0xe8, 0xe4, 0x3b, 0xd1, 0xf3, 0xec, 0xec, 0xe0]);
    folder.write("x.csv", Buffer.concat([heading, Buffer.from("\nlivestockCompensation;1\n")]));
    await refused(
      /^flood-relief: x\.csv:1: the heading is not UTF-8\n {2}save the file as UTF-8, or map encoding: windows-1251/,
      "x.csv",
    );
  });

  test.each([
    ["", "Вид помощи;Сумма"],
    ["with a byte order mark ", "\ufeffcategory;amount"],
  ])("a heading %sin UTF-8 that was to be Windows-1251", async (_, heading) => {
    folder.write("x.csv", `${heading}\nlivestockCompensation;1\n`);
    folder.write("map.yaml", "encoding: windows-1251\n");
    await refused(/^flood-relief: x\.csv:1: this line is UTF-8/, "x.csv", "--map", "map.yaml");
  });

  test("files whose columns hold different things", async () => {
    folder.write("a.csv", good);
    folder.write("b.csv", "category,amount\na,1\n");
    await refused(/^flood-relief: b\.csv: its columns hold category, amount/, "a.csv", "b.csv");
  });

  test("a later file, after an earlier one was read", async () => {
    folder.write("a.csv", good);
    folder.write("b.csv", `${good}short\n`);
    await refused(/^flood-relief: b\.csv:4: the row has 1 cell, and/, "a.csv", "b.csv");
  });
});

describe("a mapping that cannot be used", () => {
  test.each([
    ["colums: {}", /^flood-relief: map\.yaml: colums: a mapping has no such key/],
    ["[columns]", /^flood-relief: map\.yaml: it must be a mapping/],
    ["columns: { sum: x }", /^flood-relief: map\.yaml: columns\.sum: there is no such key/],
    ["columns: { amount: Betrag }", /there is no column "Betrag" for the amount/],
    ['separator: ";;"', /^flood-relief: map\.yaml: separator: it must be one character, not ";;"/],
    ["encoding: koi8-r", /^flood-relief: map\.yaml: encoding: "koi8-r" is none of its values/],
    [
      "programme: { from: 2024-02-30 }",
      /^flood-relief: map\.yaml: programme\.from: "2024-02-30" is no calendar day/,
    ],
    [
      "programme: { from: 2024-05-01, to: 2024-03-01 }",
      /^flood-relief: map\.yaml: programme: it ends on 2024-03-01, before it begins on/,
    ],
    ["categories: { a: nothing }", /^flood-relief: map\.yaml: categories\.a: there is no category "nothing"/],
    ["funds: { '': demeu }", /^flood-relief: map\.yaml: funds\.: no text cannot stand for a fund/],
    [
      "regions: { 'a ': KZ-15, a: KZ-10 }",
      /^flood-relief: map\.yaml: regions\.a: it stands for "KZ-15" and "KZ-10"/,
    ],
    [
      "regions: { a: KZ-15, Аbai: KZ-99 }",
      /^flood-relief: map\.yaml: regions\.Аbai: there is no region "KZ-99"/,
    ],
    [
      "rates: { oneTimeAssistance: a lot }",
      /^flood-relief: map\.yaml: rates\.oneTimeAssistance: "a lot" is no amount/,
    ],
    [
      "rates: { oneTimeAssistance: 100 }",
      /^flood-relief: map\.yaml: rates\.oneTimeAssistance: "100" is neither an amount of tenge nor/,
    ],
    [
      "rates: { oneTimeAssistance: 100 families }",
      /^flood-relief: map\.yaml: rates\.oneTimeAssistance: "100 families" is neither/,
    ],
    [
      "rates: { oneTimeAssistance: -100 MCI }",
      /^flood-relief: map\.yaml: rates\.oneTimeAssistance: "-100 MCI" allows no amount at or above zero/,
    ],
    ["rates: { oneTimeAssistance: under 0 tenge }", /"under 0 tenge" allows no amount at or above zero/],
    [
      "caps: { propertyCompensation: 150 families }",
      /^flood-relief: map\.yaml: caps\.propertyCompensation: "150 families" is neither/,
    ],
    [
      "caps: { propertyCompensation: -1 tenge }",
      /^flood-relief: map\.yaml: caps\.propertyCompensation: "-1 tenge" allows no amount at or above zero/,
    ],
    [
      "caps: { propertyCompensation: over 100 MCI }",
      /^flood-relief: map\.yaml: caps\.propertyCompensation: "over 100 MCI" sets no upper end/,
    ],
    [
      "caps: { oneTimeAssistanc: 100 MCI }",
      /^flood-relief: map\.yaml: caps\.oneTimeAssistanc: there is no category "oneTimeAssistanc" with payments/,
    ],
    ["limits: [250000, abc]", /^flood-relief: map\.yaml: limits\[1\]: "abc" is no amount/],
    ["limits: [100 families]", /^flood-relief: map\.yaml: limits\[0\]: "100 families" is no amount/],
    ["limits: ['-5']", /^flood-relief: map\.yaml: limits\[0\]: "-5" allows no amount at or above zero/],
    ["skip: [benford, nothing]", /^flood-relief: map\.yaml: skip\[1\]: there is no check "nothing"/],
    [
      "checks: { Large: 'amount > 1' }",
      /^flood-relief: map\.yaml: checks\.Large: the name of a check is not written like that/,
    ],
    [
      "checks: { cap-exceeded: 'amount > 1' }",
      /^flood-relief: map\.yaml: checks\.cap-exceeded: there is a check of this name already/,
    ],
    [
      "checks: { fine: 'amount > 0', large: 'amount >' }",
      /^flood-relief: map\.yaml: checks\.large: DuckDB refuses: Parser Error/,
    ],
    [
      "checks: { fine: 'amount > 0', large: 'nothing > 1' }",
      /^flood-relief: map\.yaml: checks\.large: DuckDB refuses: Binder Error: .*"nothing"/,
    ],
    [
      "checks: { fine: 'amount > 0', large: 'amount > 1) AS x, (1' }",
      /^flood-relief: map\.yaml: checks\.large: DuckDB refuses: Parser Error/,
    ],
    [
      "checks: { fine: 'amount > 0', numbered: 'beneficiary::INTEGER > 1' }",
      /^flood-relief: map\.yaml: checks\.numbered: DuckDB refuses: Conversion Error/,
    ],
    [
      JSON.stringify({
        checks: Object.fromEntries(Array.from({ length: 18 }, (_, at) => [`a${at}`, "amount > 1"])),
      }),
      /^flood-relief: map\.yaml: checks: there are too many/,
    ],
    [
      JSON.stringify({
        funds: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`a${at}`, `f${at}`])),
      }),
      /^flood-relief: map\.yaml: funds: there are 303 different ones/,
    ],
    [
      "programme: { from: 2013-01-01 }",
      /^flood-relief: map\.yaml: programme\.from: 2013-01-01 lies before the days that a register can name/,
    ],
    [
      "programme: { from: 2027-01-01 }",
      /^flood-relief: map\.yaml: programme\.from: 2027-01-01 lies after the days that a register can name/,
    ],
    ["programme: { to: 2013-12-31 }", /^flood-relief: map\.yaml: programme\.to: 2013-12-31 lies before/],
    [
      "{ programme: { to: 2027-01-01 }, limits: [100 MCI] }",
      /^flood-relief: map\.yaml: programme\.to: caps and limits in MCI cannot be reckoned on 2027-01-01/,
    ],
    ["a: &a [*a]", /^flood-relief: map\.yaml:1: the alias \*a stands within its own anchor/],
    ["[", /this is not YAML/],
  ])("%s", async (mapping, message) => {
    folder.write("x.csv", good);
    folder.write("map.yaml", mapping);
    await refused(message, "x.csv", "--map", "map.yaml");
  });
});

describe("a published statement by which no register can be audited", () => {
  test.each(["2013-01-01", "2027-01-01"])("since its event began on %s", async (began) => {
    folder.write("x.csv", good);
    folder.write(
      "published.yaml",
      `event: { began: ${began} }\naid: { oneTimeAssistance: { families: 1 } }\n`,
    );
    await refused(
      new RegExp(`^flood-relief: published\\.yaml: event\\.began: ${began} lies (before|after) the days`),
      "x.csv",
      "--against",
      "published.yaml",
    );
  });
});

describe("hostile names and cells", () => {
  const hostile = `it's "x"; DROP TABLE rows; --`;

  test("a file name with quotes, SQL and signs of patterns is a file name", async () => {
    for (const name of [`${hostile}.csv`, "a[1]{2}.csv", "a*b.csv", "a?b.csv"]) {
      folder.write(name, good);
      const ran = await run(name);
      expect([ran.status, ran.stdout.split("\n")[0]]).toEqual([0, `2 rows in ${name}: none with findings.`]);
    }
  });

  test("a column name with quotes and SQL is a column name, in CSV and in Parquet", async () => {
    const names = [hostile, ...header.slice(1)];
    folder.write("x.csv", csv([names, row, other]));
    folder.write("map.yaml", JSON.stringify({ columns: { category: hostile } }));
    expect((await run("x.csv", "--map", "map.yaml")).status).toBe(0);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const quoted = `"${hostile.replaceAll('"', '""')}"`;
    await connection.run(
      `COPY (SELECT '=1+1' AS ${quoted}, 'oneTimeAssistance' AS category, '1.00' AS amount, 'F' AS beneficiary, DATE '2024-04-10' AS paidOn) TO '${folder.path}/x.parquet' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    const ran = await run("x.parquet", "--exceptions", "out.csv");
    expect(ran.status).toBe(1);
    expect(readFileSync(join(folder.path, "out.csv"), "utf8")).toBe(
      `file,row,check,"${hostile.replaceAll('"', '""').replace("; --", ";' --")}",category,amount,beneficiary,paidOn\nx.parquet,1,rate-mismatch,'=1+1,oneTimeAssistance,1.00,F,2024-04-10\n`,
    );
  });

  test("a column may have a name of what the audit adds, or none", async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT 'livestockCompensation' AS category, '-1.00' AS amount, 'x' AS n, 'y' AS c, 'z' AS o0) TO '${folder.path}/x.parquet' (FORMAT parquet)`,
    );
    expect((await run("x.parquet", "--exceptions", "out.csv")).status).toBe(1);
    expect(readFileSync(join(folder.path, "out.csv"), "utf8")).toBe(
      "file,row,check,category,amount,n,c,o0\nx.parquet,1,amount-not-positive,livestockCompensation,-1.00,x,y,z\n",
    );
    folder.write("x.csv", "category,amount,\nlivestockCompensation,-1.00,x\n");
    expect((await run("x.csv", "--exceptions", "out.parquet")).status).toBe(1);
    const rows = await connection.runAndReadAll(`SELECT * FROM '${folder.path}/out.parquet'`);
    expect([rows.columnNames().at(-1), rows.getRows()[0]?.at(-1)]).toEqual(["column 6", "x"]);
    connection.closeSync();
    instance.closeSync();
  });

  test("a cell with SQL is a cell", async () => {
    folder.write(
      "x.csv",
      csv([header, row, [hostile, hostile, hostile, hostile, hostile, hostile, hostile]]),
    );
    const ran = await run("x.csv", "--format", "json");
    expect([ran.status, JSON.parse(ran.stdout).read.rows]).toEqual([1, "2"]);
  });

  test("a predicate of the mapping reads no file and changes no setting", async () => {
    folder.write("x.csv", good);
    folder.write("secret.txt", "secret");
    for (const predicate of [
      `EXISTS (SELECT * FROM read_text('${folder.path}/secret.txt'))`,
      "true) AS x FROM rows; DROP TABLE rows; --",
      "true; SET enable_external_access = true; --",
    ]) {
      folder.write("map.yaml", JSON.stringify({ checks: { own: predicate } }));
      const ran = await run("x.csv", "--map", "map.yaml");
      expect([ran.status, ran.stdout], predicate).toEqual([2, ""]);
      expect(ran.stderr).not.toContain("secret\n");
    }
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+7 701", "'+7 701"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "\"'\t'=1\""],
    ["a;=1+1", `"a;'=1+1"`],
    ["a; @SUM(A1);-2", `"a;' @SUM(A1);'-2"`],
    ["a\n=1+1", `"a\n'=1+1"`],
    ['a;"=1+1"', `"a;'""=1+1"""`],
    ["a;b\tc", '"a;b\tc"'],
    [" =1", "' =1"],
    ["＝1+1", "'＝1+1"],
    ["-125000.00", "-125000.00"],
    ["a=b", "a=b"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])("the cell %j starts no formula: %j", (cell, written) => {
    expect(csvCell(cell, true)).toBe(written);
  });

  test("a terminal is not steered by the cells of a heading", async () => {
    folder.write(
      "x.csv",
      csv([
        ["category\u001b[2J", "amount"],
        ["a", "1"],
      ]),
    );
    expect((await run("x.csv")).stderr).not.toContain("\u001b");
  });
});

describe("what is written", () => {
  const faulty = csv([header, row, [...row], other]);

  test("exceptions hold file, row, check and the row as it was; as Parquet too", async () => {
    folder.write("x.csv", faulty);
    expect((await run("x.csv", "--exceptions", "out.csv")).status).toBe(1);
    expect(readFileSync(join(folder.path, "out.csv"), "utf8")).toBe(
      `file,row,check,${header.join()}\nx.csv,3,same-row-twice,${row.join()}\n`,
    );
    await run("x.csv", "--exceptions", "out.parquet");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const rows = await connection.runAndReadAll(`SELECT * FROM '${folder.path}/out.parquet'`);
    expect(rows.getRows()).toEqual([["x.csv", "3", "same-row-twice", ...row]]);
    connection.closeSync();
    instance.closeSync();
    expect(readdirSync(folder.path).toSorted()).toEqual(["out.csv", "out.parquet", "x.csv"]);
  });

  test("a register is not overwritten by its exceptions", async () => {
    folder.write("x.csv", faulty);
    const ran = await run("x.csv", "--exceptions", "x.csv");
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(readFileSync(join(folder.path, "x.csv"), "utf8")).toBe(faulty);
  });

  test.each(["exceptions", "statement", "output"])(
    "a folder that is not there is said before the register is read: --%s",
    async (name) => {
      folder.write("x.csv", faulty);
      const ran = await run("x.csv", `--${name}`, "none/out.csv");
      expect([ran.status, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toBe(
        "flood-relief: cannot write none/out.csv: its folder does not exist; make it first, or name another\n",
      );
    },
  );

  test("an output that cannot be written leaves the others unwritten", async () => {
    folder.write("x.csv", faulty);
    folder.write("out.csv", "before");
    for (const last of ["none/report.txt", "/dev/full", "x.csv"]) {
      const ran = await run("x.csv", "--exceptions", "out.csv", "--statement", "out.json", "--output", last);
      expect(ran.stderr, last).toContain(`cannot write ${last}: `);
      expect([ran.status, readdirSync(folder.path).toSorted()]).toEqual([2, ["out.csv", "x.csv"]]);
      expect(readFileSync(join(folder.path, "out.csv"), "utf8")).toBe("before");
    }
  });

  test("a full disk is said, and leaves nothing", async () => {
    folder.write("x.csv", faulty);
    const ran = await run("x.csv", "--exceptions", "/dev/full");
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain("cannot write /dev/full: no space left on the device");
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
    const spill = explain(
      new Error('Out of Memory Error: failed to offload data block; "max_temp_directory_size" reached'),
      "x.csv",
    );
    expect(spill.message).toMatch(/no space left/);
  });

  test("a run that ends in the middle leaves the file that was there, and no half one", async () => {
    folder.write("out.csv", "before");
    const broken = {
      engine: {
        loaded: { header: ["a"], parts: [{ name: "x", rows: 9, first: 0, offset: 2 }] },
        exceptions: async function* () {
          yield ["0", "0", "x".repeat(1 << 18)];
          throw new Error("killed");
        },
      },
      checkNames: ["c"],
    } as unknown as OpenAudit;
    await expect(writeExceptions(broken, "out.csv", { cwd: folder.path, inputs: [] })).rejects.toThrow(
      "killed",
    );
    expect(readdirSync(folder.path)).toEqual(["out.csv"]);
    expect(readFileSync(join(folder.path, "out.csv"), "utf8")).toBe("before");
  });

  test("no temporary file is left behind", async () => {
    folder.write("x.csv", faulty);
    mkdirSync(join(folder.path, "temporary"));
    expect((await run("x.csv", "--temp", "temporary")).status).toBe(1);
    expect((await run("x.csv", "--temp", "nowhere")).stderr).toMatch(/no temporary directory can be made/);
    expect(readdirSync(join(folder.path, "temporary"))).toEqual([]);
  });
});
