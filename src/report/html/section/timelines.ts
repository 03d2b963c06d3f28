import type { Range } from "../../../exact/range.js";
import type { Reconciliation, Status } from "../../../reconcile/types.js";
import { categoryOf } from "../../../statement/categories.js";
import { exactRange } from "../drawing/exact-ranges.js";
import { printedDays } from "./latest.js";

/** What was printed of a quantity as of one day. */
export interface TimelinePoint {
  /** Id of the quantity, with its day. */
  readonly id: string;
  readonly day: string;
  readonly printed: readonly { readonly text: string; readonly range: Range }[];
  /** What the rest implies; `undefined` where it says nothing, or leaves no value. */
  readonly implied: Range | undefined;
  readonly status: Status;
  /** True where the rule fails that it must not fall since the day before it. */
  readonly falls: boolean;
}

/** A cumulative quantity over time. */
export interface Timeline {
  /** Id without a day. */
  readonly id: string;
  readonly unit: string;
  readonly decimals: number;
  /** Two or more, by day. */
  readonly points: readonly TimelinePoint[];
}

/** The quantities of the aid, which only grow, that were printed as of several days. */
export function timelines(reconciliation: Reconciliation): readonly Timeline[] {
  const falling = new Set(
    reconciliation.rules.filter(({ verdict }) => verdict === "fails").map(({ id }) => id),
  );
  return [...printedDays(reconciliation)].flatMap(([id, days]): readonly Timeline[] => {
    const [first] = days;
    const points = days.flatMap(({ id: dated, day, finding }): readonly TimelinePoint[] => {
      const { figures, decimals, implied, status } = finding;
      if (day === undefined || day === "") return [];
      return [
        {
          id: dated,
          day,
          printed: figures.map((figure) => ({ text: figure.printed, range: exactRange(figure, decimals) })),
          implied: impliedBy(implied && exactRange(implied, decimals)),
          status,
          falls: falling.has(`cumulative:${dated}`),
        },
      ];
    });
    const isCumulative = categoryOf(id.split(".")[0] ?? "") !== undefined;
    if (first === undefined || !isCumulative || points.length < 2) return [];
    return [{ id, unit: first.finding.unit, decimals: first.finding.decimals, points }];
  });
}

function impliedBy(range: Range | null): Range | undefined {
  return range === null || (range.from === undefined && range.to === undefined) ? undefined : range;
}
