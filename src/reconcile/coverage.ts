import type { Decimal } from "../exact/decimal.js";
import { fromGrains } from "../exact/grains.js";
import { tenge } from "../exact/unit.js";
import type { Model } from "../rules/model.js";
import type { Solution } from "../solve/solution.js";
import { countedOnce } from "./counted-once.js";
import { nextFigure } from "./next-figure.js";
import type { CompiledModel } from "./system-of.js";
import type { Coverage, QuantityFinding, Status, TengeByStatus } from "./types.js";

/** How much of what was printed the rules check, which of it they do not, and what further figure would check most. */
export function coverageOf(
  model: Model,
  quantities: Readonly<Record<string, QuantityFinding>>,
  compiled: Pick<CompiledModel, "system" | "indexOf">,
  solution: Pick<Solution, "implied">,
): Coverage {
  const counts: Record<Status, number> = { confirmed: 0, bounded: 0, unchecked: 0, contradicted: 0 };
  const unchecked: string[] = [];
  for (const id of Object.keys(quantities)) {
    const finding = quantities[id];
    if (finding === undefined || finding.figures.length === 0) continue;
    counts[finding.status]++;
    if (finding.status === "unchecked") unchecked.push(id);
  }

  const amounts = countedOnce(model);
  const statusOf = (id: string): Status => quantities[id]?.status ?? "unchecked";
  const open = amounts.filter(({ id }) => statusOf(id) !== "confirmed");
  const next = nextFigure(model, open, compiled, solution);
  return {
    quantities: counts,
    unchecked,
    tenge: tengeByStatus(amounts.map(({ id, grains }) => ({ status: statusOf(id), grains }))),
    counted: amounts.map(({ id }) => id),
    ...(next === undefined
      ? {}
      : { next: { quantity: next.quantity, tenge: fromGrains(next.grains, tenge) } }),
  };
}

function tengeByStatus(
  amounts: readonly { readonly status: Status; readonly grains: bigint }[],
): TengeByStatus {
  const of = (wanted: Status): Decimal =>
    fromGrains(
      amounts.reduce((sum, { status, grains }) => (status === wanted ? sum + grains : sum), 0n),
      tenge,
    );
  return {
    confirmed: of("confirmed"),
    bounded: of("bounded"),
    unchecked: of("unchecked"),
    contradicted: of("contradicted"),
  };
}
