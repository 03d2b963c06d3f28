import type { Range } from "../../../exact/range.js";
import { rangeInFull } from "../../../printed/write.js";
import { dayNumber, monthsBetween } from "../drawing/days.js";
import { middleOf } from "../drawing/exact-ranges.js";
import { percent, placeOn, type Scale, scaleOver } from "../drawing/scale.js";
import { ticksOn } from "../drawing/ticks.js";
import { html, type Markup } from "../markup/markup.js";
import { quantityName } from "../names.js";
import { badge, given, quantityLink, type Report, type Section } from "../report.js";
import { plainTable } from "./plain-table.js";
import { type Timeline, type TimelinePoint, timelines } from "./timelines.js";

/** How many days are drawn, over all timelines. */
const mostPoints = 3_000;

/** Every cumulative quantity that was printed as of several days, over time. */
export function timelineSection(report: Report): readonly Section[] {
  const all = timelines(report.reconciliation);
  if (all.length === 0) return [];
  let points = 0;
  const shown = all.filter((timeline) => {
    points += timeline.points.length;
    return points <= mostPoints;
  });
  const more = all.length - shown.length;
  const remark =
    more > 0
      ? html`<p class="remark">${more} more are left out here; their figures are below.</p>\n`
      : undefined;
  const content = html`<p class="legend"><span class="key printed">printed: what a figure allows</span> <span class="key asked">implied by all other figures and the rules</span> <span class="key fails">contradicted, or falls</span> <span>An arrow: no limit on that side.</span></p>
<div class="timelines">${shown.map((timeline) => figure(timeline, report))}</div>
${remark}`;
  return [{ id: "timeline", title: "Over time", short: "Over time", content }];
}

function figure(timeline: Timeline, report: Report): Markup {
  const { id, unit, points } = timeline;
  const title = `${quantityName(id)}${unit === "tenge" ? ", tenge" : ""}`;
  const [first, last] = [points[0], points.at(-1)];
  const span = `${points.length} days from ${first?.day} to ${last?.day}`;
  return html`<figure class="timeline"><figcaption>${given(title)}</figcaption>
${chart(timeline, `${title}: ${span}`)}<details><summary>${span}</summary>${values(timeline, report)}</details></figure>
`;
}

function chart({ points, decimals, unit }: Timeline, title: string): Markup | undefined {
  const ranges = points.flatMap(({ printed, implied }) => [
    ...printed.map(({ range }) => range),
    ...(implied === undefined ? [] : [implied]),
  ]);
  const scale = scaleOver(ranges);
  const [first, last] = [points[0]?.day, points.at(-1)?.day];
  if (scale === undefined || first === undefined || last === undefined) return undefined;
  const up = fromZero(scale);
  const days = daysScale(first, last);
  const x = (day: string): string => placeOn(days, dayNumber(day));
  const y = (value: bigint): string => percent(up.to - value, up.to - up.from);

  const { marks, word } = ticksOn(up, decimals, 3);
  const rows = marks.map(({ value }) => html`<rect class="across" y="${y(value)}"/>`);
  const labels = marks.map(
    ({ value, label }) =>
      html`<text x="0" y="${y(value)}" dy="-0.3em" class="over">${label}${value === 0n || word === "" ? "" : ` ${word}`}</text>`,
  );
  const months = monthsBetween(first, last, 6).map(
    ({ day, name }) =>
      html`<rect class="tick" x="${x(day)}"/><text x="${x(day)}" y="100%" dy="1.2em" class="middle">${name}</text>`,
  );
  const column = (name: string, at: string, { from, to }: Range): Markup => {
    const height = percent((to ?? up.to) - (from ?? up.from), up.to - up.from);
    const top = y(to ?? up.to);
    // What has no height is not drawn.
    if (height === "0%") return html`<rect class="${name} point" x="${at}" y="${top}" height="3"/>`;
    if (from !== undefined && to !== undefined)
      return html`<rect class="${name}" x="${at}" y="${top}" height="${height}"/>`;
    const end = from ?? to;
    return html`<rect class="${name} open" x="${at}" y="${top}" height="${height}"/>${
      to === undefined && html`<use href="#arrow-up" class="${name}" x="${at}" y="0"/>`
    }${from === undefined && html`<use href="#arrow-down" class="${name}" x="${at}" y="100%"/>`}${
      end !== undefined && html`<rect class="${name} point" x="${at}" y="${y(end)}" height="3"/>`
    }`;
  };
  const marksOf = ({ day, printed, implied, status }: TimelinePoint): Markup => {
    const at = x(day);
    const name = status === "contradicted" ? "printed contradicted" : "printed";
    return html`${implied && column("asked", at, implied)}${printed.map(({ range }) => column(name, at, range))}`;
  };
  return html`<svg class="chart" role="img"><title>${title}, in ${unit}</title>${rows}${months}${steps(points, x, y)}${points.map(marksOf)}${labels}</svg>
`;
}

/** Lines from one day to the next, between the middles of what was printed first on each. */
function steps(
  points: readonly TimelinePoint[],
  x: (day: string) => string,
  y: (value: bigint) => string,
): readonly Markup[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const [start, end] = [before, point].map((each) => each?.printed[0] && middleOf(each.printed[0].range));
    if (before === undefined || start === undefined || end === undefined) return [];
    return [
      html`<line class="${point.falls ? "falls" : "step"}" x1="${x(before.day)}" y1="${y(start)}" x2="${x(point.day)}" y2="${y(end)}"/>`,
    ];
  });
}

function values({ id, points, unit, decimals }: Timeline, report: Report): Markup {
  const measured = { name: unit, decimals };
  const rows = points.map(({ id: dated, day, printed, implied, status, falls }) => {
    const figures = printed.map(
      ({ text, range }) => html`<div>${given(text)} <small>${rangeInFull(range, measured)}</small></div>`,
    );
    const fall = falls ? html` <span class="fall">falls</span>` : undefined;
    return {
      cells: [
        quantityLink(dated, day, report),
        html`${figures}`,
        implied && html`${rangeInFull(implied, measured)}`,
        html`${badge(status)}${fall}`,
      ],
    };
  });
  return plainTable({
    label: `Values of ${quantityName(id)}`,
    caption: "Values by day",
    columns: [
      { title: "As of", is: "head" },
      { title: "Printed" },
      { title: "Implied by the rest" },
      { title: "Status" },
    ],
    rows,
  });
}

/** The scale from 0, where that does not press what is on it into its upper half. */
function fromZero({ from, to }: Scale): Scale {
  return from > 0n && from * 2n <= to ? { from: 0n, to } : { from, to };
}

/** From the first day to the last, with room beside them for a bar and for the labels at the left. */
function daysScale(first: string, last: string): Scale {
  const [from, to] = [dayNumber(first) * 100n, dayNumber(last) * 100n];
  const width = to - from;
  return { from: (from - (width * 18n) / 100n) / 100n, to: (to + (width * 6n) / 100n) / 100n + 1n };
}
