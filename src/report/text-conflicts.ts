import { hang, wrap } from "./columns.js";
import { type ConflictView, conflictViews, type ListView, stoppedEarly } from "./conflict-view.js";
import { heading, type Page } from "./page.js";
import { printable } from "./printable.js";
import { signs } from "./verdict.js";

/** The conflicts, each with why its members cannot all be true, what must be wrong, and what would explain it. */
export function conflictSection(page: Page, allExplanations: boolean): string[][] {
  const views = conflictViews(page.reconciliation, allExplanations);
  const { complete } = page.reconciliation.effort;
  const remark = complete ? [] : [wrap(stoppedEarly, page.width).map((line) => page.paint("doubt", line))];
  if (views.length === 0) return remark;
  return [
    [heading(`Conflicts (${views.length}): what cannot all be true`, page)],
    ...views.map((view) => conflictBlock(view, page)),
    ...remark,
  ];
}

function conflictBlock({ id, members, calculation, lists }: ConflictView, page: Page): string[] {
  const { paint, width } = page;
  const quietly = (line: string): string => paint("quiet", line);
  return [
    ...hang(`${signs.contradicted} `, printable(id), width).map((line) => paint("bad", line)),
    ...members.flatMap(({ says, place }) => [
      ...hang("  - ", printable(says), width),
      ...(place === "" ? [] : hang("    ", printable(place), width).map(quietly)),
    ]),
    ...(calculation.length === 0 ? [] : ["  Because:"]),
    ...calculation.flatMap(({ depth, text }) => calculationLine(depth, text, width)),
    ...lists.flatMap((list) => listLines(list, width)),
  ];
}

// Deep cases are not indented out of the page.
function calculationLine(depth: number, text: string, width: number): string[] {
  const indent = 4 + 2 * Math.min(depth, 6);
  const lines = wrap(printable(text), width - indent - 2);
  return lines.map((line, index) => " ".repeat(index === 0 ? indent : indent + 2) + line);
}

function listLines({ title, entries }: ListView, width: number): string[] {
  return [
    ...hang("  ", printable(title), width),
    ...entries.flatMap((lines) => {
      return lines.flatMap((line, index) => hang(index === 0 ? "    - " : "      ", printable(line), width));
    }),
  ];
}
