import { type Range, together } from "../exact/range.js";
import { knownUnit, quantityIds } from "../statement/ids.js";
import { saidTogether } from "./said-together.js";
import type { KnownQuantity, StatedView, View } from "./view.js";

/**
 * The view of all statements of one day.
 *
 * @param lost what parts that could not be read may have named; nothing, where all could
 */
export function viewOf(statements: readonly StatedView[], lost: View["lost"] = () => false): View {
  const printed = new Map<string, KnownQuantity>();
  for (const { stated } of statements) {
    for (const { id, unit, signed } of stated.quantities.values()) {
      printed.set(id, saidTogether(id, { unit, signed }, printed.get(id)));
    }
  }
  const ranges = new Map<string, Range | undefined>();

  return {
    statements,
    lost,
    prints: (id) => printed.has(id),
    printedRange: (id) => {
      if (!ranges.has(id)) ranges.set(id, together(rangesOf(statements, id)));
      return ranges.get(id);
    },
    known: (id) => {
      const known = printed.get(id);
      if (known !== undefined) return known;
      for (const { statement } of statements) {
        const unit = knownUnit(statement, id);
        // What may be negative is given in so many words, and so among the printed.
        if (unit !== undefined) return { unit, signed: false };
      }
      return undefined;
    },
    ids: () => statements.flatMap(({ statement }) => quantityIds(statement)),
  };
}

function rangesOf(statements: readonly StatedView[], id: string): readonly Range[] {
  return statements.flatMap(({ stated }) =>
    (stated.quantities.get(id)?.figures ?? []).map(({ range }) => range),
  );
}
