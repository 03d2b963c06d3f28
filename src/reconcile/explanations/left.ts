import { at } from "../../exact/at.js";
import { keptUnder } from "../../exact/kept.js";
import { everything, type Range } from "../../exact/range.js";
import { type Implied, impliedRange, impliedRanges } from "../../solve/decide/implied.js";
import { type Change, problemAfter } from "./change.js";
import { budgetOfTry as budget, takeTry } from "./tries.js";
import { variableOf } from "./variables.js";
import { roomFor, type WhatIf } from "./what-if.js";

/** What all but one figure leave for the figure's quantity; `unknown` where no work is left to find out. */
export type Left = Implied | "unknown";

/** What is left beside each figure of a conflict. Found for all of them at once, and once for a conflict. */
const known = new WeakMap<WhatIf, readonly Left[]>();

/** What all but one figure of the conflict leave, nothing being changed. */
export function leftBeside(what: WhatIf, place: number): Left {
  return at(
    keptUnder(known, what, () => allLeft(what)),
    place,
  );
}

/**
 * What all but one figure leave for the figure's quantity, if they do not contradict each other; nothing being changed, also
 * what is printed outside of the conflict, where that is known.
 */
export function leaves(what: WhatIf, place: number, change?: Change): Range | undefined {
  const left =
    change === undefined ? (roomFor(what, place) ?? leftBeside(what, place)) : leftAfter(what, place, change);
  return typeof left === "string" ? undefined : left;
}

/** What all figures and rules leave for a quantity after a change that works. */
export function spread(what: WhatIf, quantity: string, change: Change): Range {
  const found = impliedRange(problemAfter(what, change), variableOf(what.variables, quantity), [], {
    budget,
  });
  return found === "empty" ? everything : found;
}

function allLeft(what: WhatIf): readonly Left[] {
  const problem = problemAfter(what, {});
  const variables = what.figures.map(({ quantity }) => variableOf(what.variables, quantity.id));
  // Of a quantity printed twice each figure has another range.
  if (new Set(variables).size < variables.length) {
    return what.figures.map((_, place) => leftAfter(what, place, {}));
  }
  const own: number[][] = Array.from({ length: problem.variables }, () => []);
  for (const [place, variable] of variables.entries()) at(own, variable).push(place);
  const { ranges } = impliedRanges(problem, own);
  return variables.map((variable) => at(ranges, variable));
}

function leftAfter(what: WhatIf, place: number, change: Change): Left {
  if (!takeTry(what.tries)) return "unknown";
  const { quantity } = at(what.figures, place);
  return impliedRange(problemAfter(what, change), variableOf(what.variables, quantity.id), [place], {
    budget,
  });
}
