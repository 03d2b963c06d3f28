import { keptUnder } from "../../exact/kept.js";
import { contains, meets, type Range } from "../../exact/range.js";
import type { ImpliedRange } from "../../solve/decide/implied.js";
import { isNetwork } from "../../solve/network.js";
import { compiledIn } from "./change.js";
import { leftBeside } from "./left.js";
import { roomFor, type WhatIf } from "./what-if.js";
import { works } from "./works.js";

/**
 * Whether all can be true if one figure allowed something else, and it then lies where all else that was printed leaves it
 * room; `undefined` where no work is left to find out.
 */
export function fits(what: WhatIf, place: number, range: Range): boolean | undefined {
  const room = roomFor(what, place);
  if (room !== undefined && !meets(range, room)) return false;
  const left = leftBeside(what, place);
  if (left === "empty") return false;
  if (left !== "unknown") {
    if (!meets(range, left)) return false;
    if (left.exact && (reachesEnd(range, left) || isGapless(what))) return true;
  }
  return works(what, { ranges: new Map([[place, range]]) });
}

/** Whether a range holds an end of the least range of all that is possible: its ends are themselves possible. */
function reachesEnd(range: Range, { from, to }: ImpliedRange): boolean {
  if (from === undefined && to === undefined) return true;
  return [from, to].some((end) => end !== undefined && contains(range, end));
}

const known = new WeakMap<WhatIf, boolean>();

/** Whether every value between two possible ones is possible. Found once for a conflict. */
function isGapless(what: WhatIf): boolean {
  return keptUnder(known, what, () => isNetwork(what.rules.map((rule) => compiledIn(what, rule).relation)));
}
