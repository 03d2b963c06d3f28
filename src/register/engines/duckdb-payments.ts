import { randomUUID } from "node:crypto";
import { type AmountGrammar, amountGrammars, plainAmount } from "../amounts.js";
import { type DateFormat, dayCount, dayOfNumber, firstDay, writeDay } from "../days.js";
import type { Plan, RowPredicate } from "../engine.js";
import { type Columns, type Field, fields } from "../fields.js";
import { isText, type Kinds } from "../kinds.js";
import type { Source } from "../sources.js";
import type { Coded } from "../spellings.js";
import { bitmask, identifier, literal } from "../sql.js";

/** A file as it is read. */
export interface Input {
  readonly source: Source;
  readonly path: string;
  readonly names: readonly string[];
  readonly columns: Columns;
  readonly columnsBy: "mapping" | "tags" | "headings";
  /** Records before the first payment. */
  readonly records: number;
  /** How many payments it may hold. */
  readonly expected: number;
  /** Of a text file. */
  readonly csv?: { readonly separator: string; readonly lines: number; readonly gzip: boolean };
  /** Types of the columns of a Parquet file. */
  readonly kinds?: Kinds;
}

// Looking a text up in an ENUM is the fastest way from a spelling to a code; one that is in none takes several times as long,
// and so the empty text is in each, with the code 0. The first spellings of all things come first, then the second ones, and so on.
const enums = { category: "category_text", region: "region_text", fund: "fund_text" } as const;

/** Statements that make the types for the look-up of texts. */
export function types({ programme, mapping }: Plan): readonly string[] {
  const days = Array.from({ length: dayCount }, (_, index) =>
    writeDay(dayOfNumber(index + 1), mapping.dates ?? "yyyy-mm-dd"),
  );
  return [
    enumOf(enums.category, programme.categories),
    enumOf(enums.region, programme.regions),
    enumOf(enums.fund, programme.funds),
    `CREATE TYPE day_text AS ENUM (${days.map(literal).join(", ")})`,
  ];
}

/** How many codes fit between two spellings of one thing: a power of two, so that a place tells its code in its last bits. */
function widthOf(coded: readonly Coded[]): number {
  return 2 ** Math.ceil(Math.log2(coded.length + 1));
}

// What fills places that no spelling takes cannot be guessed, and so stands in no register.
const filler = `\u0001${randomUUID()}`;

function enumOf(name: string, coded: readonly Coded[]): string {
  const rounds = Math.max(1, ...coded.map(({ spellings }) => spellings.length));
  const width = widthOf(coded);
  const places = Array.from({ length: rounds * width }, (_, place) => {
    const spelling = coded[(place % width) - 1]?.spellings[Math.floor(place / width)];
    return literal(place === 0 ? "" : (spelling ?? `${filler} ${place}`));
  });
  return `CREATE TYPE ${name} AS ENUM (${places.join(", ")})`;
}

/** The payments of a file, without their numbers. */
export function paymentsOf(input: Input, plan: Plan, predicates: readonly RowPredicate[]): string {
  const { columns } = input;
  const own = predicates.some((one) => one.own);
  const flags = predicates.map((one) =>
    one.own ? `coalesce(own_${one.name.replaceAll("-", "_")}, false)` : one.predicate,
  );
  const readable = [
    "day_class = 0",
    "cat > 0",
    ...(columns.region === undefined ? [] : ["reg > 0"]),
    "(fnd > 0 OR fund_text = '')",
  ];
  const classed = classedOf(codedOf(input, plan), input, plan);
  return `SELECT cat, reg, fnd, day, amt, b, d,
 (CASE WHEN amt_class <> 0 THEN 0 WHEN ${readable.join(" AND ")} THEN 2 ELSE 1 END)::UTINYINT AS readable,
 (${bitmask(flags)})::UINTEGER AS faults
FROM (${own ? withOwn(classed, plan, predicates) : classed}) AS classed`;
}

/** The texts of a row and what they stand for. */
function codedOf(input: Input, { programme, mapping }: Plan): string {
  const { columns } = input;
  const code = (field: keyof typeof enums, things: readonly Coded[]): string => {
    if (columns[field] === undefined || things.length === 0) return "0::UTINYINT";
    const place = (text: string): string => `enum_code(TRY_CAST(${text} AS ${enums[field]}))`;
    return `(coalesce(${place(field)}, ${place(`trim(${field})`)}, 0) & ${widthOf(things) - 1})::UTINYINT`;
  };
  const day = columns.paidOn === undefined ? "NULL" : "enum_code(TRY_CAST(paidOn AS day_text)) + 1";
  const plain = plainAmount("amount", grammarOf(input, mapping));
  const texts = fields.map((field) => `${textOf(input, field, mapping.dates)} AS ${field}`);
  return `SELECT *, ${trimmed("beneficiary")} AS b, ${trimmed("decision")} AS d, ${trimmed("fund")} AS fund_text,
 ${code("category", programme.categories)} AS cat, ${code("region", programme.regions)} AS reg, ${code("fund", programme.funds)} AS fnd,
 coalesce(${day}, 0)::USMALLINT AS day, TRY_CAST(${plain} AS DECIMAL(18,2)) AS amt_read
FROM (SELECT ${texts.join(", ")} FROM ${relation(input)}) AS raw`;
}

