import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import type { SentenceWords } from "./cues.js";
import { indexFrom } from "./distance.js";

/**
 * The counts of a sentence that are only the whole of which another one is a part: `Of 8,034 houses, 2,310 were repaired`,
 * «2 310 из 8 034 домов», `8 034 үйдің 2 310-ы`. What is said of the part is not said of them.
 */
export function wholesOfParts(
  counts: readonly ProseFigure[],
  { tokens }: SentenceWords,
): ReadonlySet<ProseFigure> {
  const taken = counts.flatMap(({ carried }) => (carried?.unit === true ? [carried.from.start] : []));
  const parted = counts.filter(({ start }) => taken.includes(start));
  return new Set(parted.filter((figure) => isPartitive(figure, tokens)));
}

function isPartitive(figure: ProseFigure, tokens: readonly Token[]): boolean {
  if (figure.language === "kk") return genitive.test(figure.printed);
  const at = indexFrom(tokens, figure.start) - 1;
  const word = tokens[at]?.key;
  if (word === "из") return true;
  const before = tokens[at - 1];
  return word === "of" && (before?.kind !== "word" || before.key === "out");
}

/** Of a Kazakh figure that is the whole of a part. */
export const genitive: RegExp = /[дтн][ыі]ң$/u;
