import type { Unit } from "../exact/unit.js";
import type { FigureFault, Language } from "../printed/figure.js";
import { languages, lexicons } from "../printed/lexicon/index.js";
import type { Reading } from "../printed/reading.js";
import { sentenceOn } from "../printed/what-is-wrong.js";
import type { Fault } from "./fault.js";
import { nearest } from "./nearest.js";
import type { Origin } from "./origin.js";
import { quote } from "./quote.js";

/** Where a figure's text stands. */
export interface TextPlace {
  readonly origin: Origin | undefined;
  /** Of the text itself: `aid.oneTimeAssistance.amount.printed`. */
  readonly path: string;
}

const remedies: Readonly<Record<FigureFault["code"], string>> = {
  empty: "write the figure, or remove the key",
  "too-long": "write the figure alone; what else was said goes under note",
  "no-number": "write the number with its digits",
  "unexpected-text": "write the number, its scale and its unit; what else was said goes under note",
  "bad-grouping": 'write the digits together or in groups of three, as in "36,455"',
  "ambiguous-language": 'set "language" to en, ru or kk',
  "wrong-unit": "write it in that unit, or under the key that it belongs to",
  "range-reversed": "write the lower number first",
  "not-whole": "write the number as it was published, with its scale",
};

/** A printed figure that is not read, with its place to the character. */
export function unreadable(text: string, fault: FigureFault, where: TextPlace): Fault {
  return {
    code: fault.code === "wrong-unit" ? "wrong-unit" : "unreadable-figure",
    ...placed(where, { text, start: fault.start, length: fault.length }),
    message: `the figure ${quote(text)} cannot be read: ${sentenceOn(fault)}`,
    remedy: meant(fault) ?? remedyFor(fault, text),
  };
}

// `5 millon tenge`
function meant({ printed, start, length }: FigureFault): string | undefined {
  const word = printed.slice(start, start + length).toLowerCase();
  const known = length < shortest ? undefined : nearest(word, scaleWords);
  return known === undefined || known === word ? undefined : `write "${known}"`;
}

/** Shorter words are near too many. */
const shortest = 5;

const scaleWords: readonly string[] = languages.flatMap((language) =>
  lexicons[language].scales.flatMap(({ words }) => words.flatMap((forms) => forms.split("/"))),
);

// In English `36,455 families` would have been whole, so it was read in Russian or Kazakh.
function remedyFor({ code }: FigureFault, text: string): string {
  const grouped = /\b[1-9]\d{0,2}(?:,\d{3})+(?!\d)/.exec(text)?.[0];
  if (code !== "not-whole" || grouped === undefined) return remedies[code];
  const spaced = grouped.replaceAll(",", " ");
  return `write ${spaced}: in Russian and Kazakh a comma is the decimal one; or set "language" to en`;
}

/** A count printed in tenge, in a quantity whose unit was left out or is a noun. */
export function notCounted(text: string, id: string, where: TextPlace): Fault {
  return {
    code: "wrong-unit",
    ...placed(where, allOf(text)),
    message: `${quote(text)} is an amount of tenge, and ${quote(id)} counts things`,
    remedy: `write ${id}: { unit: tenge, printed: ${quote(text)} }`,
  };
}

/** A figure of what cannot be negative: of a quantity, or of a rate, a share or the like, which has no unit of its own. */
export function belowZero(
  printed: string,
  where: TextPlace,
  quantity?: { readonly id: string; readonly unit: Unit },
): Fault {
  const [of, otherwise] =
    quantity === undefined ? ["", ""] : [` of ${quantity.unit.name}`, orSigned(quantity.id)];
  return {
    code: "negative",
    ...placed(where, allOf(printed)),
    message: `the figure ${quote(printed)}${of} lies below zero`,
    remedy: `write a number at or above 0${otherwise}`,
  };
}

/** What else may be meant, of quantities that can be negative at all. */
function orSigned(id: string): string {
  if (id.startsWith("totals."))
    return ", or say of its part under quantities that may be negative: signed: true";
  return id.includes(".") ? "" : ", or say that the quantity may be negative: signed: true";
}

const separators: Readonly<Record<Language, string>> = {
  en: "a decimal comma, and English writes a point",
  ru: "a decimal point, and Russian writes a comma",
  kk: "a decimal point, and Kazakh writes a comma",
};

/** Figures that are read the one way they can be, though their separators are those of another language. */
export function separatorFaults(reading: Reading, where: TextPlace): readonly Fault[] {
  const { printed, language } = reading;
  return reading.warnings.map(({ start, length, expected }) => ({
    code: "separator",
    ...placed(where, { text: printed, start, length }),
    message: `${quote(printed)} has ${separators[language]}`,
    remedy: `write ${expected}, or set "language" to the one it was printed in`,
  }));
}

/** A stretch of the text of a figure, in UTF-16 code units. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** All of a text. */
export function allOf(text: string): Stretch {
  return { text, start: 0, length: text.length };
}

/** Of a figure that is a number in data, and no text: where it begins. */
export const startOfNumber: Stretch = { text: "", start: 0, length: 1 };

/** The path of a fault and, where the text stands in a file, its place. */
export function placed(
  { origin, path }: TextPlace,
  { text, start, length }: Stretch,
): Pick<Fault, "path" | "place"> {
  const place = origin?.placeWithin(path, text, start, length);
  return place === undefined ? { path } : { path, place };
}
