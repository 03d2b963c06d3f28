import type { Range } from "../../../exact/range.js";
import type { AskedRange, DecimalRange } from "../../../reconcile/types.js";
import { type Gap, shortRangeWithUnit } from "../../numbers.js";
import { html, type Markup } from "../markup/markup.js";
import { decimalPlacesOf, exactRange } from "./exact-ranges.js";
import { type Hole, holeBetween, shareOf } from "./gap.js";
import { percent, placeOn, type Scale, scaleOver } from "./scale.js";
import { ticksOn } from "./ticks.js";

/** What was printed of something, and what everything else asks of it. */
export interface Compared {
  readonly printed: DecimalRange;
  readonly asked: AskedRange;
  /** What the second is called: `required`, `would have to be`. */
  readonly askedName: string;
  /** No figure decides: of a side that may be anything from zero nothing was printed, and the words say that. */
  readonly untested?: boolean;
  /** What is said behind the second in words. */
  readonly remark?: string;
  /** How far they lie apart, where that is said in numbers. */
  readonly gap: Gap | undefined;
  readonly unit: string;
  readonly decimals: number;
}

// Middles of the two rows. Whatever is the same in every drawing stands in the style.
const [printedAt, askedAt] = ["0.75rem", "2.15rem"];

/**
 * Two ranges on one scale, with what lies between them marked, and beside the drawing the same in words. A range
 * without a limit ends in an arrow. Where neither range has an end there are only words.
 */
export function rangeDrawing(compared: Compared): Markup {
  const { printed, asked, askedName, decimals, unit } = compared;
  const places = decimalPlacesOf([printed, asked], decimals);
  const [first, second] = [exactRange(printed, places), exactRange(asked, places)];
  const hole = holeBetween(first, second);
  const words = inWords(compared, hole);
  const scale = scaleOver([first, second]);
  if (scale === undefined) return html`<div class="drawing">${words}</div>`;

  const { marks, word } = ticksOn(scale, places);
  const ticks = marks.map(({ value, label }, index) => {
    const x = placeOn(scale, value);
    const text = index === marks.length - 1 && word !== "" ? `${label} ${word}` : label;
    // Near the edge a label ends at its tick, so as not to reach beyond the page.
    const isAtEdge = (value - scale.from) * 5n > (scale.to - scale.from) * 4n;
    const written = isAtEdge
      ? html`<text class="edge" x="${x}">${text}</text>`
      : html`<text x="${x}">${text}</text>`;
    return html`<rect class="tick" x="${x}"/>${written}`;
  });
  const counts = word === "" ? unit : `${word} ${unit}`;
  return html`<div class="drawing"><svg role="img"><title>Printed and ${askedName} on one scale, in ${counts}</title>${ticks}${
    hole && band("hole", hole, scale)
  }${bar("printed", first, printedAt, scale)}${bar("asked", second, askedAt, scale)}</svg>${words}</div>`;
}

function inWords(compared: Compared, hole?: Hole): Markup {
  const { printed, asked, askedName, remark, gap, decimals, unit, untested = false } = compared;
  const say = (range: AskedRange): string =>
    untested && saysNothing(range) ? "nothing printed" : shortRangeWithUnit(range, decimals, unit);
  const share = hole && shareOf(hole);
  return html`<dl><dt class="printed">printed</dt><dd>${say(printed)}</dd><dt class="asked">${askedName}</dt><dd>${say(asked)}${remark}</dd>${
    gap &&
    html`<dt class="hole">${gap.label}</dt><dd>${say(gap.range)}${share && html` <small>${share}${isOneValue(gap.range) ? "" : " or more"}</small>`}</dd>`
  }</dl>`;
}

function saysNothing({ from, to }: DecimalRange): boolean {
  return to === undefined && (from === undefined || from.isZero());
}

function isOneValue({ from, to }: DecimalRange): boolean {
  return from !== undefined && to !== undefined && from.eq(to);
}

/** A bar, with an arrow at each end that nothing limits. */
function bar(name: string, range: Range, y: string, scale: Scale): Markup {
  const { from = scale.from, to = scale.to } = range;
  const left =
    range.from === undefined ? html`<use href="#arrow-left" class="${name}" x="0" y="${y}"/>` : undefined;
  const right =
    range.to === undefined ? html`<use href="#arrow-right" class="${name}" x="100%" y="${y}"/>` : undefined;
  return html`${band(name, { from, to }, scale)}${left}${right}`;
}

function band(
  name: string,
  { from, to }: { readonly from: bigint; readonly to: bigint },
  scale: Scale,
): Markup {
  const width = percent(to - from, scale.to - scale.from);
  // What has no width is not drawn.
  if (width === "0%") return html`<rect class="${name} point" x="${placeOn(scale, from)}" width="4"/>`;
  return html`<rect class="${name}" x="${placeOn(scale, from)}" width="${width}"/>`;
}
