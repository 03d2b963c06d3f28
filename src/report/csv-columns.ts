import type { DecimalRange, QuantityFinding, Reconciliation } from "../reconcile/types.js";
import { plain } from "./numbers.js";
import { printable } from "./printable.js";
import { statuses } from "./verdict.js";

/** A column of the CSV: what is in it, for people, for HXL and for Frictionless. */
export interface CsvColumn {
  readonly name: string;
  /** Its hashtag and attributes in the Humanitarian Exchange Language. */
  readonly hxl: string;
  /** Its type in a Table Schema. */
  readonly type: "string" | "number" | "date";
  readonly says: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
  /** What a row has in it; empty where there is nothing. */
  readonly cellOf: (row: CsvRow) => string;
}

/** A quantity, for its row. */
export interface CsvRow {
  readonly id: string;
  readonly finding: QuantityFinding;
  readonly reconciliation: Reconciliation;
}

/** Between several printings, and several sources, of one quantity. */
const between = " | ";

/** The columns, in their order. */
export const csvColumns: readonly CsvColumn[] = [
  {
    name: "id",
    hxl: "#indicator+code",
    type: "string",
    says: "The quantity: its path in the statement, and behind an @ its day where there are several.",
    constraints: { required: true, unique: true },
    cellOf: ({ id }) => printable(id),
  },
  {
    name: "unit",
    hxl: "#indicator+unit",
    type: "string",
    says: "What it is counted in: tenge, or the noun that is counted.",
    constraints: { required: true },
    cellOf: ({ finding }) => printable(finding.unit),
  },
  {
    name: "region",
    hxl: "#adm1+code",
    type: "string",
    says: "The ISO 3166-2 code of the region that it is of; empty for the whole.",
    constraints: { pattern: "KZ-\\d{2}" },
    cellOf: ({ id }) => /(?:^|\.)regions\.(KZ-\d{2})(?=[.@]|$)/.exec(id)?.[1] ?? "",
  },
  {
    name: "printed",
    hxl: "#meta+printed",
    type: "string",
    says: `The figure as printed, several of them with "${between}" between; empty where only rules speak of the quantity.`,
    cellOf: ({ finding }) => finding.figures.map(({ printed }) => printable(printed)).join(between),
  },
  {
    name: "from",
    hxl: "#value+printed+min",
    type: "number",
    says: "The least that the figure allows, several of them in common. Empty where nothing limits it, and where several figures have nothing in common.",
    cellOf: ({ finding }) => end(inCommon(finding), "from", finding),
  },
  {
    name: "to",
    hxl: "#value+printed+max",
    type: "number",
    says: "The most that the figure allows, several of them in common.",
    cellOf: ({ finding }) => end(inCommon(finding), "to", finding),
  },
  {
    name: "implied_from",
    hxl: "#value+implied+min",
    type: "number",
    says: "The least that all other figures and the rules leave for the quantity; empty where nothing limits it.",
    cellOf: ({ finding }) => end(finding.implied ?? {}, "from", finding),
  },
  {
    name: "implied_to",
    hxl: "#value+implied+max",
    type: "number",
    says: "The most that all other figures and the rules leave for the quantity; empty where nothing limits it.",
    cellOf: ({ finding }) => end(finding.implied ?? {}, "to", finding),
  },
  {
    name: "status",
    hxl: "#status",
    type: "string",
    says: "What the rest says of the figure: it is confirmed on both sides, bounded on one, unchecked, or contradicted.",
    constraints: { required: true, enum: statuses },
    cellOf: ({ finding }) => finding.status,
  },
  {
    name: "source",
    hxl: "#meta+source",
    type: "string",
    says: `Who published the figure, several of them with "${between}" between.`,
    cellOf: sourceOf,
  },
  {
    name: "date",
    hxl: "#date+reported",
    type: "date",
    says: "The day whose state the figure gives.",
    cellOf: dateOf,
  },
];

function inCommon({ figures }: QuantityFinding): DecimalRange {
  const common = figures.reduce<DecimalRange>((a, b) => {
    const from = a.from === undefined || b.from?.gt(a.from) ? b.from : a.from;
    const to = a.to === undefined || b.to?.lt(a.to) ? b.to : a.to;
    return { ...(from && { from }), ...(to && { to }) };
  }, {});
  return common.from !== undefined && common.to?.lt(common.from) ? {} : common;
}

function end(range: DecimalRange, which: "from" | "to", { decimals }: QuantityFinding): string {
  const value = range[which];
  return value === undefined ? "" : plain(value, decimals);
}

function sourceOf({ finding, reconciliation: { statements } }: CsvRow): string {
  const publishers = finding.figures.flatMap(({ statement }) => {
    const { source } = statements[statement] ?? {};
    return source === undefined ? [] : [printable(source.publisher)];
  });
  return [...new Set(publishers)].join(between);
}

// Of several days each quantity has its own behind an @; else all statements are of one.
function dateOf({ id, reconciliation: { statements } }: CsvRow): string {
  const [, own] = id.split("@");
  const [first] = statements;
  const day = own ?? first?.asOf ?? first?.source?.published ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "";
}
