import { grainsToText, toGrains } from "../exact/grains.js";
import { tenge } from "../exact/unit.js";
import { firstOf } from "../printed/listing.js";
import { inShort, separateThousands } from "../printed/write.js";
import type { Coverage, Reconciliation, Status } from "../reconcile/types.js";
import { plain } from "./numbers.js";
import { statuses } from "./verdict.js";

/** How many of the printed tenge have each status; those that none have are left out. */
export interface TengeView {
  /** `Of 159,300,000,000.00 tenge printed, none counted twice:` */
  readonly title: string;
  readonly rows: readonly { readonly status: Status; readonly full: string; readonly short: string }[];
}

/** The tenge of a coverage in words; undefined where none were printed. */
export function tengeView({ tenge: amounts }: Coverage): TengeView | undefined {
  const total = statuses.reduce((sum, status) => sum + toGrains(amounts[status], tenge), 0n);
  if (total === 0n) return undefined;
  return {
    title: `Of ${separateThousands(grainsToText(total, tenge))} tenge printed, none counted twice:`,
    rows: statuses
      .filter((status) => !amounts[status].isZero())
      .map((status) => {
        const text = plain(amounts[status], 2);
        return { status, full: separateThousands(text), short: inShort(text) };
      }),
  };
}

/** Ids of contradicted amounts that the tenge of a coverage leave out: a whole or a later day counts in their place. */
export function contradictedWithin({ quantities, coverage }: Reconciliation): readonly string[] {
  const counted = new Set(coverage.counted);
  return Object.entries(quantities).flatMap(([id, { unit, figures, status }]) =>
    unit === tenge.name && figures.length > 0 && status === "contradicted" && !counted.has(id) ? [id] : [],
  );
}

/** Those amounts in words; undefined where there are none. */
export function contradictedInWords(reconciliation: Reconciliation): string | undefined {
  const ids = contradictedWithin(reconciliation);
  if (ids.length === 0) return undefined;
  return `Contradicted, and counted with a whole or a later day: ${firstOf(ids, mostNamed)}`;
}

const mostNamed = 5;

/** What would be worth asking for; undefined where nothing would confirm an amount. */
export function nextInWords({ next }: Coverage): string | undefined {
  if (next === undefined) return undefined;
  return `A figure of ${next.quantity} would confirm ${separateThousands(plain(next.tenge, 2))} tenge more.`;
}
