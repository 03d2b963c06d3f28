import type { Explanation } from "../types.js";
import type { WhatIf } from "./what-if.js";

/**
 * One kind of reading: an entry for each variant that works; where none does one that says so; nothing where the
 * conflict has nothing that could be read in this way.
 */
export type Kind = (what: WhatIf) => readonly Explanation[];

/** What is known of a kind before it is tried. */
interface KindFacts {
  readonly keepsDigits: boolean;
}

const facts: Readonly<Record<Explanation["kind"], KindFacts>> = {
  rounding: { keepsDigits: true },
  "cap-not-rate": { keepsDigits: true },
  "other-mci": { keepsDigits: true },
  "other-date": { keepsDigits: true },
  "part-left-out": { keepsDigits: true },
  "part-counted-twice": { keepsDigits: true },
  scale: { keepsDigits: true },
  digit: { keepsDigits: false },
};

/** An explanation of a kind. */
export function explanation(
  kind: Explanation["kind"],
  works: boolean,
  says: string,
  figure?: Explanation["figure"],
): Explanation {
  const { keepsDigits } = facts[kind];
  return { kind, keepsDigits, works, says, ...(figure === undefined ? {} : { figure }) };
}
