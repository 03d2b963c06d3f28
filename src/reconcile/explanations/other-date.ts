import type { ModelFigure, ModelQuantity } from "../../rules/model-quantity.js";
import type { Explanation } from "../types.js";
import { fits } from "./fits.js";
import { explanation, type Kind } from "./kind.js";
import type { FigureOfConflict, WhatIf } from "./what-if.js";
import { quoted } from "./words.js";
import { type Fitting, worthTelling } from "./worth-telling.js";

/**
 * A figure that should stand here was printed of the same quantity on another day. Days whose figures are in the
 * conflict themselves are left out: that a quantity did not fall follows at once from printing the same figure twice.
 */
export const otherDate: Kind = (what) => {
  const working: Explanation[] = [];
  let first: FigureOfConflict | undefined;
  for (const [place, one] of what.figures.entries()) {
    if (one.figure.trust === "certain") continue;
    const fitting = new Map<string, Fitting>();
    for (const { day, quantity, figure } of otherDays(what, one.quantity)) {
      first ??= one;
      if (fits(what, place, figure.range) !== true) continue;
      const says = `${quoted({ figure, quantity })}, the figure of ${day}, instead of ${quoted(one)}`;
      fitting.set(says, { says, range: figure.range, distance: 0n });
    }
    for (const says of worthTelling(what, place, [...fitting.values()])) {
      working.push(explanation("other-date", true, says, { figure: one.reference }));
    }
  }
  if (working.length > 0 || first === undefined) return working;
  const says = `no figure of another day fits instead of ${quoted(first)} or the others`;
  return [explanation("other-date", false, says)];
};

interface OnDay {
  readonly day: string;
  readonly quantity: ModelQuantity;
  readonly figure: ModelFigure;
}

/** Figures of other days, the nearest days first. */
function otherDays({ model, figures }: WhatIf, { id }: ModelQuantity): readonly OnDay[] {
  const at = id.lastIndexOf("@");
  if (at < 0) return [];
  const inConflict = new Set(figures.map(({ quantity }) => quantity.id));
  const days = daysOf(model.quantities, id.slice(0, at + 1));
  const own = days.findIndex(({ quantity }) => quantity.id === id);
  const ranked = days.map((one, index) => ({ one, distance: Math.abs(index - own) }));
  ranked.sort((a, b) => a.distance - b.distance);
  return ranked.flatMap(({ one: { day, quantity } }) =>
    inConflict.has(quantity.id) ? [] : quantity.figures.map((figure) => ({ day, quantity, figure })),
  );
}

function daysOf(
  quantities: ReadonlyMap<string, ModelQuantity>,
  prefix: string,
): readonly Pick<OnDay, "day" | "quantity">[] {
  const days = [...quantities.values()].flatMap((quantity) =>
    quantity.id.startsWith(prefix) ? [{ day: quantity.id.slice(prefix.length), quantity }] : [],
  );
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}
