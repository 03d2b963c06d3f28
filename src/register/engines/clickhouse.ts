import { grainsToText } from "../../exact/grains.js";
import { tenge } from "../../exact/unit.js";
import type { Dialect, Engine, Plan } from "../engine.js";
import { RegisterError } from "../error.js";
import type { Columns } from "../fields.js";
import { findColumns } from "../heading.js";
import { bitmask } from "../sql.js";
import { type ClickHouseAddress, openSession, type Session } from "./clickhouse-http.js";
import { payments, predicateOf, quoted, textOf, textsOf } from "./clickhouse-payments.js";

/** A table of payments in ClickHouse. */
export interface ClickHouseTable extends ClickHouseAddress {
  /** `payments`, or with its database: `aid.payments`. */
  readonly table: string;
}

/**
 * Opens a table of payments in ClickHouse, such as a `Distributed` one. Every query goes to the table itself, so that the
 * sums are done where the rows are. The mapping's `rowNumber` names the column that numbers the rows (default: `row`).
 */
export async function openClickHouse(options: ClickHouseTable, plan: Plan): Promise<Engine> {
  const session = openSession(options);
  const table = options.table.split(".").map(quoted).join(".");
  const kinds = await columnsOf(session, table, options.table);
  const names = [...kinds.keys()];
  const found = findColumns(names, undefined, plan.mapping, options.table);
  const number = plan.mapping.rowNumber ?? "row";
  if (!/^U?Int\d+$/.test(kinds.get(number) ?? "")) {
    throw new RegisterError(
      "missing-column",
      `the table ${options.table} has no whole number in a column "${number}" that numbers its rows`,
      "name one in the mapping: rowNumber: …",
    );
  }
  refuseKinds(found.columns, kinds, options.table);

  const texts = textsOf(found.columns, kinds);
  const aliases = [`toInt64(${quoted(number)}) AS n`, ...payments(texts, found.columns, plan)];
  const dialect = dialectOf(table, aliases);
  const predicates = plan.predicates(found.columns, dialect);
  aliases.push(`(${bitmask(predicates.map((one) => predicateOf(one, plan)))}) AS faults`);

  const [[rows = "0", distinct = "0"] = []] = await every(
    session,
    `SELECT count(*), uniqExact(${quoted(number)}) FROM ${table}`,
  );
  if (rows === "0") {
    throw new RegisterError("no-rows", `the table ${options.table} holds no rows`, "name a table with rows");
  }
  if (rows !== distinct) {
    throw new RegisterError(
      "row-numbers",
      `the column "${number}" of ${options.table} does not give every row a number of its own`,
      "name another in the mapping: rowNumber: …",
    );
  }
  plan.progress?.({ rows: Number(rows), share: 1 });
  const header = names.filter((name) => name !== number);
  return {
    name: "ClickHouse",
    dialect,
    loaded: { parts: [{ name: options.table, rows: Number(rows), first: 0, offset: 0 }], ...found, header },
    run: (sql) => session.run(sql),
    rows: (sql) => session.rows(sql),
    exceptions: () => {
      const cells = header.map((name, at) => `${textOf(name, kinds)} AS o${at}`).join(", ");
      const raw = `SELECT toInt64(${quoted(number)}) AS n, ${cells} FROM ${table} WHERE n GLOBAL IN (SELECT n FROM findings)`;
      const shown = header.map((_, at) => `o${at}`).join(", ");
      return session.rows(
        `SELECT n, c, ${shown} FROM (SELECT n, c FROM findings) AS f INNER JOIN (${raw}) AS raw USING (n) ORDER BY n, c`,
      );
    },
    close: async () => {
      // Temporary tables end with the session, which nothing uses any more.
    },
  };
}

function dialectOf(table: string, aliases: readonly string[]): Dialect {
  return {
    select: (columns, from, rest) =>
      from === "payments"
        ? `WITH ${aliases.join(", ")} SELECT ${columns} FROM ${table} ${rest}`
        : `SELECT ${columns} FROM ${from} ${rest}`,
    table: (name, query) => `CREATE TEMPORARY TABLE ${name} AS ${query}`,
    findings: "CREATE TEMPORARY TABLE findings (n Int64, c UInt32)",
    among: (value, working, column) => `${value} GLOBAL IN (SELECT ${column} FROM ${working})`,
    bit: (column, bit) => `bitAnd(${column}, ${2 ** bit}) <> 0`,
    bits: (value) => `groupBitOr(bitShiftLeft(toUInt64(1), toUInt8(${value})))`,
    listIf: (value, condition) => `groupArrayIf(${value}, ${condition})`,
    unlist: (list, working, as) => `SELECT DISTINCT arrayJoin(${list}) AS ${as} FROM ${working}`,
    amount: (grains) => `toDecimal128('${grainsToText(grains, tenge)}', 2)`,
    // Debian 12's server ends at a GROUP BY whose columns take more than 32 bytes; these take 16.
    together: (columns) => {
      const all = columns.map((column) => `toString(${column})`).join(", ',', ");
      return `sipHash64(concat(${all})), cityHash64(concat(${all}))`;
    },
    firstDigit: (amount) => `toUInt8(substring(toString(${amount}), 1, 1))`,
  };
}

async function columnsOf(
  session: Session,
  table: string,
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await every(session, `DESCRIBE TABLE ${table}`);
  const kinds = new Map(rows.map(([column = "", kind = ""]) => [column, kind]));
  const taken = [...kinds.keys()].find((column) => reserved.includes(column));
  if (taken === undefined) return kinds;
  throw new RegisterError(
    "reserved-column",
    `the table ${name} has a column "${taken}", a name that the audit uses itself`,
    "make a view with another name for it, and audit the view",
  );
}

const reserved =
  "n cat reg fnd fund_text beneficiary_text decision_text day day_like day_real day_class yy mm dd amt amt_class b b2 hasb d d2 hasd readable faults".split(
    " ",
  );

function refuseKinds(columns: Columns, kinds: ReadonlyMap<string, string>, table: string): void {
  const kind = kinds.get(columns.amount ?? "") ?? "";
  if (!/Float/.test(kind)) return;
  throw new RegisterError(
    "binary-amounts",
    `the column "${columns.amount}" of ${table} holds binary fractions (${kind}), in which amounts are already rounded`,
    "store amounts as Decimal(18, 2) or String",
  );
}

async function every(session: Session, sql: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const row of session.rows(sql)) rows.push(row);
  return rows;
}
