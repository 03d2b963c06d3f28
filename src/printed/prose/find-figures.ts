import { warningsOf } from "../amount.js";
import type { FigureWarning, Rounding } from "../figure.js";
import { carryUnits, countedKindOf } from "./carry/carry.js";
import { type PlaceOf, type SentenceBefore, takeFromSentenceBefore } from "./carry/carry-back.js";
import { countedAtEnd } from "./carry/counted-heading.js";
import { headingAtEnd, isOfList } from "./carry/heading-item.js";
import type { Heading } from "./carry/heading-unit.js";
import { nameFromBefore } from "./carry/label.js";
import type { Found } from "./found.js";
import type { ProseFigure, ProseKind, ProseOptions, Span } from "./prose-figure.js";
import { checkProseOptions } from "./prose-options.js";
import { type Substance, saidBy } from "./quantity/said.js";
import { readSentence } from "./read-sentence.js";
import { type CleanText, cleanText } from "./text/clean.js";
import { printedAt } from "./text/printed.js";
import { sentencesOf } from "./text/sentences.js";
import { type Passage, passageOf, type Tongues, tonguesOf } from "./words/passage.js";
import type { ProseIndex } from "./words/prose-index.js";
import { keyAt } from "./words/token-marks.js";

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
  const whole: ProseFigure[][] = [];
  let figures: ProseFigure[] = [];
  let tongues: Tongues = tonguesOf(options.language);
  let before: SentenceBefore | undefined;
  let heading: Heading | undefined;
  const placeWithin: PlaceOf = (found, passage) => placeOf(found, passage, clean);
  for (const sentence of sentencesOf(clean.text)) {
    const passage = passageOf(clean.text, sentence, tongues);
    tongues = passage;
    const read = readSentence(passage, clean.text);
    const above = isOfList(passage.spelt, read) ? heading : undefined;
    heading = placed(headingAtEnd(passage) ?? countedAtEnd(passage), passage, clean) ?? above;
    if (read.length === 0) {
      before = undefined;
      continue;
    }
    const within = clean.original(sentence.start, sentence.end);
    const named = nameFromBefore(read, passage.spelt, above);
    const carried = carryUnits(
      takeFromSentenceBefore(named, passage.spelt, before, placeWithin),
      passage.spelt,
    );
    before = { found: carried, passage };
    for (const found of carried)
      figures.push(figureOf(found, passage, within, clean, text, options.rounding ?? "nearest"));
    if (figures.length >= longestList) {
      whole.push(figures);
      figures = [];
    }
  }
  return whole.length === 0 ? figures : ([] as ProseFigure[]).concat(...whole, figures);
}

/** How many figures a list may come to before another is begun: one that grows is copied again and again. */
const longestList = 10_000;

type Draft = { -readonly [Key in keyof ProseFigure]: ProseFigure[Key] };

// Of a long text hundreds of thousands are made: each is one object, to which the rarer members are added.
function figureOf(
  found: Found,
  passage: Passage,
  sentence: Span,
  clean: CleanText,
  text: string,
  rounding: Rounding,
): ProseFigure {
  const { quantity, unit, carried } = found;
  const kind = countedKindOf(found);
  const { language } = found.index;
  const { start, end } = placeOf(found, passage, clean);
  const printed = printedAt(text, start, end);
  if (quantity === undefined) {
    const { day, fraction, hedge = "none" } = found;
    const plain: Draft = { start, end, printed, kind, language, hedge, sentence, warnings: none };
    if (day !== undefined) plain.day = day;
    if (unit !== undefined) plain.unit = unit;
    if (fraction !== undefined) plain.fraction = fraction;
    return plain;
  }

  const { hedge } = quantity;
  const { value, precision, range } = saidBy(
    quantity,
    carried?.zeros,
    substanceOf(kind, unit, found.index),
    rounding,
  );
  const figure: Draft =
    unit === undefined
      ? { start, end, printed, kind, language, value, hedge, sentence, warnings: none }
      : precision === undefined
        ? { start, end, printed, kind, language, value, hedge, unit, range, sentence, warnings: none }
        : {
            start,
            end,
            printed,
            kind,
            language,
            value,
            hedge,
            unit,
            range,
            sentence,
            warnings: none,
            precision,
          };
  if (unit === undefined) {
    if (kind !== "other") figure.range = range;
    if (precision !== undefined) figure.precision = precision;
  }
  if (carried !== undefined) {
    const from = carried.place ?? placeOf(carried.found, passage, clean);
    figure.carried = { scale: carried.zeros !== undefined, unit: carried.unit, from };
  }
  const warnings = warningsOf(quantity.lower, quantity.upper);
  if (warnings.length > 0)
    figure.warnings = warnings.map((warning) => moved(warning, passage.sentence, clean));
  return figure;
}

const none: readonly FigureWarning[] = /* @__PURE__ */ Object.freeze([]);

function substanceOf(kind: ProseKind, unit = "", { measures }: ProseIndex): Substance {
  if (unit === "tenge") return "tenge";
  if (kind === "percent") return "percent";
  return kind === "count" && !measures.has(unit) ? "things" : "other";
}

function placeOf(
  { at, next }: Pick<Found, "at" | "next">,
  { tokens, sentence }: Passage,
  clean: CleanText,
): Span {
  const last = next - 1 > at && keyAt(tokens, next - 1) === "." ? next - 2 : next - 1;
  return clean.original(sentence.start + (tokens[at]?.start ?? 0), sentence.start + (tokens[last]?.end ?? 0));
}

function placed(heading: Heading | undefined, passage: Passage, clean: CleanText): Heading | undefined {
  return heading && { ...heading, place: placeOf(heading, passage, clean) };
}

function moved(warning: FigureWarning, sentence: Span, clean: CleanText): FigureWarning {
  const from = sentence.start + warning.start;
  const { start, end } = clean.original(from, from + warning.length);
  return { ...warning, start, length: end - start };
}
