import type { Coverage, QuantityFinding, Status } from "./types.js";

/** How many printed quantities the rules check, and which they do not. */
export function coverageOf(quantities: Readonly<Record<string, QuantityFinding>>): Coverage {
  const counts: Record<Status, number> = { confirmed: 0, bounded: 0, unchecked: 0, contradicted: 0 };
  const unchecked: string[] = [];
  for (const [id, { figures, status }] of Object.entries(quantities)) {
    if (figures.length === 0) continue;
    counts[status]++;
    if (status === "unchecked") unchecked.push(id);
  }
  return { quantities: counts, unchecked };
}
