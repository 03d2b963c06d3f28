import type {
  AskedRange,
  FigureFinding,
  QuantityFinding,
  Reconciliation,
  RuleFinding,
  RuleVerdict,
  StatementSummary,
  Status,
} from "../reconcile/types.js";
import { alignLeft, alignRight, columnsOf, hang, wrap } from "./columns.js";
import { contradictedInWords, nextInWords, tengeView } from "./coverage-view.js";
import { placeOf, titleOf } from "./figure-words.js";
import { checkReported } from "./given.js";
import { type LedgerRow, ledgerColumns, ledgerHead, ledgerRow } from "./ledger.js";
import { type Ends, endsInFull, gapOf, noLimit, rangeInShort } from "./numbers.js";
import { heading, marker, type Page, several, tones } from "./page.js";
import { inColour, plainly } from "./paint.js";
import { printable } from "./printable.js";
import { describeStatement } from "./statement-lines.js";
import { conflictSection } from "./text-conflicts.js";
import { counted, rulesThat, signs, statuses, statusMeanings, verdictSentence } from "./verdict.js";

/** How a text report is set. */
export interface TextOptions {
  /** ANSI colours; default `false`. Signs and words carry the meaning without them. */
  readonly colour?: boolean | undefined;
  /** Columns of the page, 40 or more; default 80. No line is longer, and none needs more than 100. */
  readonly width?: number | undefined;
  /** List also the readings that were tried on a conflict and do not help; default `false`. */
  readonly allExplanations?: boolean | undefined;
}

const narrowest = 40;
const widest = 100;

/**
 * A reconciliation as a report for people: the verdict, the rules that fail with their amounts, the conflicts with why
 * they are some, what must be wrong and what would explain it, the rules that hold, those that could not be tested,
 * every quantity with what was printed and what the rest implies, and the coverage.
 *
 * Amounts stand in full, and in short with `≈` where that rounds them. Characters of the statement that would
 * steer a terminal are shown as `·`.
 *
 * @throws {TypeError} where it is not what `reconcile` returned, or an option is none or of another kind
 *
 * @example
 * toText(reconciliation).split("\n")[0]; // "Inconsistent: 1 of 6 rules fails."
 */
