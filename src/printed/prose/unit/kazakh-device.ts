import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";
import type { HeadRead } from "./kazakh-head.js";
import { isModifier, isOfPeople } from "./noun-shape.js";

/** The most adjectives before the verb. */
const furthest = 2;

/**
 * The Kazakh noun that is named by what is done with the noun before: `14 өкпені жасанды желдету аппараты` are 14 devices. Of work it
 * is what is worked on that is counted: `18 көшені жөндеу жұмысы`.
 *
 * @param next index of the first word behind that noun
 */
export function deviceHead(tokens: readonly Token[], next: number, index: ProseIndex): HeadRead | undefined {
  const acted = keyAt(tokens, next - 1);
  // `38 баланы жылыту пунктіне апарды`
  if (!object.test(acted) || isOfPeople(index.lemmaOf(acted, false), index)) return undefined;
  for (let place = next; place <= next + furthest; place += 1) {
    const token = tokens[place];
    if (token?.kind !== "word") return undefined;
    if (doing.test(token.key)) {
      const key = keyAt(tokens, place + 1);
      const name = index.lemmaOf(key, true);
      if (name === key || name === work || !index.nouns.has(name)) return undefined;
      return { name, known: true, next: place + 2 };
    }
    if (!isModifier(token, index)) return undefined;
  }
  return undefined;
}

const object = /[нтд][ыі]$/u;
const doing = /[^аеоүұ]у$/u;
const work = "жұмыс";

/** Whether a Kazakh word says what the noun behind it does with the one before: `118 су өткізгіш құбыр`. */
export function isToolOfNoun(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!index.toolObjects.has(keyAt(tokens, at - 1)) || !tool.test(keyAt(tokens, at))) return false;
  const own = findPhrase(tokens, at + 1, index.nouns);
  if (own === undefined || own.value !== keyAt(tokens, own.next - 1)) return false;
  return !index.measures.has(own.value) && !isOfPeople(own.value, index) && !index.placeNouns.has(own.value);
}

const tool = /\p{L}{2}[ғгқк][ыі]ш$/u;
