import { isEmpty } from "../exact/range.js";
import { countOf, tenge, type Unit } from "../exact/unit.js";
import { amountValue, lastPart, warningsOf } from "./amount.js";
import { phraseEnds } from "./ends.js";
import { plainText, same } from "./exact-number.js";
import type { FigureFault, FigureOptions, FigureUnit, Language } from "./figure.js";
import { type Phrase, readPhrase } from "./grammar.js";
import { grainRange } from "./interval.js";
import { languagesOf } from "./language.js";
import { wordsOf } from "./lexicon/index.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { lookUp } from "./lexicon/look-up.js";
import type { NamedUnit } from "./noun.js";
import { isProblem, type Problem, problem, problemAt, spanOf } from "./problem.js";
import type { Reading, ReadingEnd } from "./reading.js";
import { type Token, tokenize } from "./tokens.js";

/** What became of reading a text. */
export type ParsedFigure =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly fault: FigureFault };

/** How a text is read. */
export interface ParseOptions extends FigureOptions {
  /** True of a number that a division came to, such as an average: rounded even where it is whole. */
  readonly quotient?: boolean;
}

/** The longest text that is read as a figure, in UTF-16 code units. */
export const longestFigure = 400;

/** Reads a whole text as one figure. Never throws; takes time in proportion to the text, which it limits. */
export function parseFigure(text: string, options: ParseOptions = {}): ParsedFigure {
  if (text.length > longestFigure) return { ok: false, fault: tooLong(text) };
  const tokens = tokenize(text);
  if (tokens.length === 0) return { ok: false, fault: faultOf(emptyText, text) };

  const given = options.language;
  const read =
    given === undefined ? readInFound(text, tokens, options) : readIn(given, text, tokens, options);
  return isProblem(read) ? { ok: false, fault: faultOf(read, text) } : { ok: true, reading: read };
}

const emptyText: Problem = {
  code: "empty",
  start: 0,
  length: 0,
  expected: "a figure such as 13.3 billion tenge",
};

function tooLong(text: string): FigureFault {
  const last = text.charCodeAt(longestFigure - 1);
  const cut = last >= 0xd800 && last <= 0xdbff ? longestFigure - 1 : longestFigure;
  const expected = `at most ${longestFigure} characters`;
  return { code: "too-long", printed: `${text.slice(0, cut)}…`, start: cut, length: 1, expected };
}

function faultOf({ code, start, length, expected }: Problem, printed: string): FigureFault {
  return { code, printed, start, length, expected };
}

// Reads in each language that the words allow. Readings that agree are one; the first without a warning stands
// for them.
function readInFound(text: string, tokens: readonly Token[], options: ParseOptions): Reading | Problem {
  const candidates = languagesOf(tokens);
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return readIn(only, text, tokens, options);

  const readings: Reading[] = [];
  let furthest: Problem | undefined;
  for (const language of candidates) {
    const read = readIn(language, text, tokens, options);
    if (!isProblem(read)) readings.push(read);
    else if (furthest === undefined || read.start > furthest.start) furthest = read;
  }

  const [first] = readings;
  if (first === undefined) return furthest ?? emptyText;
  const other = readings.find((reading) => !agree(first, reading));
  if (other !== undefined) return ambiguous(tokens, first, other);
  return readings.find(({ warnings }) => warnings.length === 0) ?? first;
}

function ambiguous(tokens: readonly Token[], a: Reading, b: Reading): Problem {
  const said = [a, b].map(({ language, value }) => `"${language}" for ${plainText(value)}`).join(" or ");
  return problem("ambiguous-language", ...spanOf(tokens, 0, tokens.length), `the language with it: ${said}`);
}

function agree(a: Reading, b: Reading): boolean {
  return (
    same(a.value, b.value) &&
    same(a.precision, b.precision) &&
    a.hedge === b.hedge &&
    a.unit === b.unit &&
    sameEnd(a.from, b.from) &&
    sameEnd(a.to, b.to)
  );
}

function sameEnd(a: ReadingEnd | undefined, b: ReadingEnd | undefined): boolean {
  return a?.open === b?.open && same(a?.value, b?.value);
}

