import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseKind, Span } from "../prose-figure.js";
import { zerosOf } from "../quantity/quantity.js";
import { type CountedUnit, readUnit } from "../unit/counted-unit.js";
import type { ProseIndex } from "../words/prose-index.js";
import { keyAt } from "../words/token-marks.js";

/** The unit, and the scale, that a heading ends with, and the tokens in which it says so. */
export interface Heading {
  readonly kind: ProseKind;
  readonly unit: string;
  readonly scale: number | undefined;
  readonly at: number;
  readonly next: number;
  /** Where that stands in the text, if it is of a line above. */
  readonly place?: Span;
}

/** The most tokens of a scale and a unit in a heading. */
const longest = 5;

const kinds: Readonly<Partial<Record<CountedUnit["kind"], ProseKind>>> = {
  money: "amount",
  MCI: "rate",
  percent: "percent",
};

/**
 * The heading that ends before a token, with its unit behind a comma, in brackets or behind `in`: `Paid, million tenge`,
 * `Сумма (млрд тенге)`, `Share, %`.
 */
export function headingBefore(
  tokens: readonly Token[],
  before: number,
  index: ProseIndex,
): Heading | undefined {
  const end = keyAt(tokens, before - 1) === ")" ? before - 1 : before;
  for (let start = end - 1; start >= end - longest; start -= 1) {
    if (!index.headingLinks.has(keyAt(tokens, start - 1))) continue;
    const read = unitWithin(tokens, start, end, index);
    if (read !== undefined) return { ...read, at: start, next: end };
  }
  return undefined;
}

/** A number that names nothing with the unit of a heading, and with its scale where it has none of its own. */
export function takenFromHeading(figure: Found, heading: Heading): Found {
  const { kind, unit, scale, at, next, place } = heading;
  const zeros = zerosOf(figure.quantity) === undefined ? scale : undefined;
  return { ...figure, kind, unit, carried: { found: { ...figure, at, next }, zeros, unit: true, place } };
}

// Nothing else stands there: `млрд тенге`, `KZT million`, `%`.
function unitWithin(
  tokens: readonly Token[],
  start: number,
  end: number,
  index: ProseIndex,
): Pick<Heading, "kind" | "unit" | "scale"> | undefined {
  const before = scaleAt(tokens, start, index);
  const unit = readUnit(tokens, before?.next ?? start, index);
  const kind = unit && kinds[unit.kind];
  if (unit?.name === undefined || kind === undefined) return undefined;
  const behind = before === undefined ? scaleAt(tokens, unit.next, index) : undefined;
  const scale = before ?? behind;
  return (behind?.next ?? unit.next) === end ? { kind, unit: unit.name, scale: scale?.zeros } : undefined;
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
  { words }: ProseIndex,
): { readonly zeros: number; readonly next: number } | undefined {
  const found = lookUp(tokens, at, words);
  const zeros = found?.meaning.scale;
  return found === undefined || zeros === undefined ? undefined : { zeros, next: found.next };
}
