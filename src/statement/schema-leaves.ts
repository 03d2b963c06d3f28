import { isDay } from "../kazakhstan/day.js";
import { findRegion, regions } from "../kazakhstan/regions.js";
import { heldTo } from "./held-to.js";
import type { LeafFault } from "./leaf-fault.js";
import { isName, longestName } from "./name.js";
import { nearest } from "./nearest.js";
import { isPlainNumber } from "./plain-number.js";
import { quote } from "./quote.js";
import { ofKind } from "./schema-kinds.js";
import {
  bigint,
  either,
  mapping,
  type Optional,
  oneOf,
  optional,
  positive,
  type Schema,
  safeInteger,
  textWithout,
} from "./schema-parts.js";
import type { FigureInput, NumericFigure, PrintedFigure, RangeFigure, Trust } from "./types.js";
import { unitFault } from "./unit-fault.js";

/** Text that says something. */
export function text(): Schema<string> {
  return textWithout((value) =>
    value.trim() === ""
      ? { code: "empty-value", message: "the text is empty", remedy: "write the text, or leave the key out" }
      : undefined,
  );
}

/** A calendar day that exists. */
export function day(): Schema<string> {
  return ofKind("day", textWithout(dayFault));
}

function dayFault(value: string): LeafFault | undefined {
  if (isDay(value)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return {
      code: "no-such-day",
      message: `the day ${value} does not exist`,
      remedy: "write a day of the calendar, as in 2024-12-26",
    };
  }
  const [, dd = "", mm = "", yyyy = ""] = /^(\d{2})[./](\d{2})[./](\d{4})$/.exec(value) ?? [];
  return {
    code: "not-a-day",
    message: `${quote(value)} is not a day written as year, month and day`,
    remedy: `write ${isDay(`${yyyy}-${mm}-${dd}`) ? `${yyyy}-${mm}-${dd}` : "it as YYYY-MM-DD, as in 2024-12-26"}`,
  };
}

/** The ISO 3166-2 code of a region of Kazakhstan. */
export function regionCode(): Schema<string> {
  return ofKind("region", textWithout(regionFault));
}

function regionFault(value: string): LeafFault | undefined {
  if (regions.some(({ code }) => code === value)) return undefined;
  const named = value.length > 100 ? undefined : findRegion(value);
  if (named !== undefined) {
    return {
      code: "region-name",
      message: `the region ${quote(value)} is not given by its code`,
      remedy: `write ${named.code}, the ISO 3166-2 code of ${named.en}`,
    };
  }
  const near = nearestRegion(value);
  return {
    code: "unknown-region",
    message: `no region of Kazakhstan has the ISO 3166-2 code ${quote(value)}`,
    remedy: near
      ? `the nearest is ${near.code}, ${near.en}`
      : `write one of ${regions.map(({ code }) => code).join(", ")}`,
  };
}

function nearestRegion(value: string): { readonly code: string; readonly en: string } | undefined {
  const code = nearest(
    value,
    regions.map((region) => region.code),
  );
  if (code !== undefined) return regions.find((region) => region.code === code);
  const name = nearest(
    value,
    regions.flatMap(({ en, kk, ru, aliases }) => [en, kk, ru, ...aliases]),
  );
  return name === undefined ? undefined : findRegion(name);
}

/** A name that becomes a part of ids. */
export function name(): Schema<string> {
  return ofKind(
    "name",
    textWithout((value) => (isName(value) ? undefined : nameFault(value))),
  );
}

function nameFault(value: string): LeafFault {
  if (value.length > longestName) {
    return {
      code: "name-too-long",
      message: `the name ${quote(value)} has ${value.length} characters`,
      remedy: `write one of at most ${longestName}`,
    };
  }
  // In { } a comma ends a value, so what followed it in a number has become a key.
  const torn = /^\d/.test(value);
  return {
    code: "bad-name",
    message: `${quote(value)} cannot be a name`,
    remedy: torn
      ? 'begin a name with a letter; if this was part of a number such as "36,455", put the number in quotes'
      : "write a letter, then letters, digits, - and _ only",
  };
}

/** What a quantity is counted in. */
export function unitName(): Schema<string> {
  return textWithout(unitFault);
}

/** What one source printed about a quantity once. */
export function figure(): Schema<FigureInput> {
  const schema = either(text(), safeInteger(), bigint(), printedFigure(), numericFigure(), rangeFigure());
  return heldTo<FigureInput>()(ofKind("Figure", schema));
}

function printedFigure(): Schema<PrintedFigure> {
  return heldTo<PrintedFigure>()(mapping({ printed: text(), ...figureNotes() }));
}

function numericFigure(): Schema<NumericFigure> {
  return heldTo<NumericFigure>()(
    mapping({ value: plainNumber(), precision: optional(plainNumber()), ...figureNotes() }),
  );
}

function rangeFigure(): Schema<RangeFigure> {
  const ends = { from: optional(plainNumber()), to: optional(plainNumber()) };
  return heldTo<RangeFigure>()(mapping({ ...ends, ...figureNotes() }, rangeFault));
}

function rangeFault({ from, to }: Readonly<Record<string, unknown>>): LeafFault | undefined {
  if (from !== undefined || to !== undefined) return undefined;
  return {
    code: "empty-figure",
    message: "the figure holds no number",
    remedy: "write printed, or value, or from and to; or leave the figure out",
  };
}

/** The keys that any figure written as an object may carry. */
export interface FigureNotesShape {
  readonly at: Optional<Schema<string>>;
  readonly trust: Optional<Schema<Trust>>;
  readonly note: Optional<Schema<string>>;
}

/** What any figure written as an object may carry. */
export function figureNotes(): FigureNotesShape {
  const trust = heldTo<Trust>()(either(positive(), oneOf(["certain"])));
  return { at: optional(text()), trust: optional(trust), note: optional(text()) };
}

function plainNumber() {
  return either(textWithout(numberFault), safeInteger(), bigint());
}

function numberFault(value: string): LeafFault | undefined {
  if (isPlainNumber(value)) return undefined;
  return {
    code: "not-a-number",
    message: `${quote(value)} is not a plain decimal number`,
    remedy: 'write digits only, with a point before decimals, as in "13300000000" or "150.5"; or use printed',
  };
}
