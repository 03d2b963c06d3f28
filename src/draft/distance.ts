import type { ProseFigure, Span } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";

/** How far two stretches of a sentence are apart, in words and marks; clauses and figures between count for more. */
export type Distance = (a: Span, b: Span) => number;

const cost = { word: 1, link: 5, comma: 4, clause: 12, figure: 5 };
/** Words that part clauses, or the members of a list. */
export const clauseLinks: ReadonlySet<string> = new Set([
  "and",
  "while",
  "but",
  "и",
  "а",
  "но",
  "және",
  "ал",
  "бірақ",
]);

/** Measures distances within a sentence, with its tokens and figures. Each takes constant time. */
export function distances(tokens: readonly Token[], figures: readonly ProseFigure[]): Distance {
  // Sums from the start, so that what lies between is a difference.
  const sums = new Float64Array(tokens.length + 1);
  // Where figures end that stand alone in parentheses, `13.3 billion tenge ($29 million)`: these part nothing but what
  // stands in them from what follows.
  const asides = new Set<number>();
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    while (at < figures.length && (figures[at]?.end ?? 0) <= token.start) at += 1;
    const figure = figures[at];
    const inFigure = figure !== undefined && token.start >= figure.start;
    const closesAside = token.key === ")" && isAlone(tokens, index, figures[at - 1]);
    if (closesAside) asides.add(token.start);
    const own = inFigure
      ? token.start === figure.start
        ? cost.figure
        : 0
      : isEndOfLabel(token, tokens[index + 1], figure)
        ? 0
        : costOf(token);
    sums[index + 1] = (sums[index] ?? 0) + (closesAside ? 0 : own);
  }
  return (a, b) => {
    const [first, second] = a.start <= b.start ? [a, b] : [b, a];
    const from = indexFrom(tokens, first.end);
    const to = indexFrom(tokens, second.start);
    const outOfAside = asides.has(first.end) ? cost.clause : 0;
    return Math.max(0, (sums[to] ?? 0) - (sums[from] ?? 0)) + outOfAside;
  };
}

// `Houses inspected: 19,359`
function isEndOfLabel({ key }: Token, next: Token | undefined, figure: ProseFigure | undefined): boolean {
  return key === ":" && next !== undefined && next.start === figure?.start;
}

// The figure ends where the parenthesis closes, and begins where it opens.
function isAlone(tokens: readonly Token[], close: number, figure: ProseFigure | undefined): boolean {
  if (figure === undefined || figure.end !== tokens[close]?.start) return false;
  let open = close - 1;
  while (open >= 0 && (tokens[open]?.start ?? 0) >= figure.start) open -= 1;
  return tokens[open]?.key === "(";
}

function costOf({ kind, key }: Token): number {
  if (kind === "mark")
    return key === "," ? cost.comma : key === ";" || key === ":" || key === ")" ? cost.clause : 0;
  return clauseLinks.has(key) ? cost.link : cost.word;
}

/** The first token at or behind an offset, by halving. */
export function indexFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
