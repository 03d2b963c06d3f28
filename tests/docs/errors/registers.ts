import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explain } from "../../../src/register/engines/duckdb-errors.js";
import { audit, openDuckDb } from "../../../src/register/index.js";
import { asked, auditTable, duckDb, register, served, table, withoutDuckDb } from "./register-reproducer.js";
import { type Reproducer, refusal } from "./reproducer.js";

const heading = "category,beneficiary,paidOn,amount\n";
const row = "oneTimeAssistance,F1,2024-04-10,369200.00\n";
const good = { "payments.csv": heading + row };

/** Files of payments that cannot be audited, or not as the mapping says. */
export const ofFiles: readonly Reproducer[] = [
  register("no-such-file", "No file has this name, or none fits the pattern.", {
    operands: ["paymnets.csv"],
  }),
  register("given-twice", "A file is named twice, and every payment in it would count twice.", {
    files: good,
    operands: ["payments.csv", "./payments.csv"],
  }),
  register("directory", "The name is that of a directory.", {
    make: (folder) => mkdirSync(join(folder, "payments")),
    shown: "$ mkdir payments",
    operands: ["payments"],
  }),
  register(
    "unreadable-file",
    "The file is there, and the system does not let it be read. Its own reason stands in brackets.",
    {
      operands: [`${"p".repeat(256)}.csv`],
    },
  ),
  register("no-regular-file", "A register is read more than once, and standard input or a pipe only once.", {
    operands: ["-"],
  }),
  register("spreadsheet", "The file is a workbook of Excel or another ZIP archive.", {
    make: (folder) => writeFileSync(join(folder, "payments.xlsx"), "PK\u0003\u0004, and so on"),
    shown: String.raw`$ printf 'PK\3\4, and so on' > payments.xlsx`,
    operands: ["payments.xlsx"],
  }),
  register("empty-file", "The file is empty.", { files: { "payments.csv": "" } }),
  register("no-rows", "The file holds a heading and nothing below it.", {
    files: { "payments.csv": heading },
  }),
  register("two-headings", "A second heading stands below the first.", {
    files: { "payments.csv": heading + heading + row },
  }),
  register(
    "missing-column",
    "No column holds what the audit needs, or the mapping names a column that there is not.",
    {
      files: { "payments.csv": "category,paid\noneTimeAssistance,369200.00\n" },
    },
  ),
  register("ambiguous-column", "Two columns have the same heading, and the audit needs one of them.", {
    files: { "payments.csv": "category,amount,amount\noneTimeAssistance,1,2\n" },
  }),
  register("different-columns", "Files that are audited together hold different things.", {
    files: { ...good, "more.csv": "category,amount\noneTimeAssistance,369200.00\n" },
    operands: ["payments.csv", "more.csv"],
  }),
  register("uneven-row", "A row has more or fewer cells than the heading.", {
    files: { "payments.csv": `${heading}${row}oneTimeAssistance,F2\n` },
  }),
  register("open-quote", "A quote is opened and never closed.", {
    files: { "payments.csv": `${heading}${row}"oneTimeAssistance,F2,2024-04-10,1\n` },
  }),
  register("nul-byte", "A line holds a NUL byte, which no text does.", {
    make: (folder) => writeFileSync(join(folder, "payments.csv"), `${heading}${row}\0,F2,2024-04-10,1\n`),
    shown: String.raw`$ printf 'category,beneficiary,paidOn,amount\n…\n\0,F2,2024-04-10,1\n' > payments.csv`,
  }),
  register("long-line", "A line is longer than 2 MB: most often the file has lost its line ends.", {
    make: (folder) =>
      writeFileSync(
        join(folder, "payments.csv"),
        `${heading}${row}${"x".repeat(3_000_000)},F2,2024-04-10,1\n`,
      ),
    shown: "$ wc --max-line-length payments.csv\n3000016 payments.csv",
  }),
  register("encoding", "The file is in another encoding than the mapping says; UTF-8 where it says none.", {
    make: (folder) => writeFileSync(join(folder, "payments.csv"), `\ufeff${heading}${row}`, "utf16le"),
    shown: "$ file payments.csv\npayments.csv: Unicode text, UTF-16, little-endian text",
  }),
  register("line-ends", "Lines end in different ways, so that what is a row is not certain.", {
    make: (folder) =>
      writeFileSync(join(folder, "payments.csv"), `${heading}${row}${row.replace("\n", "\r\n")}${row}`),
    shown: "$ file payments.csv\npayments.csv: CSV ASCII text, with CRLF, LF line terminators",
  }),
  register("json-lines", "A line of a file of JSON lines is no JSON object, or has a key twice.", {
    files: { "payments.jsonl": '{"category":"oneTimeAssistance","amount":"1"}\n{"category":\n' },
    operands: ["payments.jsonl"],
  }),
  register("broken-gzip", "A compressed file is cut off or damaged.", {
    make: (folder) => writeFileSync(join(folder, "payments.csv.gz"), Buffer.from([0x1f, 0x8b, 1, 2, 3, 4])),
    shown: String.raw`$ printf '\x1f\x8b\x01\x02\x03\x04' > payments.csv.gz`,
    operands: ["payments.csv.gz"],
  }),
  register("broken-parquet", "A Parquet file is cut off or damaged.", {
    make: (folder) =>
      writeFileSync(
        join(folder, "payments.parquet"),
        Buffer.concat([Buffer.from("PAR1"), Buffer.alloc(100)]),
      ),
    shown: "$ (printf PAR1; head -c 100 /dev/zero) > payments.parquet",
    operands: ["payments.parquet"],
  }),
  register(
    "binary-amounts",
    "Amounts are stored as binary fractions, so what was paid is already lost to the last tiyn.",
    {
      make: (folder) =>
        duckDb(
          `COPY (SELECT 'oneTimeAssistance' AS category, 369200.0::DOUBLE AS amount) TO '${folder}/payments.parquet' (FORMAT parquet)`,
        ),
      shown:
        "$ duckdb -c \"COPY (SELECT 'oneTimeAssistance' AS category, 369200.0::DOUBLE AS amount) TO 'payments.parquet'\"",
      operands: ["payments.parquet"],
    },
  ),
  register(
    "moments",
    "Payments have moments instead of days: shortly before midnight it is the next day elsewhere, and another rate may hold there.",
    {
      make: (folder) =>
        duckDb(
          `COPY (SELECT 'oneTimeAssistance' AS category, 369200.00 AS amount, '2024-03-26 20:00:00Z'::TIMESTAMPTZ AS date) TO '${folder}/payments.parquet' (FORMAT parquet)`,
        ),
      shown:
        "$ duckdb -c \"COPY (SELECT 'oneTimeAssistance' AS category, 369200.00 AS amount, '2024-03-26 20:00:00Z'::TIMESTAMPTZ AS date) TO 'payments.parquet'\"",
      operands: ["payments.parquet"],
    },
  ),
];

