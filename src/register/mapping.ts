import { parse } from "yaml";
import { kindOf } from "../exact/given.js";
import { isDay } from "../kazakhstan/day.js";
import { objectOrigin, originOf, setOrigin } from "../statement/origin.js";
import { below as pathBelow } from "../statement/path.js";
import { takeText } from "../statement/source.js";
import { readYaml } from "../statement/yaml.js";
import { type DateFormat, dateFormats } from "./days.js";
import { RegisterError } from "./error.js";
import { type Columns, fields } from "./fields.js";

/** How a register writes its amounts. */
export const amountFormats = ["1234567.89", "1 234 567,89", "1,234,567.89"] as const;

/** How a register writes its amounts. */
export type AmountFormat = (typeof amountFormats)[number];

/** The encodings in which a register is read. */
export const encodings = ["utf-8", "windows-1251"] as const;

/** An encoding in which a register is read. */
export type Encoding = (typeof encodings)[number];

/** What the columns of a register hold and what its values stand for. All of it may be left out. */
export interface Mapping {
  /** The column of each field, by its heading. */
  readonly columns?: Columns;
  /** One character; found by itself where left out. */
  readonly separator?: string;
  /** Default: UTF-8. */
  readonly encoding?: Encoding;
  /** Default: `1234567.89`. */
  readonly amounts?: AmountFormat;
  /** Default: `yyyy-mm-dd`. */
  readonly dates?: DateFormat;
  /** What else stands for a category, a region (ISO 3166-2) or a fund. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Codes of regions by other spellings. */
  readonly regions?: Readonly<Record<string, string>>;
  /** Keys of funds by other spellings. */
  readonly funds?: Readonly<Record<string, string>>;
  /** The days between which payments may lie, both in. */
  readonly programme?: { readonly from?: string; readonly to?: string };
  /** What each payment of a category must be: `100 MCI`, `250000 tenge`. */
  readonly rates?: Readonly<Record<string, string>>;
  /** What a beneficiary's payments of a category may come to. */
  readonly caps?: Readonly<Record<string, string>>;
  /** Amounts from which a payment needs more approval, in tenge; caps are among them. */
  readonly limits?: readonly string[];
  /** More checks: SQL predicates that are true for a row with a finding, by name. */
  readonly checks?: Readonly<Record<string, string>>;
  /** Names of checks that are not to be made. */
  readonly skip?: readonly string[];
  /** Of a table in a database: the column that numbers its rows. */
  readonly rowNumber?: string;
}

/** Where a value of a mapping stands. */
interface Place {
  readonly file: string;
  readonly path: string;
}

type Reader = (value: unknown, place: Place) => unknown;

