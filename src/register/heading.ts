import { decodeHead, refuseUndecoded } from "./encoding.js";
import { RegisterError } from "./error.js";
import {
  type Columns,
  columnsByHeadings,
  columnsByTags,
  type Field,
  fields,
  isTagRow,
  requiredFields,
} from "./fields.js";
import type { Mapping } from "./mapping.js";
import type { Source } from "./sources.js";
import { codedCategories } from "./spellings.js";
import { guessSeparator, recordsOf, type TextRecord } from "./text-records.js";

/** What the first lines of a text file say about the rest. */
export interface Heading {
  readonly separator: string;
  /** Headings of the columns, each unlike the others. */
  readonly names: readonly string[];
  /** Records before the first payment: the headings, and HXL tags. */
  readonly records: number;
  /** Lines before the first payment. */
  readonly lines: number;
  /** True where one of them ends within a cell. */
  readonly broken: boolean;
  /** What ends the heading: `\n`, `\r\n` or `\r`. */
  readonly lineEnd: string;
  readonly columns: Columns;
  readonly columnsBy: "mapping" | "tags" | "headings";
}

/**
 * Reads the heading of a text file.
 *
 * @throws {RegisterError} where there is none, or a column is missing
 */
export function readHeading({ name: file, head }: Source, mapping: Mapping): Heading {
  const text = decodeHead(head, mapping.encoding ?? "utf-8", file);
  const separator = mapping.separator ?? guessSeparator(text);
  const records = recordsOf(text, separator, 4);
  const [first, second, third] = records;
  if (first === undefined || first.cells.every((cell) => cell.trim() === "")) {
    throw new RegisterError(
      "empty-file",
      "the file holds no heading",
      "give a file with a heading and rows",
      { file },
    );
  }
  const tagged = second !== undefined && isTagRow(second.cells) ? second : undefined;
  const names = uniqueNames(first.cells);
  refuseUndecoded(names, file);
  const { columns, columnsBy } = findColumns(names, tagged?.cells, mapping, file);
  const data = tagged === undefined ? second : third;
  if (data === undefined) {
    throw new RegisterError("no-rows", "the file holds a heading and no rows", "give a file with rows", {
      file,
    });
  }
  const next = tagged === undefined ? third : records[3];
  refuseSecondHeading(names, columns, data, next, mapping, file);
  return {
    separator,
    names,
    records: tagged === undefined ? 1 : 2,
    lines: data.line - 1,
    broken: first.broken || tagged?.broken === true,
    lineEnd: first.end,
    columns,
    columnsBy,
  };
}

/** The columns of a register by its mapping, its HXL tags or its headings. */
export function findColumns(
  names: readonly string[],
  tags: readonly string[] | undefined,
  mapping: Mapping,
  file: string,
): Pick<Heading, "columns" | "columnsBy"> {
  const found = tags === undefined ? columnsByHeadings(names) : columnsByTags(names, tags);
  const columns: Columns = { ...found, ...namedIn(names, mapping.columns ?? {}) };
  for (const field of fields) {
    const name = columns[field];
    if (tags === undefined && mapping.columns?.[field] === undefined && names.includes(`${name} (2)`)) {
      throw new RegisterError(
        "ambiguous-column",
        `more than one column is headed "${name}", which holds the ${field}`,
        `name one in a mapping file: columns: { ${field}: ${name} }, or the next as "${name} (2)"`,
        { file, row: 1 },
      );
    }
    if (name !== undefined ? names.includes(name) : !requiredFields.includes(field)) continue;
    const said =
      name === undefined ? `no column holds the ${field}` : `there is no column "${name}" for the ${field}`;
    const shown = names.map((one) => `"${asRead(one)}"`).join(", ");
    throw new RegisterError(
      "missing-column",
      `${said}; the columns are ${shown.length > 300 ? `${shown.slice(0, 300)}…` : shown}`,
      `name it in a mapping file: columns: { ${field}: … }`,
      { file, row: 1 },
    );
  }
  const columnsBy = mapping.columns !== undefined ? "mapping" : tags !== undefined ? "tags" : "headings";
  return { columns, columnsBy };
}

// A heading as it is read: where its line ends within the cell, and how its words are parted, makes no other.
function asRead(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}

/** Columns of a mapping by their headings in the file; those that it names in no or in several ways stay as they are. */
function namedIn(names: readonly string[], mapped: Columns): Columns {
  const named = Object.entries(mapped).map(([field, name]) => {
    const alike = names.includes(name) ? [name] : names.filter((one) => asRead(one) === asRead(name));
    return [field, alike.length === 1 ? alike[0] : name] as const;
  });
  return Object.fromEntries(named);
}

function refuseSecondHeading(
  names: readonly string[],
  columns: Columns,
  data: TextRecord,
  next: TextRecord | undefined,
  mapping: Mapping,
  file: string,
): void {
  const cell = (record: TextRecord | undefined, field: Field): string | undefined => {
    const name = columns[field];
    return name === undefined ? undefined : record?.cells[names.indexOf(name)];
  };
  const plausible = (record: TextRecord | undefined): boolean =>
    (["amount", "paidOn"] as const).some((field) => /\d/.test(cell(record, field) ?? ""));
  const same = data.cells.join("\0") === names.join("\0");
  const wordy = (cell(data, "amount") ?? "").trim() !== "" && !plausible(data) && plausible(next);
  const dated = columns.paidOn === undefined || (cell(data, "paidOn") ?? "").trim() !== "";
  const category = (cell(data, "category") ?? "").trim();
  const known = codedCategories(mapping).some(({ spellings }) => spellings.includes(category));
  if (!same && !(wordy && dated && !known)) return;
  throw new RegisterError(
    "two-headings",
    "a second heading stands below the first",
    "keep one heading (a row of HXL tags may follow it)",
    { file, row: data.line },
  );
}

function uniqueNames(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
