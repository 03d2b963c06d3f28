import { digitSlips } from "../../printed/slips.js";
import type { Kind } from "./kind.js";
import { digitsOf, showable } from "./read-again.js";
import { trySlips } from "./slips.js";

/** One digit was printed for another, or two neighbouring ones were swapped. */
export const digit: Kind = (what) =>
  trySlips(what, "digit", (figure) => {
    const digits = digitsOf(what.model, figure);
    return digits === undefined ? [] : [...digitSlips(digits)].filter(showable(what.model, figure));
  });
