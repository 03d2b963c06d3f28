import { checkGivenOptions } from "../../exact/given.js";
import {
  contentColumns,
  type Dialect,
  type Engine,
  type Plan,
  type RowPredicate,
  type Suspects,
} from "../engine.js";
import { RegisterError } from "../error.js";
import { gathered } from "../gathered.js";
import { checkPlan, checkTable } from "../given.js";
import { findColumns } from "../heading.js";
import { type Kinds, refuseKinds } from "../kinds.js";
import { bitmask, digitsOf } from "../sql.js";
import { type ClickHouseAddress, openSession, type Session } from "./clickhouse-http.js";
import { payments, predicateOf, quoted, textOf, textsOf } from "./clickhouse-payments.js";
import { blamed } from "./refused-check.js";

/** A table of payments in ClickHouse. */
export interface ClickHouseTable extends ClickHouseAddress {
  /** `payments`, or with its database: `aid.payments`. */
  readonly table: string;
}

/**
 * Opens a table of payments in ClickHouse, such as a `Distributed` one. Every query goes to the table itself, so that the
 * sums are done where the rows are. The mapping's `rowNumber` names the column that numbers the rows (default: `row`).
 *
 * @param plan as {@link audit} hands it over
 * @throws {RegisterError} where the server does not answer, or the table cannot be audited
 * @throws {TypeError} where an option is of another kind, or the plan is none
 *
 * @example
 * const table = { url: "http://127.0.0.1:8123", table: "aid.payments" };
 * const { audit: found, engine } = await audit((plan) => openClickHouse(table, plan));
 * await engine.close();
 * found.read.rows; // 3n
 */
export async function openClickHouse(options: ClickHouseTable, plan: Plan): Promise<Engine> {
  checkGivenOptions(options, ["url", "table", "user", "password"]);
  checkTable(options);
  checkPlan(plan);
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
  refuseNames(Object.values(found.columns), aliases, options.table);
  refuseKinds(found.columns, kinds, options.table, {
    amounts: "store amounts as Decimal(18, 2) or String",
    days: "make a view with toDate(…) of it, with the time zone of the payments, and audit the view",
  });

  const texts = textsOf(found.columns, kinds);
  const columns = [`toInt64(${quoted(number)}) AS n`, ...payments(texts, found.columns, kinds, plan)];
  const withFaults = (some: readonly RowPredicate[]): Dialect =>
    dialectOf(table, [...columns, `(${bitmask(some.map((one) => predicateOf(one, plan)))}) AS faults`]);
  const predicates = plan.predicates(found.columns, dialectOf(table, columns));
  const dialect = withFaults(predicates);
  const tryOut = (some: readonly RowPredicate[]): Promise<unknown> =>
    gathered(session.rows(withFaults(some).select("faults", "payments", "WHERE 1 = 0")));
  if (predicates.some(({ own }) => own)) {
    await tryOut(predicates).catch(async (error: unknown) => {
      throw await blamed(error, plan, predicates, [tryOut]);
    });
  }

  const [[rows = "0", distinct = "0", last = "0"] = []] = await gathered(
    session.rows(`SELECT count(*), uniqExact(${quoted(number)}), max(${quoted(number)}) FROM ${table}`),
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
  if (BigInt(last) > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RegisterError(
      "row-numbers",
      `the column "${number}" of ${options.table} has numbers of more than 15 digits`,
      "name another in the mapping: rowNumber: …",
    );
  }
  plan.reading?.(Number(rows), 1);
  const running = (read: number): void => plan.running?.(Math.min(read / Number(rows), 1));
  const header = names.filter((name) => name !== number);
  return {
    name: "ClickHouse",
    dialect,
    loaded: { parts: [{ name: options.table, rows: Number(rows), first: 0, offset: 0 }], ...found, header },
    run: (sql) => session.run(sql, running),
    rows: (sql) => session.rows(sql, running),
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
  const select: Dialect["select"] = (columns, from, rest) =>
    from === "payments"
      ? `WITH ${aliases.join(", ")} SELECT ${columns} FROM ${table} ${rest}`
      : `SELECT ${columns} FROM ${from} ${rest}`;
  const suspects = (hash: string, grouped: string, having: string, where = grouped): Suspects => ({
    from: "payments",
    where,
    hash,
    query: select(`${hash} AS h`, "payments", `WHERE ${grouped} GROUP BY h HAVING ${having}`),
  });
  return {
    select,
    table: (name, query) => `CREATE TEMPORARY TABLE ${name} AS ${query}`,
    findings: "CREATE TEMPORARY TABLE findings (n Int64, c UInt32)",
    among: (value, working, column) => `${value} GLOBAL IN (SELECT ${column} FROM ${working})`,
    bit: (column, bit) => `bitAnd(${column}, ${2 ** bit}) <> 0`,
    amount: (grains) => `toDecimal128('${digitsOf(grains)}', 2)`,
    // One text, each part with its length: Debian 12's server ends at a GROUP BY of many columns.
    together,
    firstDigit: (amount) => `toUInt8(substring(toString(${amount}), 1, 1))`,
    people: (suspicions) => {
      const odd = ["min(reg) <> max(reg)", ...suspicions.map(({ together }) => `(${together})`)].join(" OR ");
      const mask = "groupBitOr(bitOr(bitShiftLeft(toUInt64(1), 32 + cat), bitShiftLeft(toUInt64(1), reg)))";
      return select(
        `b, ${mask} AS mask, CASE WHEN ${odd} THEN 1 ELSE 0 END AS odd`,
        "payments",
        "WHERE b <> '' GROUP BY b",
      );
    },
    listIf: (value, condition) => `groupArrayIf(${value}, ${condition})`,
    unlist: (list, working, as) => `SELECT DISTINCT arrayJoin(${list}) AS ${as} FROM ${working}`,
    // Grouped where the rows are, so that only suspects travel.
    decisions: suspects("sipHash64(d)", "d <> '' AND readable > 0", "min(amt) <> max(amt)", "d <> ''"),
    copies: suspects(`sipHash64(${together(contentColumns)})`, "b <> '' AND readable = 2", "count() > 1"),
  };
}

function together(columns: readonly string[]): string {
  const parts = columns.map((column) => `toString(length(toString(${column}))), ':', toString(${column})`);
  return `concat(${parts.join(", ")})`;
}

async function columnsOf(session: Session, table: string, name: string): Promise<Kinds> {
  const rows = await gathered(session.rows(`DESCRIBE TABLE ${table}`));
  const kinds = new Map(rows.map(([column = "", kind = ""]) => [column, kind]));
  refuseNames([...kinds.keys()], reserved, name);
  return kinds;
}

const reserved =
  "n cat reg fnd fund_text day day_like day_real day_class yy mm dd amt amt_class b d readable faults".split(
    " ",
  );

// Names of what queries give, which stand in the way only where a column of that name is read.
const aliases = "h k s i above under digit mask odd".split(" ");

function refuseNames(names: readonly string[], taken: readonly string[], table: string): void {
  const name = names.find((one) => taken.includes(one));
  if (name === undefined) return;
  throw new RegisterError(
    "reserved-column",
    `the table ${table} has a column "${name}", a name that the audit uses itself`,
    "make a view with another name for it, and audit the view",
  );
}