function readIn(
  language: Language,
  text: string,
  tokens: readonly Token[],
  options: ParseOptions,
): Reading | Problem {
  const index = wordsOf(language);
  const phrase = readPhrase(tokens, 0, index);
  if (isProblem(phrase)) return phrase;
  if (phrase.next < tokens.length) return leftOver(tokens, phrase, language);

  const named = unitOf(tokens, phrase);
  if (isProblem(named)) return named;
  const unit = named?.unit ?? options.unit;
  if (options.unit !== undefined && unit !== options.unit) {
    const { at, next } = named ?? { at: 0, next: 0 };
    return problem("wrong-unit", ...spanOf(tokens, at, next), wanted[options.unit]);
  }
  const words = lastPart(phrase.lower.parts);
  if (words.number.inWords && words.zeros === undefined && unit === undefined) {
    return problem("no-number", words.number.start, words.number.end, "digits, or what is counted behind it");
  }
  return readingOf(text, tokens, phrase, index.lexicon, unit, named?.noun, options);
}

const wanted: Readonly<Record<FigureUnit, string>> = {
  tenge: "an amount in tenge",
  MCI: "a number of MCI",
  percent: "a percentage",
  count: "a number of things",
};

// The unit of a range may stand with either number; where it stands with both, they must agree.
function unitOf(tokens: readonly Token[], { lower, upper }: Phrase): NamedUnit | Problem | undefined {
  const [a, b] = [lower.unit, upper?.unit];
  if (a === undefined || b === undefined) return b ?? a;
  const stem = (unit: NamedUnit): string | undefined => unit.noun?.toLowerCase().slice(0, 3);
  if (a.unit === b.unit && stem(a) === stem(b)) return b;
  return problemAt("wrong-unit", tokens, b.at, "the same unit with both numbers");
}

function readingOf(
  printed: string,
  tokens: readonly Token[],
  { hedge, lower, upper, sharedZeros }: Phrase,
  { language }: Lexicon,
  unit: FigureUnit | undefined,
  noun: string | undefined,
  { rounding = "nearest", quotient }: ParseOptions,
): Reading | Problem {
  const first = amountValue(lower, sharedZeros);
  const second = upper && amountValue(upper);
  const { precision, from, to } = phraseEnds(hedge, first, second, unit, rounding, quotient);
  const reading: Reading = {
    printed,
    language,
    value: first.value,
    precision,
    inFull: first.inFull && (second?.inFull ?? true),
    hedge,
    unit,
    noun,
    from,
    to,
    warnings: warningsOf(lower, upper),
  };
  const grain = grainOf(reading);
  // Nobody prints "8.0 families": such a number is a misread separator or no count.
  const fractional = unit === "count" && (first.value.places > 0 || (second?.value.places ?? 0) > 0);
  if (grain !== undefined && (fractional || !holdsWhole(reading, grain))) {
    const whole =
      grain === tenge ? "an amount that a whole number of tiyn fits" : "a number that a whole count fits";
    return problem("not-whole", ...spanOf(tokens, 0, tokens.length), whole);
  }
  return reading;
}

function holdsWhole(reading: Reading, grain: Unit): boolean {
  const { from, to } = reading;
  if (from === undefined || to === undefined) return true;
  if (!from.open && from.value.places <= grain.decimals) return true;
  return !isEmpty(grainRange(reading, grain));
}

/** The unit in whose grains a reading is counted; `undefined` for MCI, percentages and bare numbers not in full. */
export function grainOf({ unit, inFull, noun }: Pick<Reading, "unit" | "inFull" | "noun">): Unit | undefined {
  if (unit === "tenge") return tenge;
  return unit === "count" || (unit === undefined && inFull) ? countOf(noun ?? "things") : undefined;
}

// What stands behind a figure is told apart by what the figure left open.
function leftOver(tokens: readonly Token[], { lower, upper, next }: Phrase, language: Language): Problem {
  const index = wordsOf(language);
  const { unit, parts } = upper ?? lower;
  const token = tokens[next];
  const before = tokens[next - 1];
  const meaning = lookUp(tokens, next, index)?.meaning;
  if (token?.kind === "digits" && before?.kind === "digits") {
    const { start } = lastPart(parts).number;
    return problem("bad-grouping", start, token.end, "one number, its digits in groups of three");
  }
  if (token?.kind === "digits" && unit === undefined) {
    return problemAt("unexpected-text", tokens, next, "scales that fall, as in 2 billion 886.1 million");
  }
  if (unit?.noun !== undefined && (meaning?.unit !== undefined || meaning?.scale !== undefined)) {
    return problemAt(
      "unexpected-text",
      tokens,
      unit.at,
      `a scale word of ${index.lexicon.name} before the unit`,
    );
  }
  const expected =
    unit === undefined ? `a scale word, a unit or a noun of ${index.lexicon.name}` : "the end of the figure";
  return problemAt("unexpected-text", tokens, next, expected);
}
