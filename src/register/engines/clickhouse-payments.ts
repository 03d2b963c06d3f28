import { amountGrammars, plainAmount } from "../amounts.js";
import { dayCount, firstDay, lastDay } from "../days.js";
import type { Plan, RowPredicate } from "../engine.js";
import { type Columns, type Field, fields } from "../fields.js";
import { isText, type Kinds } from "../kinds.js";
import type { Coded } from "../spellings.js";

/** The text of each field, in SQL. */
type Texts = Readonly<Record<Field, string>>;

/** What stands for the columns of payments. ClickHouse puts each in wherever it is named, on every server. */
export function payments(
  texts: Texts,
  columns: Columns,
  kinds: Kinds,
  { programme, mapping }: Plan,
): readonly string[] {
  const { amounts = "1234567.89", dates = "yyyy-mm-dd" } = mapping;
  const grammar = amountGrammars[isText("amount", columns, kinds) ? amounts : "1234567.89"];
  const code = (field: "category" | "region" | "fund", things: readonly Coded[]): string => {
    const pairs = things.flatMap(({ spellings }, index) =>
      spellings.map((text) => [text, index + 1] as const),
    );
    if (columns[field] === undefined || pairs.length === 0) return "toUInt8(0)";
    const from = pairs.map(([text]) => string(text)).join(", ");
    const to = pairs.map(([, number]) => `toUInt8(${number})`).join(", ");
    return `transform(${trimmed(texts[field])}, [${from}], [${to}], toUInt8(0))`;
  };
  const readable = [
    "day_class = 0",
    "cat > 0",
    ...(columns.region === undefined ? [] : ["reg > 0"]),
    "(fnd > 0 OR fund_text = '')",
  ];
  return [
    `${code("category", programme.categories)} AS cat`,
    `${code("region", programme.regions)} AS reg`,
    `${code("fund", programme.funds)} AS fnd`,
    `${trimmed(texts.fund)} AS fund_text`,
    ...days(texts.paidOn, columns, isText("paidOn", columns, kinds) ? dates : "yyyy-mm-dd"),
    `CASE WHEN match(${texts.amount}, '^(${re(grammar.readable)})\\\\z') THEN 0 WHEN match(${texts.amount}, '^(${re(grammar.tooFine)})\\\\z') THEN 2 ELSE 1 END AS amt_class`,
    `toDecimal128(CASE WHEN amt_class = 0 THEN ${plainAmount(texts.amount, grammar).replaceAll("replace(", "replaceAll(")} ELSE '0' END, 2) AS amt`,
    `${trimmed(texts.beneficiary)} AS b`,
    `${trimmed(texts.decision)} AS d`,
    `toUInt8(CASE WHEN amt_class <> 0 THEN 0 WHEN ${readable.join(" AND ")} THEN 2 ELSE 1 END) AS readable`,
  ];
}

/** The day and its class, reckoned from the digits: a conversion to Date would turn an impossible day into another. */
function days(text: string, columns: Columns, format: string): readonly string[] {
  if (columns.paidOn === undefined) return ["toUInt16(0) AS day", "0 AS day_class"];
  const number = (part: string): string =>
    `toUInt16(CASE WHEN day_like THEN substring(${text}, ${format.indexOf(part) + 1}, ${part.length}) ELSE '0' END)`;
  const pattern = format.replace(/[ymd]/g, "[0-9]").replaceAll(".", "\\\\.");
  const long =
    "CASE WHEN mm IN (4, 6, 9, 11) THEN 30 WHEN mm <> 2 THEN 31 WHEN (yy % 4 = 0 AND yy % 100 <> 0) OR yy % 400 = 0 THEN 29 ELSE 28 END";
  const iso = `concat(substring(${text}, ${format.indexOf("yyyy") + 1}, 4), '-', substring(${text}, ${format.indexOf("mm") + 1}, 2), '-', substring(${text}, ${format.indexOf("dd") + 1}, 2))`;
  return [
    `match(${text}, '^${pattern}\\\\z') AS day_like`,
    `${number("yyyy")} AS yy`,
    `${number("mm")} AS mm`,
    `${number("dd")} AS dd`,
    `(day_like AND mm BETWEEN 1 AND 12 AND dd >= 1 AND dd <= ${long}) AS day_real`,
    `toUInt16(CASE WHEN day_real AND yy BETWEEN ${firstDay.slice(0, 4)} AND ${lastDay.slice(0, 4)} THEN toDate(CASE WHEN day_real THEN ${iso} ELSE '${firstDay}' END) - toDate('${firstDay}') + 1 ELSE 0 END) AS day`,
    `CASE WHEN day BETWEEN 1 AND ${dayCount} THEN 0 WHEN day_real THEN 2 ELSE 1 END AS day_class`,
  ];
}

const ownNames =
  /'(?:[^'\\]|\\.)*'|"[^"]*"|`[^`]*`|\b(?:category|beneficiary|region|paidOn|amount|fund|decision)\b/g;

/** A predicate in the words of the queries. */
export function predicateOf({ predicate, own }: RowPredicate, { programme }: Plan): string {
  if (!own) return predicate;
  const key = (code: string, things: readonly Coded[]): string =>
    things.length === 0
      ? "''"
      : `arrayElement([${things.map((thing) => string(thing.key)).join(", ")}], ${code})`;
  const values: Readonly<Record<string, string>> = {
    category: key("cat", programme.categories),
    region: key("reg", programme.regions),
    fund: key("fnd", programme.funds),
    paidOn: `(CASE WHEN day > 0 THEN toDate('${firstDay}') + (day - 1) END)`,
    amount: "(CASE WHEN amt_class = 0 THEN amt END)",
    beneficiary: "b",
    decision: "d",
  };
  return `(\n${predicate.replace(ownNames, (found) => values[found] ?? found)}\n)`;
}

/** The texts of the columns that hold each field. */
export function textsOf(columns: Columns, kinds: Kinds): Texts {
  const text = (field: Field): string => {
    const name = columns[field];
    if (name === undefined) return "''";
    const written = textOf(name, kinds);
    // A column of a finer type writes all its places; those that are zero say nothing.
    const finer = field === "amount" && /Decimal\(\d+, ?(?:[3-9]|\d\d)\)/.test(kinds.get(name) ?? "");
    return finer ? `replaceRegexpOne(${written}, '\\\\.?0+$', '')` : written;
  };
  const pairs = fields.map((field) => [field, text(field)] as const);
  const { category, beneficiary, region, paidOn, amount, fund, decision } = Object.fromEntries(pairs);
  return {
    category: category ?? "''",
    beneficiary: beneficiary ?? "''",
    region: region ?? "''",
    paidOn: paidOn ?? "''",
    amount: amount ?? "''",
    fund: fund ?? "''",
    decision: decision ?? "''",
  };
}

/** A column as text. */
export function textOf(name: string, kinds: Kinds): string {
  const kind = kinds.get(name) ?? "";
  const column = quoted(name);
  if (kind === "String") return column;
  if (kind.startsWith("Nullable(")) return `ifNull(toString(${column}), '')`;
  return `toString(${column})`;
}

function trimmed(text: string): string {
  return text === "''" ? text : `replaceRegexpAll(${text}, '^ +| +$', '')`;
}

function string(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

function re(pattern: string): string {
  return pattern.replaceAll("\\", "\\\\");
}

/** A name as ClickHouse writes it, whatever is in it. */
export function quoted(name: string): string {
  return `\`${name.replace(/[\\`]/g, "\\$&")}\``;
}
