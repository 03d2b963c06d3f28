import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isWordAt, keyAt } from "../words/token-marks.js";

/** The most words between an amount and each of those that it is paid to. */
const mostOfPaying = 5;

/** Whether words behind an amount say that each of those got it: `500 tenge was paid to each worker`, `is paid per calf`, `500 тенге помощи выдали каждой семье`. */
export function isPaidToEach(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  for (let place = at; place < at + mostOfPaying && isWordAt(tokens, place); place += 1) {
    const key = keyAt(tokens, place);
    if (links.has(key)) return each.has(keyAt(tokens, place + 1));
    if (key === "per") return keyAt(tokens, place + 1) !== "the";
    if (eachInRussian.has(key)) return true;
    if (index.prepositions.has(key) || index.joinLinks.has(key)) return false;
  }
  return false;
}

const links: ReadonlySet<string> = new Set(["to", "for", "from"]);
const each: ReadonlySet<string> = new Set(["each", "every"]);
const eachInRussian: ReadonlySet<string> = new Set(["каждому", "каждой"]);
