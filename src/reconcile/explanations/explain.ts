import type { Range } from "../../exact/range.js";
import type { Model } from "../../rules/model.js";
import type { ModelFigure } from "../../rules/model-quantity.js";
import type { Conflict, Explanation } from "../types.js";
import { capNotRate } from "./cap-not-rate.js";
import { digit } from "./digit.js";
import type { Kind } from "./kind.js";
import { rulesById } from "./models.js";
import { otherDate } from "./other-date.js";
import { otherMci } from "./other-mci.js";
import { partCountedTwice, partLeftOut } from "./parts.js";
import { rounding } from "./rounding.js";
import { scale } from "./scale.js";
import { whatIf } from "./what-if.js";

/** The kinds of readings, the simplest first: those that keep the printed digits, then those that change one. */
const kinds: readonly Kind[] = [
  rounding,
  capNotRate,
  otherMci,
  otherDate,
  partLeftOut,
  partCountedTwice,
  scale,
  digit,
];

/** How many explanations of one conflict are listed, and how many of one kind. */
const mostListed = { all: 24, ofKind: 6 };

/**
 * Tells the explanations of one conflict.
 *
 * @param room what all else that was printed leaves for a figure, where it alone may be to blame
 */
export type Explain = (
  conflict: Pick<Conflict, "figures" | "rules">,
  room: ReadonlyMap<ModelFigure, Range>,
) => readonly Explanation[];

/**
 * Tries every reading that would remove a conflict, each by solving the conflict again with that one change. Those
 * that work come first, in the order of their kinds and of the conflict's figures; after them one entry for every
 * kind of which none works.
 *
 * At most 400 changes are decided for a conflict, fewer for a large one; at most 6 explanations of a kind and 24 in all
 * are listed. What was left out, the last one of its kind tells, or the last of all. A conflict of more than 100,000
 * places is not explained.
 */
export function explainerOf(model: Model): Explain {
  return ({ figures, rules: ids }, room) => {
    const byId = rulesById(model);
    const rules = ids.flatMap((id) => byId.get(id) ?? []);
    const what = whatIf(model, figures, rules, room);
    if (what === undefined) return [];
    const found = kinds.flatMap((kind) => cut(kind(what)));
    const ordered = [...found.filter(({ works }) => works), ...found.filter(({ works }) => !works)];
    const left = ordered.length - mostListed.all;
    const undecided = what.tries.undecided;
    return withNotes(ordered.slice(0, mostListed.all), [
      ...(left > 0 ? [`${left} more explanations are not listed`] : []),
      ...(undecided > 0 ? [`${undecided} more readings were not decided`] : []),
    ]);
  };
}

function cut(explanations: readonly Explanation[]): readonly Explanation[] {
  const more = explanations.length - mostListed.ofKind;
  return more <= 0
    ? explanations
    : withNotes(explanations.slice(0, mostListed.ofKind), [`${more} more of this kind would do`]);
}

function withNotes(explanations: readonly Explanation[], notes: readonly string[]): readonly Explanation[] {
  const last = explanations.at(-1);
  if (last === undefined || notes.length === 0) return explanations;
  return [...explanations.slice(0, -1), { ...last, says: [last.says, ...notes].join("; ") }];
}
