import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeExceptions } from "../../src/register/exceptions.js";
import { audit, findSources, type OpenAudit, openDuckDb, readMapping } from "../../src/register/index.js";
import { type Folder, makeFolder } from "./made.js";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

async function opened(file: string, mapping = ""): Promise<OpenAudit> {
  const sources = await findSources([file], folder.path);
  return audit((plan) => openDuckDb(sources, plan, { memory: "300MB", threads: 2 }), {
    mapping: readMapping(mapping),
  });
}

async function rowsAndSum(file: string, mapping = ""): Promise<readonly [bigint, bigint]> {
  const { audit: result, engine } = await opened(file, mapping);
  await engine.close();
  return [result.read.rows, result.read.sum];
}

const three = ["1.00", "20.00", "300.00"].map((amount) => `livestockCompensation;B${amount};${amount};`);
const text = (heading: string, end: string): string => [heading, ...three, ""].join(end);

describe("every payment below a heading with a line end in a cell is read", () => {
  test.each([
    ["in the first cell", '"Вид\nпомощи";ИИН;Сумма;x', "\n"],
    ["in a cell between", 'Вид помощи;ИИН;"Сумма,\nтенге";x', "\n"],
    ["in the last cell, several times", 'Вид помощи;ИИН;Сумма;"a\n\nb\n"', "\n"],
    ["as a spreadsheet writes it on Windows", 'Вид помощи;ИИН;"Сумма,\nтенге";x', "\r\n"],
    ["with lines that end in carriage returns", 'Вид помощи;ИИН;"Сумма,\nтенге";x', "\r"],
    ["below a byte order mark", '\ufeff"Вид\nпомощи";ИИН;Сумма;x', "\r\n"],
    ["below a blank line", '\r\n"Вид\nпомощи";ИИН;Сумма;x', "\r\n"],
    ["above a blank line", '"Вид\nпомощи";ИИН;Сумма;x\n', "\n"],
    ["above HXL tags", '"a\nb";ИИН;Сумма;x\r\n#sector;#beneficiary;#value;', "\r\n"],
  ])("%s", async (_, heading, end) => {
    folder.write("x.csv", text(heading, end));
    expect(await rowsAndSum("x.csv")).toEqual([3n, 32_100n]);
    folder.write("x.csv.gz", gzipSync(text(heading, end)));
    expect(await rowsAndSum("x.csv.gz")).toEqual([3n, 32_100n]);
  });

  test("in Windows-1251", async () => {
    folder.write("x.csv", Buffer.from(text('category;iin;"amount,\n\xf2\xe3";x', "\r\n"), "latin1"));
    const mapping = 'encoding: windows-1251\ncolumns: { amount: "amount,\\nтг" }';
    expect(await rowsAndSum("x.csv", mapping)).toEqual([3n, 32_100n]);
  });

  test.each(["Сумма, тенге", '"Сумма,\\nтенге"', '" Сумма,  тенге"'])(
    "and a mapping names it as it is read, %s",
    async (name) => {
      folder.write("x.csv", text('Вид помощи;ИИН;"Сумма,\r\nтенге";Сумма', "\r\n"));
      const mapping = `columns: { amount: ${name.startsWith('"') ? name : `"${name}"`} }`;
      expect(await rowsAndSum("x.csv", mapping)).toEqual([3n, 32_100n]);
    },
  );

  test("but not where two headings are read alike", async () => {
    folder.write("x.csv", text('category;ИИН;"Сумма,\nтенге";"Сумма,  тенге"', "\n"));
    await expect(rowsAndSum("x.csv", 'columns: { amount: "Сумма, тенге" }')).rejects.toThrow(
      /^x\.csv:1: there is no column "Сумма, тенге" for the amount/,
    );
  });

  test("and an error in a row below it names its line", async () => {
    folder.write("x.csv", `${text('Вид помощи;ИИН;"Сумма,\nтенге";x', "\r\n")}livestockCompensation;1\r\n`);
    await expect(rowsAndSum("x.csv")).rejects.toThrow(/^x\.csv:6: the row has 2 cells/);
    const odd = `livestockCompensation;1;1;x\r\n${three[0]}\n`;
    folder.write("x.csv", `${text('Вид помощи;ИИН;"Сумма,\r\nтенге";x', "\n")}${odd}`);
    await expect(rowsAndSum("x.csv")).rejects.toThrow(/^x\.csv:6: not all lines end alike/);
    folder.write("x.csv", `${text('Вид помощи;ИИН;"Сумма,\nтенге";x', "\r\n")}a\0b\r\n`);
    await expect(rowsAndSum("x.csv")).rejects.toThrow(/^x\.csv:6: the line holds a NUL byte/);
  });
});

test("a line end in a cell of the first row is one of its text, in JSON lines and in exceptions", async () => {
  const lines = ["a\r\nb", "c\rd", "e"].map((beneficiary, at) =>
    JSON.stringify({ category: "livestockCompensation", beneficiary, amount: at - 3, "note\r\n2": "\r\n" }),
  );
  folder.write("x.jsonl", `${lines.join("\n")}\n`);
  const open = await opened("x.jsonl");
  expect(open.audit.read).toEqual({ rows: 3n, sum: -600n });
  expect(await writeExceptions(open, "x.parquet", { cwd: folder.path, inputs: [] })).toBe(3);
  await open.engine.close();
  expect(await rowsAndSum("x.parquet")).toEqual([3n, -600n]);
});

test("exceptions that are written at once are all there, each time", async () => {
  const row = "livestockCompensation,-5\n";
  folder.write("x.csv", `category,amount\n${row.repeat(5_000)}`);
  const open = await opened("x.csv");
  const place = { cwd: folder.path, inputs: ["x.csv"] };
  const written = await Promise.all(
    ["a.csv", "b.csv", "c.parquet"].map((path) => writeExceptions(open, path, place)),
  );
  await open.engine.close();
  expect(written).toEqual([5_000, 5_000, 5_000]);
});

test.each([
  ["others stand within a cell", '"a,b,c,d";category;amount'],
  ["a line ends within the first cell", '"a,\nb";category;amount'],
  ["blank lines stand above", "\n \ncategory;amount;x"],
])("the separator is found where %s", async (_, heading) => {
  const row = heading.endsWith("x") ? "livestockCompensation;5;" : "x;livestockCompensation;5";
  folder.write("x.csv", `${heading}\n${row}\n`);
  expect(await rowsAndSum("x.csv")).toEqual([1n, 500n]);
});

test("a first payment without a readable amount is no second heading, where its category is known", async () => {
  folder.write("x.csv", "category,amount\nИмущество,не определена\nИмущество,5\n");
  await expect(rowsAndSum("x.csv")).rejects.toThrow(/^x\.csv:2: a second heading/);
  expect(await rowsAndSum("x.csv", "categories: { Имущество: propertyCompensation }")).toEqual([2n, 500n]);
});

test.each([
  ["Дата платежа", "Сумма, тг", "Регион"],
  ["Дата оплаты", "Сумма (тенге)", "Область"],
  ["Төлем күні", "Сомасы, теңге", "Облыс"],
])("the columns %s, %s and %s are found by their headings", async (paidOn, amount, region) => {
  folder.write(
    "x.csv",
    `category;"${paidOn}";"${amount}";${region}\nlivestockCompensation;2024-05-01;7;KZ-15\n`,
  );
  const { audit: result, engine } = await opened("x.csv");
  await engine.close();
  expect(result.read.sum).toBe(700n);
  expect(result.columns).toMatchObject({ paidOn, amount });
});
