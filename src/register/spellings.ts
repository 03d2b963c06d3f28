import { regions } from "../kazakhstan/regions.js";
import { categories } from "../statement/categories.js";
import { RegisterError } from "./error.js";

/** Texts that stand for one thing, whose code is its place in the list, from 1. */
export interface Coded {
  readonly key: string;
  readonly spellings: readonly string[];
}

/** Categories that pay anything. */
const paidCategories: readonly { readonly key: string; readonly title: string }[] = categories.filter(
  ({ paid }) => paid,
);

/** The spellings of each category: its key, its English title, and those that the mapping adds. */
export function codedCategories(more: Readonly<Record<string, string>>): readonly Coded[] {
  return coded(
    "category",
    paidCategories.map(({ key, title }) => ({ key, spellings: [key, title, title.toLowerCase()] })),
    more,
  );
}

/** The spellings of each region: code, names in three languages, other spellings, and those that the mapping adds. */
export function codedRegions(more: Readonly<Record<string, string>>): readonly Coded[] {
  const own = regions.map(({ code, en, kk, ru, aliases }) => ({
    key: code,
    spellings: [code, en, kk, ru, ...aliases].flatMap(cases),
  }));
  return coded("region", own, more);
}

/** The spellings of each fund: those of statement and mapping. */
export function codedFunds(
  keys: readonly string[],
  more: Readonly<Record<string, string>>,
): readonly Coded[] {
  const all = new Set([...keys, ...Object.values(more)]);
  return coded(
    "fund",
    [...all].map((key) => ({ key, spellings: [key] })),
    more,
  );
}

function cases(text: string): string[] {
  return [text, text.toLowerCase(), text.toUpperCase()];
}

function coded(
  what: string,
  own: readonly Coded[],
  more: Readonly<Record<string, string>>,
): readonly Coded[] {
  const taken = new Map(Object.entries(more));
  const known = new Set(own.map(({ key }) => key));
  const stranger = Object.values(more).find((key) => !known.has(key));
  if (stranger !== undefined) {
    throw new RegisterError(
      `unknown-${what}`,
      `the mapping names the ${what} "${stranger}", which there is not`,
      `use one of ${[...known].join(", ")}`,
    );
  }
  if (own.length > 255) {
    throw new RegisterError(
      "mapping",
      `the mapping names ${own.length} different ${what}s`,
      "give at most 255; let smaller ones share one",
    );
  }
  // What the mapping says about a spelling goes before what it would stand for by itself.
  return own.map(({ key, spellings }) => ({
    key,
    spellings: [
      ...new Set([
        ...Object.entries(more).flatMap(([spelling, of]) => (of === key ? [spelling] : [])),
        ...spellings.filter((spelling) => (taken.get(spelling) ?? key) === key),
      ]),
    ],
  }));
}
