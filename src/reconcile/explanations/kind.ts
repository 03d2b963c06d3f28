import type { Explanation } from "../types.js";
import type { WhatIf } from "./what-if.js";

/**
 * One kind of reading: an entry for each variant that works; where none does one that says so; nothing where the
 * conflict has nothing that could be read in this way.
 */
export type Kind = (what: WhatIf) => readonly Explanation[];

/** An explanation of a kind. Of all of them only a slip of a digit changes what was printed. */
export function explanation(
  kind: Explanation["kind"],
  works: boolean,
  says: string,
  figure?: Explanation["figure"],
): Explanation {
  return { kind, keepsDigits: kind !== "digit", works, says, ...(figure === undefined ? {} : { figure }) };
}