const members: Readonly<Record<keyof Mapping, Reader>> = {
  columns: (value, place) => texts(value, place, fields),
  separator: (value, place) => {
    const text = string(value, place);
    if ([...text].length === 1 && !/["\r\n\0]/.test(text)) return text;
    throw fault(place, `it must be one character, not "${text}"`, 'write it in quotes, as in separator: ";"');
  },
  encoding: (value, place) => choice(value, place, encodings),
  amounts: (value, place) => choice(value, place, amountFormats),
  dates: (value, place) => choice(value, place, dateFormats),
  categories: texts,
  regions: texts,
  funds: texts,
  programme: (value, place) => {
    const days = texts(value, place, ["from", "to"]);
    for (const [key, day] of Object.entries(days)) {
      if (!isDay(day)) throw fault(below(place, key), `"${day}" is no calendar day`, "write YYYY-MM-DD");
    }
    const { from, to } = days;
    if (from !== undefined && to !== undefined && from > to)
      throw fault(place, `it ends on ${to}, before it begins on ${from}`, "write the earlier day under from");
    return days;
  },
  rates: texts,
  caps: texts,
  limits: list,
  checks: (value, place) => {
    const checks = texts(value, place);
    for (const name of Object.keys(checks)) {
      if (!/^[a-z][a-z0-9-]{0,59}$/.test(name)) {
        throw fault(
          below(place, name),
          "the name of a check is not written like that",
          "name it in lower case with hyphens, as in very-large",
        );
      }
    }
    return checks;
  },
  skip: list,
  rowNumber: string,
};

/**
 * Reads a mapping file.
 *
 * @param text YAML or JSON
 * @throws {RegisterError} for whatever in it is not understood
 * @throws {TypeError} where `text` is no string
 *
 * @example
 * readMapping("columns: { amount: Сумма }").columns?.amount; // "Сумма"
 */
export function readMapping(text: string, file = "mapping"): Mapping {
  if (typeof text !== "string")
    throw new TypeError(`a mapping is read from a text, not from ${kindOf(text)}`);
  if (/^\s*$/.test(text)) return {};
  refuseMalformed(text, file);
  const value: unknown = parse(text, { schema: "failsafe", maxAliasCount: -1, stringKeys: true });
  const read = checkMapping(value, { file, path: "" });
  setOrigin(read, objectOrigin(file));
  return read;
}

/**
 * A mapping as plain JavaScript may give it, checked as {@link readMapping} checks one; members that are `undefined` are left
 * out.
 *
 * @throws {RegisterError} for whatever in it is not understood
 */
export function givenMapping(given: Mapping): Mapping {
  const origin = originOf(given);
  const read = checkMapping(given, { file: origin?.file ?? "mapping", path: "" });
  if (origin !== undefined) setOrigin(read, origin);
  return read;
}

// Held to what statements are held to, whose reader bounds depth, size and aliases before anything is built.
function refuseMalformed(text: string, file: string): void {
  const { source, fault: unfit } = takeText(text, file);
  const [first] = unfit === undefined ? readYaml(source).faults : [unfit];
  if (first === undefined) return;
  const { code, message, remedy, place } = first;
  throw new RegisterError(
    "mapping-syntax",
    message.replace(/^the statement/, "the mapping"),
    remedies.get(code) ?? remedy,
    place === undefined ? { file } : { file, row: place.line },
  );
}

// Where what a statement could do is no help.
const remedies: ReadonlyMap<string, string> = new Map([
  ["too-large", "leave out what is not needed"],
  ["duplicate-key", "keep one of the two"],
  ["several-documents", "keep one mapping in a file"],
]);

function checkMapping(value: unknown, place: Place): Mapping {
  const known = Object.keys(members);
  const read = Object.entries(mapping(value ?? {}, place)).map(([key, member]) => {
    const reader = Object.entries(members).find(([name]) => name === key)?.[1];
    if (reader === undefined)
      throw fault(below(place, key), "a mapping has no such key", `it takes ${known.join(", ")}`);
    return [key, reader(member, below(place, key))];
  });
  return Object.fromEntries(read);
}

function mapping(value: unknown, place: Place): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
  throw fault(place, "it must be a mapping", "write key: value");
}

function texts(value: unknown, place: Place, keys?: readonly string[]): Readonly<Record<string, string>> {
  const read = Object.entries(mapping(value, place)).map(([key, member]): [string, string] => {
    if (key === "__proto__" || (keys !== undefined && !keys.includes(key))) {
      throw fault(
        below(place, key),
        "there is no such key",
        `it takes ${keys?.join(", ") ?? "any other key"}`,
      );
    }
    return [key, string(member, below(place, key))];
  });
  return Object.fromEntries(read);
}

function list(value: unknown, place: Place): readonly string[] {
  if (!Array.isArray(value)) throw fault(place, "it must be a list", "write [one, another]");
  return value.map((member, index) => string(member, below(place, index)));
}

function string(value: unknown, place: Place): string {
  if (typeof value === "string" && value !== "") return value;
  throw fault(place, "it must be a text", "write it in quotes");
}

function choice<Choice extends string>(value: unknown, place: Place, choices: readonly Choice[]): Choice {
  const text = string(value, place);
  const found = choices.find((one) => one === text);
  if (found !== undefined) return found;
  throw fault(
    place,
    `"${text}" is none of its values`,
    `it takes ${choices.map((one) => `"${one}"`).join(", ")}`,
  );
}

function below(place: Place, key: string | number): Place {
  return { ...place, path: pathBelow(place.path, key) };
}

function fault(place: Place, problem: string, remedy: string): RegisterError {
  return new RegisterError("mapping", problem, remedy, place);
}
