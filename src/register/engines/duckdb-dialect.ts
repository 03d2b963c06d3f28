import { contentColumns, type Dialect, type Suspicion } from "../engine.js";
import { digitsOf } from "../sql.js";

// Half of a hash: sorting costs less, and the few that it takes for one more are told apart by their texts.
const content = `(hash(${contentColumns.join(", ")}) >> 32)::UINTEGER`;
const recurring = `CASE WHEN d <> '' THEN (hash(d) >> 32)::UINTEGER ELSE ${content} END`;

/** DuckDB's SQL, where it differs. */
export const duckDbDialect: Dialect = {
  select: (columns, table, rest) => `SELECT ${columns} FROM ${table} ${rest}`,
  table: (name, query) => `CREATE TABLE ${name} AS ${query}`,
  findings: "CREATE TABLE findings (n BIGINT, c INTEGER)",
  among: (value, table, column) => `${value} IN (SELECT ${column} FROM ${table})`,
  bit: (column, bit) => `(${column} & ${2 ** bit}) <> 0`,
  // The narrow type, which is also that of the payments, is added up several times as fast.
  amount: (grains) =>
    `${digitsOf(grains)}::DECIMAL(${grains < 10n ** 17n && -grains < 10n ** 17n ? 18 : 38},2)`,
  together: (columns) => columns.join(", "),
  firstDigit: (amount) => `ascii(${amount}::VARCHAR) - 48`,
  people,
  listIf: (value, condition) => `list(${value}) FILTER (WHERE ${condition})`,
  unlist: (list, table, as) => `SELECT DISTINCT unnest(${list}) AS ${as} FROM ${table}`,
  decisions: {
    from: "payments",
    where: "1 = 1",
    hash: recurring,
    query: `SELECT DISTINCT k AS h FROM (${neighbours("payments", recurring)}) AS sorted WHERE k = before`,
  },
  // Rows that say the same have the same decision or none, and are in rows_d.
  copies: {
    from: "rows_d",
    where: "b <> '' AND readable = 2",
    hash: content,
    query: `SELECT DISTINCT k AS h FROM (${neighbours("rows_d", content)}) AS sorted WHERE k = before`,
  },
};

const aloneBit = 2n ** 62n;

/** One aggregate for categories, regions and what suffices alone, and one count: each more would cost a tenth of the grouping. */
function people(suspicions: readonly Suspicion[]): string {
  const watched = [...new Set(suspicions.map(({ category }) => category))];
  const categories = watched.reduce((bits, code) => bits + 2n ** BigInt(32 + code), 0n);
  const regions = 2n ** 32n - 1n;
  const alone = suspicions.flatMap((one) => (one.alone === undefined ? [] : [`(${one.alone})`]));
  const suffices =
    alone.length === 0 ? "" : ` | CASE WHEN ${alone.join(" OR ")} THEN ${aloneBit}::UBIGINT ELSE 0 END`;
  const several = `bit_count(bits & ${regions}) > 1 OR bits >= ${aloneBit}`;
  const again = watched.length === 0 ? "" : ` OR times > bit_count(bits & ${categories})`;
  return `SELECT b, bits & ${aloneBit - 1n} AS mask, CASE WHEN ${several}${again} THEN 1 ELSE 0 END AS odd FROM (
 SELECT b, bit_or((1::UBIGINT << (32 + cat)) | (1::UBIGINT << reg)${suffices}) AS bits,
 count(*) FILTER (WHERE cat IN (${watched.join(", ") || "0"})) AS times
 FROM payments WHERE b <> '' GROUP BY b) AS grouped`;
}

/** The numbers of rows in order, each with the one before: a third of what it costs to group by them. */
function neighbours(from: string, key: string): string {
  return `SELECT k, lag(k) OVER (ORDER BY k) AS before FROM (SELECT ${key} AS k FROM ${from}) AS keys`;
}
