import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Cue, SentenceWords } from "./cues.js";
import type { Distance } from "./distance.js";
import { reach } from "./reach.js";

/** The word by which an amount is the price of one: right before it, `at a price of 20 million tenge`. */
export function priceBefore(figure: ProseFigure, { cues }: SentenceWords, far: Distance): Cue | undefined {
  return cues.find(
    (cue) => cue.tells === "price" && cue.end <= figure.start && far(figure, cue) <= reach.price,
  );
}
