/** What a column of a register can hold. */
export const fields = ["category", "beneficiary", "region", "paidOn", "amount", "fund", "decision"] as const;

/** What a column of a register can hold. */
export type Field = (typeof fields)[number];

/** Without these there is nothing to add up. */
export const requiredFields: readonly Field[] = ["category", "amount"];

/** Tags of the Humanitarian Exchange Language (HXL), with their attributes in alphabetical order. */
const tags: Readonly<Record<Field, readonly string[]>> = {
  category: ["#sector", "#subsector", "#modality", "#activity+type", "#activity"],
  beneficiary: ["#beneficiary+id", "#beneficiary+code", "#beneficiary"],
  region: ["#adm1+code", "#adm1", "#adm1+name"],
  paidOn: ["#date+paid", "#date+reported", "#date"],
  amount: ["#value", "#value+kzt", "#value+local", "#value+amount"],
  fund: ["#org+funder", "#org+fund", "#org"],
  decision: ["#meta+decision", "#meta+id", "#activity+code", "#meta"],
};

const headings: Readonly<Record<Field, readonly string[]>> = {
  category: [
    "category",
    "kind of aid",
    "aid",
    "вид помощи",
    "вид выплаты",
    "категория",
    "көмек түрі",
    "санат",
  ],
  beneficiary: [
    "beneficiary",
    "beneficiary id",
    "recipient",
    "iin",
    "иин",
    "иин/бин",
    "получатель",
    "жсн",
    "алушы",
  ],
  region: ["region", "oblast", "регион", "область", "облыс", "өңір"],
  paidOn: [
    "paidon",
    "paid on",
    "date",
    "payment date",
    "дата",
    "дата выплаты",
    "дата платежа",
    "дата оплаты",
    "дата перечисления",
    "күні",
    "төлем күні",
    "төленген күні",
  ],
  amount: [
    "amount",
    "sum",
    "amount kzt",
    "сумма",
    "сумма тенге",
    "сумма, тенге",
    "сумма (тенге)",
    "сумма, тг",
    "сумма выплаты",
    "сомасы",
    "сома",
    "сомасы, теңге",
    "сомасы (теңге)",
  ],
  fund: ["fund", "source", "funding", "фонд", "источник", "источник финансирования", "қор"],
  decision: ["decision", "decision number", "decision no", "решение", "номер решения", "№ решения", "шешім"],
};

/** A column for each field that has one. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** Whether a row holds HXL tags and nothing else. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    filled.length > 0 && filled.every((cell) => /^#[a-z][a-z0-9_]*(?:\s*\+[a-z][a-z0-9_]*)*$/i.test(cell))
  );
}

/** The columns that HXL tags name; of several that could hold a field, the most fitting tag, then the first. */
export function columnsByTags(names: readonly string[], tagRow: readonly string[]): Columns {
  return columnsBy(names, tagRow.map(normalTag), tags);
}

/** The columns that headings name, in English, Russian or Kazakh. */
export function columnsByHeadings(names: readonly string[]): Columns {
  return columnsBy(names, names.map(normalHeading), headings);
}

function columnsBy(
  names: readonly string[],
  marks: readonly string[],
  known: Readonly<Record<Field, readonly string[]>>,
): Columns {
  const found: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    for (const mark of known[field]) {
      const name = names[marks.indexOf(mark)];
      if (name === undefined) continue;
      found[field] = name;
      break;
    }
  }
  return found;
}

function normalTag(tag: string): string {
  const [name = "", ...attributes] = tag.replace(/\s/g, "").toLowerCase().split("+");
  return [name, ...attributes.toSorted()].join("+");
}

function normalHeading(heading: string): string {
  return heading
    .replace(/[_\s]+/g, " ")
    .trim()
    .toLowerCase();
}
