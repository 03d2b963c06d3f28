import type { Reconciliation } from "../reconcile/types.js";
import { type MatcherContext, type Outcome, unusable } from "./matcher.js";
import { reconciliationToSnapshot } from "./snapshot.js";

/** Whether the snapshot of a reconciliation is a text, whose indent and outer line breaks do not count. */
export function matchesSnapshot(
  reconciliation: Reconciliation,
  expected: unknown,
  { utils }: MatcherContext,
): Outcome {
  if (typeof expected !== "string") {
    return unusable("Expected is no text; give what reconciliationToSnapshot(…) writes.");
  }
  const [wanted, is] = [withoutIndent(expected), reconciliationToSnapshot(reconciliation)];
  return {
    is: wanted === is ? "so" : "not so",
    because: () => (wanted === is ? is : (utils.diff(wanted, is) ?? is)).split("\n"),
  };
}

function withoutIndent(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const [first = ""] = lines.filter((line) => line.trim() !== "");
  const indent = first.length - first.trimStart().length;
  return lines
    .map((line) => (line.slice(0, indent).trim() === "" ? line.slice(indent) : line).trimEnd())
    .join("\n")
    .trim();
}
