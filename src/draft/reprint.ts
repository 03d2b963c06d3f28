import type { ProseFigure } from "../printed/prose/prose-figure.js";

/**
 * Whether a figure may print the same quantity as another of its place once more: `over 20,000 families` and `20,601
 * families`. What both allow must meet, and their numbers must lie within a tenth of each other; else the text is more likely
 * to speak of another day, or of a part.
 */
export function isReprint(a: ProseFigure, b: ProseFigure): boolean {
  const [first, second] = [a.value, b.value];
  if (first === undefined || second === undefined || !meet(a, b)) return false;
  // Nobody prints both `over 10 billion` and `over 11 billion` of one sum.
  const sameSide = (end: "from" | "to"): boolean =>
    a.range?.[end] === undefined && b.range?.[end] === undefined;
  if (sameSide("from") || sameSide("to")) return false;
  const greater = first.gt(second) ? first : second;
  return first.minus(second).abs().times(10).lte(greater);
}

function meet(a: ProseFigure, b: ProseFigure): boolean {
  return isBelow(a.range?.from, b.range?.to) && isBelow(b.range?.from, a.range?.to);
}

type Ends = NonNullable<ProseFigure["range"]>;

function isBelow(from: Ends["from"], to: Ends["to"]): boolean {
  if (from === undefined || to === undefined) return true;
  return from.value.lt(to.value) || (from.value.eq(to.value) && !from.open && !to.open);
}
