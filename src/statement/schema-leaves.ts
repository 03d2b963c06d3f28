import * as z from "zod/mini";
import { isDay } from "../kazakhstan/day.js";
import { findRegion, regions } from "../kazakhstan/regions.js";
import type { LeafFault } from "./leaf-fault.js";
import { isName, longestName } from "./name.js";
import { nearest } from "./nearest.js";
import { isPlainNumber } from "./plain-number.js";
import { quote } from "./quote.js";
import { described, heldTo, optional, schemaNotes } from "./schema-notes.js";
import type { FigureInput, NumericFigure, PrintedFigure, RangeFigure, Trust } from "./types.js";
import { unitFault } from "./unit-fault.js";

/** Text that says something. */
export function text(): z.ZodMiniString {
  return checked((value) =>
    value.trim() === ""
      ? { code: "empty-value", message: "the text is empty", remedy: "write the text, or leave the key out" }
      : undefined,
  );
}

/** A calendar day that exists. */
export function day(): z.ZodMiniString {
  const schema = checked(dayFault);
  schemaNotes.add(schema, {
    format: "date",
    pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
    examples: ["2024-12-26"],
  });
  return schema;
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
export function regionCode(): z.ZodMiniString {
  const schema = checked(regionFault);
  schemaNotes.add(schema, {
    description: "ISO 3166-2 code of a region of Kazakhstan.",
    pattern: String.raw`^KZ-\d{2}$`,
  });
  return schema;
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
export function name(): z.ZodMiniString {
  const schema = checked((value) => (isName(value) ? undefined : nameFault(value)));
  schemaNotes.add(schema, {
    pattern: String.raw`^\p{L}[\p{L}\p{M}\p{Nd}_-]*$`,
    maxLength: longestName,
  });
  return schema;
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
export function unitName(): z.ZodMiniString {
  return checked(unitFault);
}

/** What one source printed about a quantity once. */
export function figure(): z.ZodMiniType<FigureInput> {
  const schema = heldTo<FigureInput>()(
    z.union([text(), z.int(), z.bigint(), printedFigure(), numericFigure(), rangeFigure()]),
  );
  schemaNotes.add(schema, {
    id: "Figure",
    description:
      "A figure as printed, a whole number, or an object: { printed }, { value, precision } or { from, to }.",
    examples: ["13.3 billion tenge", "36,455", "over 2.8 billion tenge", 734],
  });
  return schema;
}

function printedFigure(): z.ZodMiniType<PrintedFigure> {
  return heldTo<PrintedFigure>()(
    z.strictObject({
      printed: described(text(), "The number as it was printed, with its unit."),
      ...figureNotes(),
    }),
  );
}

function numericFigure(): z.ZodMiniType<NumericFigure> {
  return heldTo<NumericFigure>()(
    z.strictObject({
      value: described(plainNumber(), "A plain decimal number in whole units."),
      precision: optional(plainNumber(), "One unit of the last digit printed; left out, the value is exact."),
      ...figureNotes(),
    }),
  );
}

function rangeFigure(): z.ZodMiniType<RangeFigure> {
  return heldTo<RangeFigure>()(
    z
      .strictObject({
        from: optional(plainNumber(), "The least it can be; may be left out."),
        to: optional(plainNumber(), "The most it can be; may be left out."),
        ...figureNotes(),
      })
      .check(({ value, issues }) => {
        if (value.from !== undefined || value.to !== undefined) return;
        issues.push({ code: "custom", input: value, params: { found: emptyFigure }, continue: true });
      }),
  );
}

const emptyFigure: LeafFault = {
  code: "empty-figure",
  message: "the figure holds no number",
  remedy: "write printed, or value, or from and to; or leave the figure out",
};

/** The keys that any figure written as an object may carry. */
export interface FigureNotesShape {
  readonly at: z.ZodMiniExactOptional<z.ZodMiniString>;
  readonly trust: z.ZodMiniExactOptional<z.ZodMiniType<Trust>>;
  readonly note: z.ZodMiniExactOptional<z.ZodMiniString>;
}

/** What any figure written as an object may carry. */
export function figureNotes(): FigureNotesShape {
  const trust = heldTo<Trust>()(z.union([z.number().check(z.positive()), z.literal("certain")]));
  return {
    at: optional(text(), "Where in the source: a page, a table cell."),
    trust: optional(trust, "How far it is believed: a number above 0 (left out: 1), or certain."),
    note: optional(text(), "A remark."),
  };
}

function plainNumber() {
  return z.union([checked(numberFault), z.int(), z.bigint()]);
}

function numberFault(value: string): LeafFault | undefined {
  if (isPlainNumber(value)) return undefined;
  return {
    code: "not-a-number",
    message: `${quote(value)} is not a plain decimal number`,
    remedy: 'write digits only, with a point before decimals, as in "13300000000" or "150.5"; or use printed',
  };
}

function checked(fault: (value: string) => LeafFault | undefined): z.ZodMiniString {
  return z.string().check((context) => {
    const found = fault(context.value);
    if (found !== undefined) {
      context.issues.push({ code: "custom", input: context.value, params: { found }, continue: true });
    }
  });
}
