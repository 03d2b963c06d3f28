import type { Token } from "../tokens.js";
import type { Case } from "./lexicon.js";
import { inflectedAt, type Meaning, type Node, type WordIndex } from "./word-index.js";

/** A phrase found among tokens. */
export interface Match {
  readonly meaning: Meaning;
  /** Index of the token behind it. */
  readonly next: number;
  /** The ending it carries: `теңгеден`, `млрд-тан`. */
  readonly ending: Case | undefined;
}

// What begins at a token is asked many times in turn, by each reader that may begin there.
let lastTokens: readonly Token[] | undefined;
let lastAt = -1;
let lastIndex: WordIndex | undefined;
let last: Match | undefined;

/** The longest phrase of the language that begins at a token. */
export function lookUp(tokens: readonly Token[], at: number, index: WordIndex): Match | undefined {
  if (at < 0 || tokens[at]?.kind === "digits") return undefined;
  if (lastTokens === tokens && lastAt === at && lastIndex === index) return last;
  last = longestAt(tokens, at, index);
  lastTokens = tokens;
  lastAt = at;
  lastIndex = index;
  return last;
}

function longestAt(tokens: readonly Token[], at: number, index: WordIndex): Match | undefined {
  let found: Match | undefined;
  let node = index.root;
  for (let position = at; node.next !== undefined; position += 1) {
    const token = tokens[position];
    if (token === undefined) break;
    const inner = node.next.get(token.key);
    if (inner === undefined) return found ?? inflected(token, position + 1, node, index);
    const { meaning } = inner;
    if (meaning !== undefined && !(meaning.attached && token.space !== "")) {
      found = withTail(tokens, position + 1, meaning, index);
    }
    node = inner;
  }
  return found;
}

/** Whether a phrase of the language begins with the word, by itself or with an ending. */
export function knowsWord(token: Token, index: WordIndex): boolean {
  return index.root.next?.has(token.key) === true || index.inflected(token.key) !== undefined;
}

/** Whether a phrase that says something may begin with a word, by itself or with an ending. */
export function beginsPhrase(key: string, says: (meaning: Meaning) => boolean, index: WordIndex): boolean {
  const node = index.root.next?.get(key);
  if (node !== undefined) return leadsTo(node, says);
  const found = index.inflected(key);
  return found !== undefined && says(found.meaning);
}

function leadsTo({ meaning, next }: Node, says: (meaning: Meaning) => boolean): boolean {
  if (meaning !== undefined && says(meaning)) return true;
  return next !== undefined && [...next.values()].some((node) => leadsTo(node, says));
}

/** An ending behind a hyphen: `-тан`. */
export function endingAt(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
): { readonly next: number; readonly ending: Case } | undefined {
  const word = tokens[at + 1];
  if (index.endings.size === 0 || word === undefined || word.space !== "") return undefined;
  const hyphen = tokens[at];
  if (!isHyphen(hyphen) || hyphen?.space !== "") return undefined;
  const ending = index.endings.get(word.key);
  return ending === undefined ? undefined : { next: at + 2, ending };
}

/** Whether a comparative is an adjective where it stands, since nothing is compared: `500 көп балалы отбасы`. */
export function isAdjective(
  tokens: readonly Token[],
  at: number,
  { meaning }: Match,
  index: WordIndex,
): boolean {
  return meaning.compares === true && index.endings.get(tokens[at - 1]?.key.slice(-3) ?? "") !== "ablative";
}

/** A hyphen, as in `forty-two` and `млрд-тан`; a dash is none. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.key === "-" || token.key === "\u2010" || token.key === "\u2011");
}

function inflected(token: Token, next: number, node: Node, index: WordIndex): Match | undefined {
  if (index.endings.size === 0) return undefined;
  const found =
    node === index.root ? index.inflected(token.key) : inflectedAt(token.key, node, index.endings);
  return found === undefined ? undefined : { meaning: found.meaning, next, ending: found.ending };
}

function withTail(tokens: readonly Token[], behind: number, meaning: Meaning, index: WordIndex): Match {
  const stop = tokens[behind];
  const next = meaning.abbreviation && stop?.key === "." && stop.space === "" ? behind + 1 : behind;
  const ending = meaning.inflects ? endingAt(tokens, next, index) : undefined;
  return { meaning, next: ending?.next ?? next, ending: ending?.ending };
}
