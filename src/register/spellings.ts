import { regions } from "../kazakhstan/regions.js";
import { categories } from "../statement/categories.js";
import { faultIn } from "./fault-in.js";
import type { Mapping } from "./mapping.js";

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
export function codedCategories(mapping: Mapping): readonly Coded[] {
  const own = paidCategories.map(({ key, title }) => ({ key, spellings: [key, title, title.toLowerCase()] }));
  return coded("category", own, mapping, "categories");
}

/** The spellings of each region: code, names in three languages, other spellings, and those that the mapping adds. */
export function codedRegions(mapping: Mapping): readonly Coded[] {
  const own = regions.map(({ code, en, kk, ru, aliases }) => ({
    key: code,
    spellings: [code, en, kk, ru, ...aliases].flatMap(cases),
  }));
  return coded("region", own, mapping, "regions");
}

/** The spellings of each fund: those of statement and mapping. */
export function codedFunds(keys: readonly string[], mapping: Mapping): readonly Coded[] {
  const all = new Set([...keys, ...Object.values(mapping.funds ?? {})]);
  const own = [...all].map((key) => ({ key, spellings: [key] }));
  return coded("fund", own, mapping, "funds");
}

function cases(text: string): string[] {
  return [text, text.toLowerCase(), text.toUpperCase()];
}

function coded(
  what: string,
  own: readonly Coded[],
  mapping: Mapping,
  member: "categories" | "regions" | "funds",
): readonly Coded[] {
  const more = mapping[member] ?? {};
  const taken = new Map(Object.entries(more));
  const known = new Set(own.map(({ key }) => key));
  for (const [spelling, key] of taken) {
    if (known.has(key)) continue;
    throw faultIn(
      mapping,
      `${member}.${spelling}`,
      `there is no ${what} "${key}"`,
      `use one of ${[...known].join(", ")}`,
      `unknown-${what}`,
    );
  }
  if (own.length > 255) {
    throw faultIn(
      mapping,
      member,
      `there are ${own.length} different ones`,
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
