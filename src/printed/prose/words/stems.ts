import { oncePerWord } from "../../once-per-word.js";
import type { Stems } from "./phrase-table.js";

const longestEnding = 7;
const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** What is left of a word without each of the endings that a language has, the longest first. */
export function stemsOf(endings: ReadonlyMap<string, unknown>, more: ReadonlySet<string>): Stems {
  if (endings.size === 0) return () => none;
  return oncePerWord((key) => {
    const stems: string[] = [];
    for (let length = Math.min(longestEnding, key.length - 2); length > 0; length -= 1) {
      const ending = key.slice(-length);
      if (endings.has(ending) || more.has(ending)) stems.push(key.slice(0, -length));
    }
    return stems;
  });
}
