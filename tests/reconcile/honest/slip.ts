import type { FigureInput } from "../../../src/statement/types.js";
import { printed, type Style, scaleWords, type True } from "./printing.js";
import type { Random } from "./random.js";

/** What may go wrong with one figure: another value, one digit for another, or one scale word for another. */
export type SlipKind = "value" | "digit" | "scale";

/** A figure that does not say what it should. */
export interface Slip {
  readonly kind: SlipKind;
  /** Index of its statement, and of the figure among those of its quantity there. */
  readonly statement: number;
  readonly printing: number;
  readonly id: string;
  readonly truth: True;
  /** What an honest source would have printed, where it is a text. */
  readonly honest: string | undefined;
}

/** What stands in the place of an honest figure; `undefined` where it cannot go wrong so. */
export function misprinted(
  kind: SlipKind,
  honest: FigureInput,
  { value, tenge }: True,
  style: Style,
  random: Random,
): FigureInput | undefined {
  if (kind === "value") {
    const further = BigInt(1 + random(9));
    const other = random.of([value + further, value * 10n, value / 2n, (value * (100n + further)) / 100n]);
    return printed({ value: other, tenge }, style, random);
  }
  if (typeof honest !== "string") return undefined;
  return kind === "digit" ? otherDigit(honest, random) : otherScale(honest, style, random);
}

/** No number begins with a zero that did not. */
function otherDigit(text: string, random: Random): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = random.of(places);
  const digit = random.of([..."123456789"].filter((one) => one !== text[place]));
  return text.slice(0, place) + digit + text.slice(place + 1);
}

function otherScale(text: string, { language }: Style, random: Random): string | undefined {
  // Kazakh has no abbreviation of a thousand, so that a slip away from it is put right by a whole word.
  const words = Object.values(scaleWords(language)).slice(language === "kk" ? 1 : 0);
  const printedIn = words.filter((word) => text.includes(word));
  const [word] = printedIn;
  if (word === undefined || printedIn.length > 1) return undefined;
  return text.replace(word, random.of(words.filter((one) => one !== word)));
}
