import type { Language } from "../../figure.js";
import type { Script } from "../../lexicon/lexicon.js";
import { type ProseIndex, proseIndexOf } from "./prose-index.js";

/** Whether a figure may begin with a word, in any language of its script. */
export function mayBegin(key: string, script: Script | undefined): boolean {
  const languages: readonly Language[] = script === "Cyrillic" ? ["ru", "kk"] : ["en"];
  return languages.some((language) => beginsIn(key, proseIndexOf(language)));
}

function beginsIn(key: string, index: ProseIndex): boolean {
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