/** What is asked of a register, and cannot be done. */
export const ofAsking: readonly Reproducer[] = [
  register("mapping-syntax", "The mapping file is neither YAML nor JSON.", {
    files: { ...good, "map.yaml": "columns: [\n" },
  }),
  register("mapping", "The mapping file says something that a mapping does not have.", {
    files: { ...good, "map.yaml": "colums: { amount: Betrag }\n" },
  }),
  register("unknown-category", "The mapping lets a word stand for a category that there is not.", {
    files: { ...good, "map.yaml": "categories: { ЕМП: assistance }\n" },
  }),
  register("unknown-region", "The mapping lets a word stand for a region that there is not.", {
    files: { ...good, "map.yaml": "regions: { Torgai: KZ-99 }\n" },
  }),
  register("unknown-category", "The mapping gives a rate or a cap to a category that has no payments.", {
    files: { ...good, "map.yaml": "rates: { assistance: 100 MCI }\n" },
  }),
  register("unreadable-rate", "A rate, a cap or a limit is no amount.", {
    files: { ...good, "map.yaml": "rates: { oneTimeAssistance: a lot }\n" },
  }),
  register(
    "unknown-day",
    "The programme begins on a day that no register can name, or its amounts in MCI are of a day whose MCI is not known.",
    {
      files: { ...good, "map.yaml": "programme: { from: 2013-01-01 }\n" },
    },
  ),
  register("engine", "The database refuses a query: most often the SQL of a check in the mapping is wrong.", {
    files: { ...good, "map.yaml": "checks: { large: 'amount >' }\n" },
  }),
  register("memory", "The amount of memory is not written as one, or is too small for the register.", {
    files: good,
    options: { memory: "plenty" },
    typed: "--memory plenty",
  }),
  register("temporary-directory", "What memory does not hold cannot be put anywhere.", {
    files: good,
    options: { temporaryDirectory: "/nowhere" },
    typed: "--temp /nowhere",
  }),
  register("exceptions", "The findings cannot be written to the file that was named for them.", {
    files: { "payments.csv": heading + row + row },
    exceptions: "nowhere/out.csv",
    typed: "--exceptions nowhere/out.csv",
  }),
  {
    code: "no-file",
    means: "A program names no file.",
    input: { language: "js", text: "audit((plan) => openDuckDb([], plan))" },
    run: () => refusal(() => audit((plan) => openDuckDb([], plan))),
  },
  {
    code: "disk-full",
    means: "What memory does not hold did not fit on the disk. Shown is what DuckDB's own error becomes.",
    input: {
      language: "text",
      text: 'Out of Memory Error: failed to offload data block; "max_temp_directory_size" reached',
    },
    run: () =>
      refusal(() => {
        throw explain(
          new Error('failed to offload data block; "max_temp_directory_size" reached'),
          undefined,
        );
      }),
  },
  {
    code: "no-duckdb",
    means: "DuckDB reads the files of a register, and is installed apart since nothing else needs it.",
    input: {
      language: "console",
      text: "$ npm uninstall @duckdb/node-api\n$ flood-relief register payments.csv",
    },
    run: withoutDuckDb,
  },
];