/** With amounts and days that cannot be read told from those that can. */
function classedOf(coded: string, input: Input, { mapping }: Plan): string {
  const { readable, tooFine, point } = grammarOf(input, mapping);
  const other =
    input.columns.paidOn === undefined
      ? "0"
      : `CASE WHEN ${calendarDay("paidOn", mapping.dates ?? "yyyy-mm-dd")} THEN 2 ELSE 1 END`;
  const again = point === "." ? "amt_read::VARCHAR" : "replace(amt_read::VARCHAR, '.', ',')";
  // Writing the number again and comparing is cheaper than a regular expression, and says the same where the two agree. CASE asks
  // in this order; OR would try the other one too, to find out which is cheaper.
  return `SELECT *, CASE WHEN amt_class = 0 THEN amt_read ELSE 0::DECIMAL(18,2) END AS amt
FROM (SELECT *,
 CASE WHEN ${again} = amount THEN 0 WHEN regexp_full_match(amount, '${readable}') THEN 0 WHEN regexp_full_match(amount, '${tooFine}') THEN 2 ELSE 1 END AS amt_class,
 CASE WHEN day > 0 THEN 0 ELSE ${other} END AS day_class
FROM (${coded}) AS coded) AS graded`;
}

function grammarOf({ columns, kinds }: Input, { amounts = "1234567.89" }: Plan["mapping"]): AmountGrammar {
  return amountGrammars[kinds === undefined || isText("amount", columns, kinds) ? amounts : "1234567.89"];
}

/** A field as text; days that are no texts in the writing of those that are. */
function textOf(
  { columns, names, csv, kinds }: Input,
  field: Field,
  dates: DateFormat = "yyyy-mm-dd",
): string {
  const name = columns[field];
  if (name === undefined) return "''";
  if (csv !== undefined) return `c${names.indexOf(name)}`;
  const kind = kinds?.get(name) ?? "";
  const column = identifier(name);
  if (field === "paidOn" && (kind === "DATE" || kind.startsWith("TIMESTAMP")))
    return `coalesce(strftime(CAST(${column} AS DATE), '${strftimeOf(dates)}'), '')`;
  // A column of a finer type writes all its places; those that are zero say nothing.
  if (field === "amount" && /^DECIMAL\(\d+,([3-9]|\d\d)\)$/.test(kind)) {
    return `coalesce(regexp_replace(${column}::VARCHAR, '\\.?0+$', ''), '')`;
  }
  return `coalesce(${column}::VARCHAR, '')`;
}

/** Whether a text is a calendar day that is not among those that are known. */
function calendarDay(text: string, dates: DateFormat): string {
  const pattern = strftimeOf(dates);
  return `strftime(try_strptime(${text}, '${pattern}'), '${pattern}') = ${text}`;
}

function strftimeOf(dates: DateFormat): string {
  return dates.replace("yyyy", "%Y").replace("mm", "%m").replace("dd", "%d");
}

// Most texts hold no space, and looking for one is far cheaper than trimming.
function trimmed(text: string): string {
  return `CASE WHEN contains(${text}, ' ') THEN trim(${text}) ELSE ${text} END`;
}

function withOwn(query: string, { programme }: Plan, predicates: readonly RowPredicate[]): string {
  const key = (code: string, things: readonly Coded[]): string =>
    things.length === 0
      ? "''"
      : `coalesce([${things.map((thing) => literal(thing.key)).join(", ")}][${code}], '')`;
  const own = predicates.filter((one) => one.own);
  const seen = `SELECT * REPLACE (${key("cat", programme.categories)} AS category, ${key("reg", programme.regions)} AS region, ${key("fnd", programme.funds)} AS fund,
 CASE WHEN day > 0 THEN DATE '${firstDay}' + (day::INTEGER - 1) END AS paidOn, CASE WHEN amt_class = 0 THEN amt END AS amount, b AS beneficiary, d AS decision) FROM (${query}) AS texts`;
  const judged = own
    // Twice, so that what closes the inner parenthesis leaves the outer one open, and is refused.
    .map((one) => `((\n${one.predicate}\n)) AS own_${one.name.replaceAll("-", "_")}`)
    .join(", ");
  return `SELECT *, ${judged} FROM (${seen}) AS seen`;
}

/** A file as what stands behind FROM. */
export function relation({ path, names, csv }: Pick<Input, "path" | "names" | "csv">): string {
  // Else a folder named amount=5 would stand for the column.
  const apart = "hive_partitioning = false";
  if (csv === undefined) return `read_parquet(${literal(path)}, ${apart})`;
  const columns = names.map((_, at) => `c${at}: 'VARCHAR'`).join(", ");
  // A cell too many is let pass where it is null, and so none may be: else 369,200, would be 369 under amount,note.
  return `read_csv(${literal(path)}, ${apart}, auto_detect = false, header = false, skip = ${csv.lines}, delim = ${literal(csv.separator)}, quote = '"', escape = '"', strict_mode = true, compression = '${csv.gzip ? "gzip" : "none"}', columns = {${columns}}, nullstr = []::VARCHAR[])`;
}
