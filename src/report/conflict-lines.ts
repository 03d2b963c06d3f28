import type { ConflictView } from "./conflict-view.js";
import { printable } from "./printable.js";

/**
 * A conflict as plain lines that are not broken to any width: its members with their places, why they cannot all be true,
 * what must be wrong, and what would explain it.
 */
export function conflictLines({ members, calculation, lists }: ConflictView): readonly string[] {
  return [
    ...members.map(
      ({ says, place }) => `- ${printable(says)}${place === "" ? "" : ` (${printable(place)})`}`,
    ),
    ...(calculation.length === 0 ? [] : ["Because:"]),
    ...calculation.map(({ depth, text }) => `${"  ".repeat(1 + Math.min(depth, 6))}${printable(text)}`),
    ...lists.flatMap(({ title, entries }) => [
      printable(title),
      ...entries.flatMap((lines) =>
        lines.map((line, index) => `  ${index === 0 ? "- " : "  "}${printable(line)}`),
      ),
    ]),
  ];
}
