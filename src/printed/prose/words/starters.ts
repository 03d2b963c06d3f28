import type { Language } from "../../figure.js";
import { scriptOf, type Token } from "../../tokens.js";
import { type ProseIndex, proseIndexOf } from "./prose-index.js";

// Most words of a text are the same few thousand, and none of them begins a figure.
const known = new Map<string, boolean>();
const mostKnown = 20_000;

/** Whether a figure may begin with a word, in any language of its script. Of most words it is known from before. */
export function mayBegin(token: Token): boolean {
  const { key } = token;
  const before = known.get(key);
  if (before !== undefined) return before;
  const languages: readonly Language[] = scriptOf(token) === "Cyrillic" ? ["ru", "kk"] : ["en"];
  const begins = languages.some((language) => beginsIn(token, proseIndexOf(language)));
  if (known.size >= mostKnown) known.clear();
  known.set(key, begins);
  return begins;
}

function beginsIn({ key }: Token, index: ProseIndex): boolean {
  const stems = index.stems(key);
  if (index.openers.has(key) || stems.some((stem) => index.openers.has(stem))) return true;
  const tables = [
    index.numbers,
    index.half,
    index.halfScales,
    index.oneAndHalf,
    index.multipliersHedged,
    index.fractions,
    index.vagueSizes,
    index.few,
    index.months,
    index.currencies,
    index.ordinals,
  ];
  if (tables.some((table) => table.has(key))) return true;
  return stems.some(
    (stem) => index.ordinals.has(stem) || index.fractions.has(stem) || index.months.has(stem),
  );
}
