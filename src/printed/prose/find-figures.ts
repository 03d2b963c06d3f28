import { Decimal } from "../../exact/decimal.js";
import { grainsToText } from "../../exact/grains.js";
import { isEmpty } from "../../exact/range.js";
import { countOf, tenge } from "../../exact/unit.js";
import { plainText } from "../exact-number.js";
import type { End, FigureWarning, PrintedRange, Rounding } from "../figure.js";
import { grainRange } from "../interval.js";
import type { ReadingEnd } from "../reading.js";
import type { Token } from "../tokens.js";
import { carryUnits, countUnnamed } from "./carry.js";
import { type CleanText, cleanText } from "./clean.js";
import { type Found, type Measured, measured } from "./found.js";
import { type Passage, passageOf, type Tongues, tonguesOf } from "./passage.js";
import type { ProseFigure, ProseOptions, Span } from "./prose-figure.js";
import { checkProseOptions } from "./prose-options.js";
import { readSentence } from "./read-sentence.js";
import { sentencesOf } from "./sentences.js";

/**
 * Finds every figure that a passage of prose prints, with what it counts, in the order of the text. Takes time in
 * proportion to the text, whatever it holds, and never throws for it: a text without figures gives an empty list.
 *
 * @param text in English, Russian, Kazakh (in Cyrillic or Latin letters), or several of them
 * @returns plain data; offsets are those of `text` in UTF-16 code units, ranges are in whole units
 * @throws {TypeError} where `text` is no string, or an option has no such value
 *
 * @example
 * const [families, amount] = findFigures("So far 36,455 families have received 13.3 billion tenge.");
 * families?.unit; // "family"
 * amount?.range?.from?.value.toFixed(); // "13250000000"
 */
export function findFigures(text: string, options: ProseOptions = {}): ProseFigure[] {
  checkProseOptions(text, options);
  const clean = cleanText(text);
  const figures: ProseFigure[] = [];
  let tongues: Tongues = tonguesOf(options.language);
  for (const sentence of sentencesOf(clean.text)) {
    const passage = passageOf(clean.text, sentence, tongues);
    tongues = passage;
    const read = readSentence(passage, clean.text);
    if (read.length === 0) continue;
    const within = clean.original(sentence.start, sentence.end);
    for (const found of countUnnamed(carryUnits(read, passage.spelt))) {
      figures.push(figureOf(found, passage, within, clean, text, options.rounding ?? "nearest"));
    }
  }
  return figures;
}

type Draft = { -readonly [Key in keyof ProseFigure]: ProseFigure[Key] };

// Of a long text hundreds of thousands are made, so that members are set one by one.
function figureOf(
  found: Found,
  { tokens, sentence }: Passage,
  within: Span,
  clean: CleanText,
  text: string,
  rounding: Rounding,
): ProseFigure {
  const { kind, language, quantity, unit, carried } = found;
  const { start, end } = placeOf(found, tokens, sentence, clean);
  const said = quantity && measured(quantity, carried?.zeros, kind === "percent", rounding);
  const hedge = said === undefined ? "none" : said.hedge;
  const printed = text.slice(start, end);
  const figure: Draft = { start, end, printed, kind, language, hedge, sentence: within, warnings: none };
  if (found.day !== undefined) figure.day = found.day;
  if (unit !== undefined) figure.unit = unit;
  if (said === undefined) return figure;

  figure.value = decimal(plainText(said.value));
  if (said.precision !== undefined) figure.precision = decimal(plainText(said.precision));
  if (kind !== "other") figure.range = rangeOf(said, kind, unit);
  if (carried !== undefined) {
    const from = placeOf(carried.found, tokens, sentence, clean);
    figure.carried = { scale: carried.zeros !== undefined, unit: carried.unit, from };
  }
  if (said.warnings.length > 0)
    figure.warnings = said.warnings.map((warning) => moved(warning, sentence, clean));
  return figure;
}

const none: readonly FigureWarning[] = Object.freeze([]);

function placeOf({ at, next }: Found, tokens: readonly Token[], sentence: Span, clean: CleanText): Span {
  return clean.original(
    sentence.start + (tokens[at]?.start ?? 0),
    sentence.start + (tokens[next - 1]?.end ?? 0),
  );
}

function moved(warning: FigureWarning, sentence: Span, clean: CleanText): FigureWarning {
  const from = sentence.start + warning.start;
  const { start, end } = clean.original(from, from + warning.length);
  return { ...warning, start, length: end - start };
}

// Tenge are whole tiyn. What is counted is whole where it is printed so; tonnes and metres need not be.
function rangeOf(said: Measured, kind: ProseFigure["kind"], unit: string | undefined): PrintedRange {
  const places = Math.max(said.from?.value.places ?? 0, said.to?.value.places ?? 0);
  const whole = kind === "count" && (said.inFull || places === 0);
  const grain = unit === "tenge" ? tenge : whole ? things : undefined;
  const grains = grain && grainRange(said, grain);
  const range: { from?: End; to?: End } = {};
  // No whole tiyn fits `1.2345 tenge`; what the digits say is still what they say.
  if (grain === undefined || grains === undefined || isEmpty(grains)) {
    if (said.from !== undefined) range.from = endOf(said.from);
    if (said.to !== undefined) range.to = endOf(said.to);
    return range;
  }
  const { from, to } = grains;
  if (from !== undefined) range.from = { value: decimal(grainsToText(from, grain)), open: false };
  if (to !== undefined) range.to = { value: decimal(grainsToText(to, grain)), open: false };
  return range;
}

const things = countOf("things");

function endOf({ value, open }: ReadingEnd): End {
  return { value: decimal(plainText(value)), open };
}

// The same numbers come again and again in a text, and making one takes longer than finding it.
const kept = new Map<string, Decimal>();
const mostKept = 2000;

function decimal(text: string): Decimal {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = new Decimal(text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, made);
  return made;
}
