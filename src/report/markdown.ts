import type {
  AskedRange,
  QuantityFinding,
  Reconciliation,
  RuleFinding,
  RuleVerdict,
  StatementSummary,
} from "../reconcile/types.js";
import { contradictedInWords, nextInWords, type TengeView, tengeView } from "./coverage-view.js";
import { checkReported } from "./given.js";
import { conflictBlocks } from "./markdown-conflicts.js";
import { codeOf, escapeMarkdown } from "./markdown-escape.js";
import { endsInFull, gapOf, noLimit, rangeInShort } from "./numbers.js";
import { describeStatement } from "./statement-lines.js";
import type { TextOptions } from "./text.js";
import { counted, rulesThat, signs, statuses, statusMeanings, verdictSentence } from "./verdict.js";

/**
 * A reconciliation as Markdown with tables (GitHub's kind), in the order of the text report. Whatever comes from a
 * statement is escaped.
 *
 * @throws {TypeError} where it is not what `reconcile` returned, or an option is none or of another kind
 *
 * @example
 * toMarkdown(reconciliation).split("\n")[0]; // "# Inconsistent: 1 of 6 rules fails."
 */
export function toMarkdown(
  reconciliation: Reconciliation,
  options: Pick<TextOptions, "allExplanations"> = {},
): string {
  checkReported(reconciliation, options);
  const several = reconciliation.statements.length > 1;
  const blocks: string[] = [
    `# ${verdictSentence(reconciliation)}`,
    ...(several ? [] : reconciliation.statements.map(describe)),
    ...failing(reconciliation, several),
    ...conflictBlocks(reconciliation, options.allExplanations === true),
    ...ruleList("holds", "Rules that hold", reconciliation, several),
    ...ruleList("untested", "Rules not tested", reconciliation, several),
    ...quantityTable(reconciliation, several),
    ...coverage(reconciliation),
    ...(several ? [statementList(reconciliation.statements)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function describe(statement: StatementSummary): string {
  const [title = "", ...more] = describeStatement(statement).map(escapeMarkdown);
  return [`**${title}**`, ...more].join("; ");
}

function statementList(statements: readonly StatementSummary[]): string {
  const lines = statements.map((statement, index) => `- ${marker(index)} ${describe(statement)}`);
  return `## Statements (${statements.length})\n\n${lines.join("\n")}`;
}

// The brackets are escaped: unescaped they could become a link.
function marker(statement: number): string {
  return `\\[${statement + 1}\\]`;
}

function failing(reconciliation: Reconciliation, several: boolean): string[] {
  const rules = rulesThat("fails", reconciliation);
  if (rules.length === 0) return [];
  return [`## Rules that fail (${rules.length})`, ...rules.flatMap((rule) => failingRule(rule, several))];
}

function failingRule(rule: RuleFinding, several: boolean): string[] {
  const gap = gapOf(rule.difference, rule.right);
  const line = (name: string, range: AskedRange) => {
    return cells([name, ...numberCells(range, rule.decimals)]);
  };
  return [
    `### ${signs.fails} ${codeOf(rule.id)}`,
    escapeMarkdown(rule.states),
    escapeMarkdown(rule.says) + statedBy(rule, several),
    [
      cells([escapeMarkdown(rule.unit), "from", "to", "in short"]),
      "| :-- | --: | --: | :-- |",
      line("printed", rule.left),
      line("required", rule.right),
      line(`**${gap.label}**`, gap.range),
    ].join("\n"),
  ];
}

function ruleList(
  verdict: RuleVerdict,
  title: string,
  reconciliation: Reconciliation,
  several: boolean,
): string[] {
  const rules = rulesThat(verdict, reconciliation);
  if (rules.length === 0) return [];
  const lines = rules.map((rule) => {
    return `- ${signs[verdict]} ${codeOf(rule.id)}: ${escapeMarkdown(rule.says)}${statedBy(rule, several)}`;
  });
  return [`## ${title} (${rules.length})`, lines.join("\n")];
}

function statedBy({ statements }: RuleFinding, several: boolean): string {
  return several ? statements.map((index) => ` ${marker(index)}`).join("") : "";
}

function quantityTable({ quantities }: Reconciliation, several: boolean): string[] {
  const entries = Object.entries(quantities);
  if (entries.length === 0) return [];
  return [
    `## Quantities (${entries.length})`,
    [
      "| quantity | status | unit | | from | to | in short |",
      "| :-- | :-- | :-- | :-- | --: | --: | :-- |",
      ...entries.flatMap(([id, finding]) => quantityRows(id, finding, several)),
    ].join("\n"),
    `${noLimit}: no limit on that side.`,
  ];
}

function quantityRows(id: string, finding: QuantityFinding, several: boolean): string[] {
  const { decimals, implied, status, unit } = finding;
  const rows: string[][] = finding.figures.map((figure) => {
    const from = several ? ` ${marker(figure.statement)}` : "";
    return [`printed ${escapeMarkdown(figure.printed)}${from}`, ...numberCells(figure, decimals)];
  });
  rows.push(
    implied === null
      ? ["implied: no value at all", "", "", ""]
      : ["implied", ...numberCells(implied, decimals)],
  );
  return rows.map((row, index) => {
    const first = index === 0;
    return cells([
      first ? codeOf(id) : "",
      first ? `${signs[status]} ${status}` : "",
      first ? escapeMarkdown(unit) : "",
      ...row,
    ]);
  });
}

function coverage(reconciliation: Reconciliation): string[] {
  const { coverage: found } = reconciliation;
  const within = contradictedInWords(reconciliation);
  const { quantities, unchecked } = found;
  const total = statuses.reduce((sum, status) => sum + quantities[status], 0);
  const lines = statuses
    .filter((status) => quantities[status] > 0)
    .map((status) => `- ${signs[status]} ${quantities[status]} ${status}: ${statusMeanings[status]}`);
  const tenge = tengeView(found);
  const next = nextInWords(found);
  return [
    `## Coverage: ${counted(total, "quantity", "quantities")} with a figure`,
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ...(unchecked.length === 0 ? [] : [`Unchecked: ${unchecked.map(codeOf).join(", ")}`]),
    ...(tenge === undefined ? [] : [escapeMarkdown(tenge.title), tengeTable(tenge)]),
    ...(within === undefined ? [] : [escapeMarkdown(within)]),
    ...(next === undefined ? [] : [escapeMarkdown(next)]),
  ];
}

function tengeTable({ rows }: TengeView): string {
  return [
    cells(["status", "tenge", "in short"]),
    "| :-- | --: | :-- |",
    ...rows.map(({ status, full, short }) => cells([`${signs[status]} ${status}`, full, short])),
  ].join("\n");
}

function numberCells(range: AskedRange, decimals: number): string[] {
  const { from, to } = endsInFull(range, decimals);
  return [from, to, rangeInShort(range, decimals) ?? ""];
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}
