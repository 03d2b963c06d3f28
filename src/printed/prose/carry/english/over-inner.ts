import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isEachBehind } from "../../quantity/each.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";
import { taken } from "../giver.js";

/**
 * An English number of those before the last who were counted, where the last are a part of them, `killed 83 civilians, including 29 children,
 * and wounded 174`, or those who get them: `lent 214,000 books to 31,000 readers, or seven each`, `, about seven each`.
 */
export function takenOverInner(
  figure: Found,
  inner: Found | undefined,
  outer: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, next, index } = figure;
  if (inner === undefined || outer?.kind !== "count") return undefined;
  const before = keyAt(tokens, inner.at - 1);
  if (links.test(keyAt(tokens, at - 1)) && getting.test(before) && isEachBehind(tokens, next, index))
    return { ...taken(figure, outer, false), kind: "rate" };
  const isOuter = before === "including" && hasStem(keyAt(tokens, at - 1), index.personStems);
  return isOuter ? taken(figure, outer, false) : undefined;
}

const links = /^(?:or|,)$/u;
const getting = /^(?:to|among|between|for)$/u;