const columns = "category\tString\namount\tDecimal(18, 2)\nrow\tUInt64\n";

/** What a table in ClickHouse is refused for. */
export const ofClickHouse: readonly Reproducer[] = [
  {
    code: "address",
    means: "The address is no address of ClickHouse's HTTP interface.",
    input: asked("ftp://127.0.0.1:8123"),
    run: () => auditTable("ftp://127.0.0.1:8123"),
  },
  {
    code: "no-server",
    means: "Nothing answers at the address.",
    input: asked("http://127.0.0.1:8123"),
    run: async () =>
      auditTable(
        await served(
          () => {},
          async (url) => url,
        ),
      ),
  },
  table("connection-lost", "The connection broke off in the middle of an answer.", (request) =>
    request.socket.destroy(),
  ),
  table("credentials", "The server does not know the user or refuses the password.", (_, response) =>
    response
      .writeHead(500)
      .end("Code: 193, e.displayText() = DB::Exception: Wrong password for user auditor\n"),
  ),
  table(
    "no-shard",
    "The table is spread over several servers, and one of them does not answer.",
    (_, response) =>
      response
        .writeHead(500)
        .end("Code: 279, e.displayText() = DB::Exception: All connection tries failed\n"),
  ),
  table(
    "reserved-column",
    "A column has a name that the audit gives to a column of its own.",
    (_, response) => response.end(`${columns}amt\tString\n`),
    `$ clickhouse-client --query 'DESCRIBE TABLE aid.payments'\n${columns}amt\tString`,
  ),
  table(
    "row-numbers",
    "The column that numbers the rows gives two of them the same number.",
    (request, response) => {
      let sql = "";
      request.on("data", (chunk) => {
        sql += chunk;
      });
      request.on("end", () => response.end(sql.startsWith("DESCRIBE") ? columns : "2\t1\t1\n"));
    },
    "$ clickhouse-client --query 'SELECT count(), uniqExact(row) FROM aid.payments'\n2\t1",
  ),
];
