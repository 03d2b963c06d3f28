import { type Amount, amountValue, readAmount } from "./amount.js";
import { compare } from "./exact-number.js";
import type { Hedge } from "./figure.js";
import type { RangeForm } from "./lexicon/lexicon.js";
import { lookUp } from "./lexicon/look-up.js";
import type { WordIndex } from "./lexicon/word-index.js";
import type { NamedUnit } from "./noun.js";
import { isProblem, type Problem, problem, problemAt, spanOf } from "./problem.js";
import type { Token } from "./tokens.js";

/** A printed figure as the grammar found it among tokens: one amount with a hedge, or two. */
export interface Phrase {
  readonly hedge: Hedge;
  readonly lower: Amount;
  /** Of a printed range. */
  readonly upper: Amount | undefined;
  /** The scale that the lower number shares with the upper: nine zeros for the 150 of `150–300 billion`. */
  readonly sharedZeros: number | undefined;
  /** Index of the token behind it. */
  readonly next: number;
}

/** The figure that begins at a token. Text behind it is not looked at. */
export function readPhrase(tokens: readonly Token[], at: number, index: WordIndex): Phrase | Problem {
  const start = lookUp(tokens, at, index);
  if (start?.meaning.opens !== undefined) return readOpened(tokens, start.next, start.meaning.opens, index);

  const before = start?.meaning.before;
  const from = start !== undefined && before !== undefined ? start.next : at;
  const lower = expectAmount(tokens, from, index, before !== undefined);
  if (isProblem(lower)) return lower;

  const second = secondAt(tokens, lower, index);
  if (second === undefined) return single(tokens, lower, before, index);
  if (before !== undefined) return problem("unexpected-text", ...spanOf(tokens, at, from), rangeWithoutHedge);
  const upper = expectAmount(tokens, second.at, index, false);
  if (isProblem(upper)) return upper;
  return ranged(tokens, lower, upper, second.form);
}

const rangeWithoutHedge = "a range without a hedge";

function readOpened(
  tokens: readonly Token[],
  at: number,
  form: RangeForm,
  index: WordIndex,
): Phrase | Problem {
  const lower = expectAmount(tokens, at, index, true);
  if (isProblem(lower)) return lower;
  const join = lookUp(tokens, lower.next, index);
  if (join === undefined || !join.meaning.joins?.includes(form)) {
    const words = form.joins?.map((word) => `"${word}"`).join(" or ");
    return problemAt("unexpected-text", tokens, lower.next, `${words} and the upper number of the range`);
  }
  const upper = expectAmount(tokens, join.next, index, true);
  return isProblem(upper) ? upper : ranged(tokens, lower, upper, form);
}

function expectAmount(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
  hedged: boolean,
): Amount | Problem {
  const amount = readAmount(tokens, at, index, hedged);
  if (amount !== undefined) return amount;
  const money = lookUp(tokens, at, index);
  if (money?.meaning.otherMoney)
    return problem("wrong-unit", ...spanOf(tokens, at, money.next), "an amount in tenge");
  const code = tokens[at]?.kind === "other-digits" ? "unexpected-text" : "no-number";
  return problemAt(code, tokens, at, code === "no-number" ? "a number" : "a number in the digits 0 to 9");
}

// Where the second number of a range begins, and in which form it is printed.
function secondAt(
  tokens: readonly Token[],
  lower: Amount,
  index: WordIndex,
): { readonly at: number; readonly form: RangeForm | undefined } | undefined {
  const behind = lower.next + 1;
  if (isDash(tokens[lower.next]) && readAmount(tokens, behind, index, false) !== undefined) {
    return { at: behind, form: undefined };
  }
  const join = lookUp(tokens, lower.next, index);
  const form = join?.meaning.joins?.find(({ opens }) => opens === undefined);
  if (join !== undefined && form !== undefined) return { at: join.next, form };

  // `150-ден 300-ге дейін`: the ending alone joins the numbers.
  const endingForm = index.lexicon.ranges.find(
    ({ opens, joins }) => opens === undefined && joins === undefined,
  );
  const joined = lower.ending === "ablative" || lower.unit?.noun !== undefined;
  if (endingForm === undefined || !joined || lower.tail !== undefined) return undefined;
  const second = readAmount(tokens, lower.next, index, false);
  const follows =
    second !== undefined && (isProblem(second) || second.tail?.match.meaning.closes === endingForm);
  return follows ? { at: lower.next, form: endingForm } : undefined;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.includes(token.key);
}

// Hyphens, figure, en and em dash, minus.
const dashes: readonly string[] = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"];

function single(
  tokens: readonly Token[],
  lower: Amount,
  before: Hedge | undefined,
  index: WordIndex,
): Phrase | Problem {
  const { tail, next } = lower;
  const after = tail?.match.meaning.after;
  if (tail !== undefined && (after === undefined || before !== undefined)) {
    const expected = after === undefined ? "the lower number of the range before it" : "one hedge";
    return problem("unexpected-text", ...spanOf(tokens, tail.at, tail.match.next), expected);
  }
  const likened = lower.ending === "similative" || isLikened(tokens, lower.unit, index);
  const hedge = before ?? after ?? (likened ? "about" : "none");
  return { hedge, lower, upper: undefined, sharedZeros: undefined, next };
}

// `300 үйдей`, `38 мың тоннадай`: the ending of what is counted is the hedge.
function isLikened(tokens: readonly Token[], unit: NamedUnit | undefined, index: WordIndex): boolean {
  if (unit?.noun === undefined || unit.before) return false;
  const { key = "" } = tokens[unit.next - 1] ?? {};
  const looksLikened = index.endings.get(key.slice(-3)) === "similative" && key.length > 4;
  return looksLikened && !index.notLikened.has(key);
}

function ranged(
  tokens: readonly Token[],
  lower: Amount,
  upper: Amount,
  form: RangeForm | undefined,
): Phrase | Problem {
  const closed =
    upper.tail !== undefined && form?.closes !== undefined && upper.tail.match.meaning.closes === form;
  const stray = lower.tail ?? (closed ? undefined : upper.tail);
  if (stray !== undefined) {
    return problem("unexpected-text", ...spanOf(tokens, stray.at, stray.match.next), rangeWithoutHedge);
  }
  if (form?.closes !== undefined && !closed) {
    return problemAt(
      "unexpected-text",
      tokens,
      upper.next,
      form.closes.map((word) => `"${word}"`).join(" or "),
    );
  }

  const scale = upper.parts[0].zeros;
  const bare = lower.parts.every(({ zeros }) => zeros === undefined);
  const shares = scale !== undefined && bare && (lower.unit === undefined || lower.unit.before);
  if (shares && upper.parts.length > 1) {
    return problem(
      "unexpected-text",
      ...spanOf(tokens, lower.at, lower.next),
      "a scale word with both numbers",
    );
  }
  const sharedZeros = shares ? scale : undefined;
  if (compare(amountValue(lower, sharedZeros).value, amountValue(upper).value) > 0) {
    const expected = "the lower number first, each with its own scale word";
    return problem("range-reversed", ...spanOf(tokens, lower.at, upper.next), expected);
  }
  return { hedge: "between", lower, upper, sharedZeros, next: upper.next };
}
