import type { Sureness } from "./assignment.js";
import type { Pair } from "./pairs.js";
import { reach } from "./reach.js";

/** How sure a word at its distance makes an assignment. */
export function surenessOf({ cue, distance }: Pair): Sureness {
  if (cue.tells === "weak") return "doubtful";
  return distance <= reach.sure ? "sure" : "likely";
}

/** How sure what follows from an assignment is. */
export function lessSure(sureness: Sureness): Sureness {
  return sureness === "sure" ? "likely" : sureness;
}
