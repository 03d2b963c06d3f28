import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import { indexFrom } from "./distance.js";

/** Whether a sum is what a rate right before it comes to: `100 MCI, or 369,200 tenge`. */
export function isRateAgain(
  { kind, unit, start }: ProseFigure,
  before: ProseFigure | undefined,
  tokens: readonly Token[],
): boolean {
  const isMoney = kind === "amount" || kind === "rate";
  if (!isMoney || unit !== "tenge" || before?.unit !== "MCI") return false;
  const between = tokens.slice(indexFrom(tokens, before.end), indexFrom(tokens, start));
  const words = between.filter((token) => token.kind === "word");
  return between.length > 0 && between.length <= longestLink && words.every(({ key }) => links.has(key));
}

/** In words and marks: `, or `, ` (`. */
const longestLink = 4;

const links: ReadonlySet<string> = new Set([
  "or",
  "that",
  "is",
  "или",
  "то",
  "есть",
  "это",
  "яғни",
  "немесе",
]);
