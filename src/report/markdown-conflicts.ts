import type { Reconciliation } from "../reconcile/types.js";
import { type ConflictView, conflictViews, type ListView, stoppedEarly } from "./conflict-view.js";
import { codeOf, escapeMarkdown } from "./markdown-escape.js";
import { signs } from "./verdict.js";

/** The conflicts as Markdown, in the order and words of the text report. */
export function conflictBlocks(reconciliation: Reconciliation, allExplanations: boolean): string[] {
  const views = conflictViews(reconciliation, allExplanations);
  const remark = reconciliation.effort.complete ? [] : [stoppedEarly];
  if (views.length === 0) return remark;
  return [
    `## Conflicts (${views.length}): what cannot all be true`,
    ...views.flatMap(conflictBlock),
    ...remark,
  ];
}

function conflictBlock({ id, members, calculation, lists }: ConflictView): string[] {
  const memberLines = members.map(({ says, place }) => {
    return `- ${escapeMarkdown(says)}${place === "" ? "" : ` (${escapeMarkdown(place)})`}`;
  });
  const because = calculation.map(({ depth, text }) => `${"  ".repeat(depth)}- ${escapeMarkdown(text)}`);
  return [
    `### ${signs.contradicted} ${codeOf(id)}`,
    memberLines.join("\n"),
    ...(because.length === 0 ? [] : ["Because:", because.join("\n")]),
    ...lists.flatMap(listBlocks),
  ];
}

function listBlocks({ title, entries }: ListView): string[] {
  const lines = entries.map((entry) => `- ${entry.map(escapeMarkdown).join(" ")}`);
  return [escapeMarkdown(title), ...(lines.length === 0 ? [] : [lines.join("\n")])];
}
