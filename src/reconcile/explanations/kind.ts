import type { Explanation } from "../types.js";
import type { WhatIf } from "./what-if.js";

/**
 * One kind of reading: an entry for each variant that works; where none does one that says so; nothing where the
 * conflict has nothing that could be read in this way.
 */
export type Kind = (what: WhatIf) => readonly Explanation[];

/**
 * An explanation of a kind. Of all of them only a slip of a digit changes what was printed.
 *
 * @param otherwise the one thing that is read otherwise, where it has an id
 */
export function explanation(
  kind: Explanation["kind"],
  works: boolean,
  says: string,
  otherwise?: Pick<Explanation, "figure" | "rate">,
): Explanation {
  return { kind, keepsDigits: kind !== "digit", works, says, ...otherwise };
}
