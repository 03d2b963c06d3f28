import { signs } from "../../verdict.js";
import { percent } from "../drawing/scale.js";
import { html, type Markup } from "../markup/markup.js";
import { nameInWords } from "../names.js";
import { badge, cut, given, quantityLink, type Report, type Section } from "../report.js";
import { type AidBranch, aidFlow, type Shown } from "./aid-flow.js";
import {
  type FlowBar,
  type FlowLayout,
  type FlowStream,
  flowLayout,
  isContradicted,
  isPaidContradicted,
  others,
  type PayerName,
  sizeOf,
} from "./flow-layout.js";
import { plainTable } from "./plain-table.js";

/** How many payers are drawn one by one. */
const mostPayers = 8;

/** How many characters of a name stand in the picture; all of them stand in the table. */
const longestLabel = 36;

/** Who pays, for what, and to whom, as a picture and as a table. */
export function flowSection(report: Report): readonly Section[] {
  const branches = aidFlow(report.reconciliation);
  if (branches.length === 0) return [];
  const layout = flowLayout(branches, mostPayers);
  const content = html`${layout && picture(layout)}${table(branches, report)}`;
  return [{ id: "aid", title: "The aid: who pays, for what, to whom", short: "The aid", content }];
}

function picture({ height, payers, branches, inward, outward }: FlowLayout): Markup {
  const bars = [
    ...payers.map((payer) => bar("0", payer, "end")),
    ...branches.map((each) => bar("34%", each, isPaidContradicted(each.branch) ? "contradicted" : "")),
    ...outward.map(({ to }) => bar("68%", to, "end")),
  ];
  const titles = [
    html`<text x="0" y="14">Who pays</text>`,
    html`<text x="34%" y="14">For what</text>`,
    ...(outward.length === 0 ? [] : [html`<text x="68%" y="14">To whom</text>`]),
  ];
  const labels = [
    ...payers.map(({ y, name }) => label("1.6%", y, [{ name: payerInWords(name) }])),
    ...branches.map(({ y, branch }) => {
      const detail = marked(branch.amount?.printed ?? "amount not printed", branch.amount);
      return label("35.6%", y, [{ name: branch.name }, { detail }]);
    }),
    ...branches.map(({ y, branch }) => {
      const lines = branch.beneficiaries.map((one) => {
        return { name: marked(countInWords(one.printed, one.name), one) };
      });
      return label("69.6%", y, lines.slice(0, 2));
    }),
  ];
  const whole = Math.ceil(height);
  return html`<div class="scroll flow-scroll" tabindex="0" role="group" aria-label="Picture of the aid"><svg class="flow" role="img" height="${whole + titleHeight}"><title>Who pays, for what, to whom: streams as wide as the tenge printed. The table below says the same.</title>
${titles}<svg y="${titleHeight}" height="${whole}">
${streams("1%", "33%", whole, inward)}${streams("35%", "33%", whole, outward)}${bars}${labels}</svg></svg></div>
`;
}

/** Of the titles over the picture, in pixels. */
const titleHeight = 26;

function payerInWords(name: PayerName): string {
  if (name === undefined) return "payer not named";
  return name === others ? "other payers" : nameInWords(name);
}

/** Streams in a strip that is as wide as the page allows: only their width is stretched. */
function streams(x: string, width: string, height: number, all: readonly FlowStream[]): Markup {
  const paths = all.map(({ from, to, contradicted }) => {
    const [a, b, c, d] = [from.y, to.y, to.y + to.height, from.y + from.height].map(pixels);
    return html`<path class="${contradicted ? "contradicted" : "stream"}" d="M0 ${a}C50 ${a} 50 ${b} 100 ${b}V${c}C50 ${c} 50 ${d} 0 ${d}Z"/>`;
  });
  return html`<svg x="${x}" width="${width}" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none">${paths}</svg>`;
}

function bar(x: string, { y, height }: FlowBar, name: string): Markup {
  return html`<rect class="${name}" x="${x}" y="${pixels(y)}" width="1%" height="${pixels(Math.max(height, 1))}"/>`;
}

function label(x: string, y: number, lines: readonly ({ name: string } | { detail: string })[]): Markup {
  const texts = lines.map((line, index) => {
    const [text, kind] = "name" in line ? [line.name, "name"] : [line.detail, "detail"];
    return html`<text x="${x}" y="${pixels(y + 14 + 17 * index)}" class="${kind}">${cut(text, longestLabel)}</text>`;
  });
  return html`${texts}`;
}

function pixels(value: number): string {
  return value.toFixed(1);
}

function table(branches: readonly AidBranch[], report: Report): Markup {
  const largest = branches.map(sizeOf).reduce((most, size) => (size > most ? size : most), 0n);
  const rows = branches.map((branch) => {
    const { name, amount, funds, beneficiaries } = branch;
    const payers = list(
      funds,
      ({ id, name: fund, printed }) =>
        html`${quantityLink(id, nameInWords(fund), report)}: ${given(printed)}`,
    );
    const paid = list(amount === undefined ? [] : [amount], ({ id, printed }) =>
      quantityLink(id, printed, report),
    );
    const helped = list(beneficiaries, ({ id, name: count, printed }) =>
      quantityLink(id, countInWords(printed, count), report),
    );
    // Where the page is too narrow for the picture, a bar in the table stands for it.
    const size =
      sizeOf(branch) === 0n
        ? undefined
        : html`<svg class="size" aria-hidden="true"><rect class="${isPaidContradicted(branch) && "contradicted"}" width="${percent(sizeOf(branch), largest)}"/></svg>`;
    return { cells: [payers, html`${name}`, html`${paid}${size}`, helped] };
  });
  return plainTable({
    label: "Table of the aid by category",
    caption: "The aid by category, as printed last",
    columns: [
      { title: "Who pays" },
      { title: "Category", is: "head" },
      { title: "Amount" },
      { title: "Beneficiaries" },
    ],
    rows,
  });
}

function list(shown: readonly Shown[], write: (one: Shown) => Markup): Markup {
  if (shown.length === 0) return html`<span class="quiet">not printed</span>`;
  const lines = shown.map((one) => {
    const mark = one.status === "contradicted" ? html` ${badge(one.status)}` : undefined;
    return html`<div>${write(one)}${mark}</div>`;
  });
  return html`${lines}`;
}

/** Text of the picture with the sign of what does not agree, where the figure does not. */
function marked(text: string, shown: Shown | undefined): string {
  return isContradicted(shown) ? `${cut(text, longestLabel - 2)} ${signs.contradicted}` : text;
}

/** `36,455 families`; of a figure printed with its noun, just that. */
function countInWords(printed: string, name: string): string {
  return /\p{L}\s*$/u.test(printed) ? printed : `${printed} ${name}`;
}
