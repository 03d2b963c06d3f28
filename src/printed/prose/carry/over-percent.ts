import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import type { ProseIndex } from "../words/prose-index.js";
import { hasStem } from "../words/stem-table.js";
import { keyAt } from "../words/token-marks.js";

/** A figure among tokens without those that say by how much it rose or fell to it. */
export interface OverPercent {
  readonly tokens: readonly Token[];
  readonly figure: Found;
}

/**
 * A number as it would stand if no percentage came between it and its noun: `passenger numbers grew 12 percent to 31 million`, `жолаушылар
 * саны 12 пайызға артып, 31 миллионға жетті`.
 */
export function withoutPercent(
  tokens: readonly Token[],
  before: Found | undefined,
  figure: Found,
): OverPercent | undefined {
  const isFraction = before?.fraction !== undefined && before.index.language === "en";
  if (before === undefined || (before.kind !== "percent" && !isFraction)) return undefined;
  const { at, next, index } = figure;
  const from = index.prepositions.has(keyAt(tokens, before.at - 1)) ? before.at - 1 : before.at;
  const to = index.language === "kk" ? behindChange(tokens, before.next, index) : before.next;
  if (to === undefined) return undefined;
  // `fell by a fifth, to 512`
  const comma = index.language === "en" && keyAt(tokens, to) === "," ? 1 : 0;
  if (at !== to + comma + (index.language === "kk" ? 0 : 1)) return undefined;
  if (index.language !== "kk" && !index.stateTo.has(keyAt(tokens, at - 1))) return undefined;
  const left = to + comma - from;
  return {
    tokens: [...tokens.slice(0, from), ...tokens.slice(to + comma)],
    figure: { ...figure, at: at - left, next: next - left },
  };
}

// Its verb, and a comma.
function behindChange(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (!hasStem(keyAt(tokens, at), index.changeStems)) return undefined;
  return keyAt(tokens, at + 1) === "," ? at + 2 : at + 1;
}
