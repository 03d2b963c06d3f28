import { type Category, categories } from "./categories.js";
import type { Fault } from "./fault.js";
import { isMapping } from "./mapping.js";
import { breakdowns } from "./measures.js";
import { below } from "./path.js";

/** What is paid per beneficiary, and so needs a count of them. */
const perBeneficiary = ["rate", "cap", "unitPrice"] as const;

/** Rates, caps and unit prices without a count, in plain data whose shape need not hold everywhere. */
export function missingCounts(value: unknown): readonly Fault[] {
  const aid = under(value, "aid");
  return categories.flatMap((category) => {
    const holds = under(aid, category.key);
    return hasCount(holds, category) ? [] : countless(holds, category);
  });
}

function countless(holds: unknown, { key, count }: Category): readonly Fault[] {
  const path = below("aid", key);
  const tranches = entries(under(holds, "tranches"));
  const places: readonly (readonly [string, unknown])[] = [
    [path, holds],
    ...tranches.map(([name, tranche]) => [below(below(path, "tranches"), name), tranche] as const),
  ];
  return places.flatMap(([at, holder]) =>
    perBeneficiary
      .filter((per) => present(under(holder, per)))
      .map((per) => ({
        code: "missing-count",
        path: below(at, per),
        message: `${at} has a ${named(per)} but no ${count} that it could apply to`,
        remedy: `add the figure of ${count}, or leave the ${named(per)} out`,
      })),
  );
}

function named(per: (typeof perBeneficiary)[number]): string {
  return per === "unitPrice" ? "unit price" : per;
}

function hasCount(holds: unknown, { count }: Category): boolean {
  if (present(under(holds, count)) || entries(under(holds, "parts")).length > 0) return true;
  return breakdowns.some((breakdown) =>
    entries(under(holds, breakdown)).some(
      ([, part]) =>
        present(under(part, count)) ||
        entries(under(part, "species")).some(([, species]) => present(under(species, count))),
    ),
  );
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function under(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : [];
}
