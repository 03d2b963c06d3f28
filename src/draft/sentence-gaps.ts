import type { ProseFigure, Span } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import { clauseLinks, indexFrom } from "./distance.js";
import { polarityLexicons } from "./lexicon/index.js";

/** What stands between two stretches of a sentence. */
export interface Gap {
  /** Words outside figures. */
  readonly words: number;
  /** Marks and words that part clauses: a comma, `and`, `who`. */
  readonly breaks: number;
  /** Those among them that part more than the members of a list: a semicolon, `who`. */
  readonly stops: number;
  /** Figures that count or measure. */
  readonly figures: number;
  /** Words before the first verb of getting aid in it; absent where it has none. */
  readonly beforeGetting: number | undefined;
}

/** Tells what stands between stretches of a sentence, each in constant time but for finding its figures. */
export interface SentenceGaps {
  /** Between two stretches, each with the figure that it is part of; those that are excepted count as no figures. */
  readonly between: (a: Span, b: Span, except?: ReadonlySet<ProseFigure>) => Gap;
  /** The last word of a stretch, and the token before it, as a lexicon spells them. */
  readonly lastOf: (span: Span) => string;
  readonly beforeOf: (span: Span) => string;
}

/** Reads what parts the clauses of a sentence, once. */
export function sentenceGaps(tokens: readonly Token[], figures: readonly ProseFigure[]): SentenceGaps {
  const measuring = figures.filter(({ kind }) => kind !== "date" && kind !== "year" && kind !== "clock");
  const outside = outsideOf(tokens, figures);
  const [clauses, gets] = [wordsOf("clauses"), wordsOf("gets")];
  const wordCounts = sums(tokens, (token, at) => outside[at] === true && token.kind === "word");
  const stops = sums(
    tokens,
    ({ key }, at) => outside[at] === true && (stopMarks.has(key) || clauses.has(key)),
  );
  const parts = sums(
    tokens,
    ({ key }, at) => outside[at] === true && (listMarks.has(key) || clauseLinks.has(key)),
  );
  const nextGetting = new Int32Array(tokens.length + 1).fill(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    nextGetting[at] = gets.has(tokens[at]?.key ?? "") ? at : (nextGetting[at + 1] ?? tokens.length);

  const whole = (span: Span): Span =>
    figures.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  const within = (counts: Int32Array, from: number, to: number): number =>
    (counts[to] ?? 0) - (counts[from] ?? 0);
  return {
    between: (a, b, except) => {
      const [first, second] = a.start <= b.start ? [whole(a), whole(b)] : [whole(b), whole(a)];
      const from = indexFrom(tokens, first.end);
      const to = Math.max(from, indexFrom(tokens, second.start));
      const stopCount = within(stops, from, to);
      const getting = nextGetting[from] ?? to;
      return {
        words: within(wordCounts, from, to),
        stops: stopCount,
        breaks: stopCount + within(parts, from, to),
        figures: measuring.filter(
          (figure) => except?.has(figure) !== true && figure.start >= first.end && figure.end <= second.start,
        ).length,
        beforeGetting: getting < to ? within(wordCounts, from, getting) : undefined,
      };
    },
    lastOf: ({ end }) => keyBefore(tokens, end),
    beforeOf: ({ start }) => keyBefore(tokens, start),
  };
}

function keyBefore(tokens: readonly Token[], offset: number): string {
  return tokens[indexFrom(tokens, offset) - 1]?.key ?? "";
}

const stopMarks: ReadonlySet<string> = new Set([";", ":"]);
const listMarks: ReadonlySet<string> = new Set([",", "(", ")"]);
const words: Partial<Record<"clauses" | "gets", ReadonlySet<string>>> = {};

// Of all languages, made on first use.
function wordsOf(member: "clauses" | "gets"): ReadonlySet<string> {
  words[member] ??= new Set(
    Object.values(polarityLexicons).flatMap((lexicon) =>
      lexicon[member].flatMap((several) => several.split("/")),
    ),
  );
  return words[member];
}

function outsideOf(tokens: readonly Token[], figures: readonly ProseFigure[]): readonly boolean[] {
  let at = 0;
  return tokens.map(({ start }) => {
    while (at < figures.length && (figures[at]?.end ?? 0) <= start) at += 1;
    const figure = figures[at];
    return figure === undefined || start < figure.start;
  });
}

// How many of the tokens before each are such.
function sums(tokens: readonly Token[], isSuch: (token: Token, at: number) => boolean): Int32Array {
  const counts = new Int32Array(tokens.length + 1);
  for (const [at, token] of tokens.entries())
    counts[at + 1] = (counts[at] ?? 0) + (isSuch(token, at) ? 1 : 0);
  return counts;
}