export function toText(reconciliation: Reconciliation, options: TextOptions = {}): string {
  checkReported(reconciliation, options);
  const width = Math.min(Math.max(Math.trunc(options.width ?? 80) || 80, narrowest), widest);
  const paint = options.colour === true ? inColour : plainly;
  const columns = ledgerColumns(allEnds(reconciliation), width, 4);
  const page: Page = { reconciliation, width, paint, columns };

  const blocks: string[][] = [
    wrap(verdictSentence(reconciliation), width).map((line) => paint(tones[reconciliation.verdict], line)),
    ...(several(page) ? [] : reconciliation.statements.map((statement) => onlyStatement(statement, page))),
    ...ruleSection("fails", "Rules that fail", page),
    ...conflictSection(page, options.allExplanations === true),
    ...ruleSection("holds", "Rules that hold", page),
    ...ruleSection("untested", "Rules not tested", page),
    ...quantitySection(page),
    coverageBlock(page),
    ...(several(page) ? [statementList(page)] : []),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function onlyStatement(statement: StatementSummary, { width }: Page): string[] {
  return describeStatement(statement).flatMap((line) => wrap(printable(line), width));
}

function statementList(page: Page): string[] {
  const { statements } = page.reconciliation;
  return [
    heading(`Statements (${statements.length})`, page),
    ...statements.flatMap((statement, index) => {
      return hang(`${marker(index)} `, printable(describeStatement(statement).join("; ")), page.width);
    }),
  ];
}

function ruleSection(verdict: RuleVerdict, name: string, page: Page): string[][] {
  const rules = rulesThat(verdict, page.reconciliation);
  if (rules.length === 0) return [];
  const title = heading(`${name} (${rules.length})`, page);
  const blocks = rules.map((rule) => ruleBlock(rule, page));
  return verdict === "fails" ? [[title], ...blocks] : [[title, ...blocks.flat()]];
}

function ruleBlock(rule: RuleFinding, page: Page): string[] {
  const { paint, width } = page;
  const lead = `${signs[rule.verdict]} `;
  const title = hang(lead, printable(rule.id), width).map((line) => paint(tones[rule.verdict], line));
  const markers = several(page) ? rule.statements.map((index) => ` ${marker(index)}`).join("") : "";
  const words = hang("  ", `${printable(rule.says)}${markers}`, width);
  if (rule.verdict !== "fails") return [...title, ...words];

  const gap = gapOf(rule.difference, rule.right);
  const rows = [
    ledger("printed", rule.left, rule.decimals),
    ledger("required", rule.right, rule.decimals),
    ledger(gap.label, gap.range, rule.decimals),
  ];
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  return [
    ...title,
    ...hang("  ", printable(rule.states), width),
    ...words,
    ...ledgerHead(`  in ${printable(rule.unit)}`, page.columns).map((line) => paint("quiet", line)),
    ...rows.flatMap((row) => ledgerRow(row, nameWidth, page.columns)),
  ];
}

function quantitySection(page: Page): string[][] {
  const quantities = Object.entries(page.reconciliation.quantities);
  if (quantities.length === 0) return [];
  const title = heading(`Quantities (${quantities.length})`, page);
  const head = ledgerHead(`${noLimit}: no limit on that side`, page.columns);
  return [
    [title, ...head.map((line) => page.paint("quiet", line))],
    ...quantities.map(([id, finding]) => quantityBlock(id, finding, page)),
  ];
}

function quantityBlock(id: string, finding: QuantityFinding, page: Page): string[] {
  const { paint, width } = page;
  const { status, decimals, implied } = finding;
  const nameWidth = "printed".length;
  const figures = finding.figures.flatMap((figure) => {
    const line = ledgerRow(
      ledger("printed", figure, decimals, printedText(figure, page)),
      nameWidth,
      page.columns,
    );
    const place = status === "contradicted" ? printable(placeOf(figure, page.reconciliation)) : "";
    const lead = " ".repeat(page.columns.indent + nameWidth + 1);
    return place === "" ? line : [...line, ...hang(lead, place, width).map((text) => paint("quiet", text))];
  });
  const row: LedgerRow[] =
    implied === null
      ? [{ name: "implied", text: "no value at all", ends: undefined }]
      : implied.from === undefined && implied.to === undefined
        ? []
        : [ledger("implied", implied, decimals)];
  return [
    ...titleWithStatus(printable(titleOf(id, finding.unit)), status, page),
    ...figures,
    ...row.flatMap((line) => ledgerRow(line, nameWidth, page.columns)),
  ];
}

function titleWithStatus(title: string, status: Status, { paint, width }: Page): string[] {
  const lines = hang(`${signs[status]} `, title, width);
  const last = lines.pop() ?? "";
  const room = width - columnsOf(last);
  const ending =
    room > status.length + 1
      ? [last + paint(tones[status], alignRight(status, room))]
      : [last, paint(tones[status], alignRight(status, width))];
  return [...lines, ...ending];
}

function printedText(figure: FigureFinding, page: Page): string {
  const printed = printable(figure.printed);
  return several(page) ? `${printed} ${marker(figure.statement)}` : printed;
}

function coverageBlock(page: Page): string[] {
  const { quantities, unchecked } = page.reconciliation.coverage;
  const total = statuses.reduce((sum, status) => sum + quantities[status], 0);
  const digits = Math.max(...statuses.map((status) => String(quantities[status]).length));
  const lines = statuses
    .filter((status) => quantities[status] > 0)
    .flatMap((status) => {
      const count = alignRight(String(quantities[status]), digits);
      const lead = `  ${signs[status]} ${count} ${status.padEnd("contradicted".length)}  `;
      return hang(lead, statusMeanings[status], page.width);
    });
  const names = unchecked.map(printable).join(", ");
  return [
    heading(`Coverage: ${counted(total, "quantity", "quantities")} with a figure`, page),
    ...lines,
    ...(unchecked.length === 0 ? [] : hang("  Unchecked: ", names, page.width)),
    ...tengeLines(page),
  ];
}

function tengeLines({ reconciliation, width }: Page): string[] {
  const { coverage } = reconciliation;
  const within = contradictedInWords(reconciliation);
  const view = tengeView(coverage);
  const next = nextInWords(coverage);
  const digits = Math.max(0, ...(view?.rows ?? []).map(({ full }) => columnsOf(full)));
  return [
    ...(view === undefined ? [] : hang("  ", view.title, width)),
    ...(view?.rows ?? []).flatMap(({ status, full, short }) => {
      const lead = `  ${signs[status]} ${alignLeft(status, "contradicted".length)}  `;
      const line = `${lead}${alignRight(full, digits)}  ${short}`;
      return columnsOf(line) <= width ? [line] : hang(lead, full, width);
    }),
    ...(within === undefined ? [] : hang("  ", printable(within), width)),
    ...(next === undefined ? [] : hang("  ", printable(next), width)),
  ];
}

function ledger(name: string, range: AskedRange, decimals: number, text?: string): LedgerRow {
  return { name, text: text ?? rangeInShort(range, decimals) ?? "", ends: endsInFull(range, decimals) };
}

function* allEnds({ quantities, rules }: Reconciliation): Generator<Ends> {
  for (const { decimals, figures, implied } of Object.values(quantities)) {
    for (const figure of figures) yield endsInFull(figure, decimals);
    if (implied !== null) yield endsInFull(implied, decimals);
  }
  for (const { verdict, decimals, left, right, difference } of rules) {
    if (verdict !== "fails") continue;
    for (const range of [left, right, gapOf(difference, right).range]) yield endsInFull(range, decimals);
  }
}
