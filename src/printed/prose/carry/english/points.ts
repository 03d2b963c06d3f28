import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { changesNear } from "../../quantity/change.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";

/**
 * Makes percentage points of English points by which a percentage rose, fell or lies off another: `88.2%, down 0.7 points`, `71 percent
 * full, nine points below last year`.
 */
export function withPercentagePoints(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  return found.map((figure, at) =>
    figure.unit === "point" && isOfPercent(figure, found, at, tokens) && isDifference(figure, tokens)
      ? { ...figure, kind: "percent", unit: "percentage point" }
      : figure,
  );
}

// The last before it that is no time, or the next.
function isOfPercent(
  { next, index }: Found,
  found: readonly Found[],
  at: number,
  tokens: readonly Token[],
): boolean {
  let back = at - 1;
  while (found[back] !== undefined && found[back]?.quantity === undefined) back -= 1;
  if (found[back]?.kind === "percent") return true;
  const behind = found[at + 1];
  return behind?.kind === "percent" && behind.at === next + 1 && index.stateTo.has(keyAt(tokens, next));
}

function isDifference({ at, next, index }: Found, tokens: readonly Token[]): boolean {
  const behind = keyAt(tokens, next);
  if (hasStem(keyAt(tokens, at - 1), index.changeStems) || index.differences.has(behind)) return true;
  // `24.6 percent, 2.1 points up on 2022`
  if (behind === "up" || behind === "down") return true;
  return keyAt(tokens, at - 1) === "by" && changesNear(tokens, at, next, index, 3);
}
