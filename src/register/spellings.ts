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
    spellings: [code, en, kk, ru, ...aliases, ...otherwise(en, ru)].flatMap(cases),
  }));
  return coded("region", own, mapping, "regions");
}

/** The spellings of each fund: those of statement and mapping. */
export function codedFunds(keys: readonly string[], mapping: Mapping): readonly Coded[] {
  const all = new Set([...keys, ...Object.values(mapping.funds ?? {})]);
  const own = [...all].map((key) => ({ key, spellings: [key] }));
  return coded("fund", own, mapping, "funds");
}

/** As tables have it: «Атырауская обл.», `Atyrau Region`, «г. Астана». */
function otherwise(en: string, ru: string): string[] {
  return ru.includes("область")
    ? [...["обл.", "обл"].map((short) => ru.replace("область", short)), `${en} Region`]
    : [`г. ${ru}`, `г.${ru}`, `город ${ru}`];
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
  const known = new Set(own.map(({ key }) => key));
  const taken = new Map<string, string>();
  for (const [written, key] of Object.entries(mapping[member] ?? {})) {
    const path = `${member}.${written}`;
    if (!known.has(key)) {
      throw faultIn(
        mapping,
        path,
        `there is no ${what} "${key}"`,
        `use one of ${[...known].join(", ")}`,
        `unknown-${what}`,
      );
    }
    // Spaces around a value of the register are left out as well.
    const spelling = written.replace(/^ +| +$/g, "");
    if (spelling === "") {
      throw faultIn(
        mapping,
        path,
        `no text cannot stand for a ${what}`,
        "leave it out, or fill it in the register",
      );
    }
    if ((taken.get(spelling) ?? key) !== key) {
      throw faultIn(
        mapping,
        path,
        `it stands for "${taken.get(spelling)}" and "${key}"`,
        "keep one of the two",
      );
    }
    taken.set(spelling, key);
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
        ...[...taken].flatMap(([spelling, of]) => (of === key ? [spelling] : [])),
        ...spellings.filter((spelling) => (taken.get(spelling) ?? key) === key),
      ]),
    ],
  }));
}
