import type { DecimalRange, FigureFinding, Reconciliation } from "../reconcile/types.js";

/**
 * A quantity for a title or a sentence: its id, and its unit where the id does not end in it already:
 * `oneTimeAssistance.families`, `oneTimeAssistance.amount, tenge`.
 */
export function titleOf(id: string, unit: string): string {
  return namesUnit(id, unit) ? id : `${id}, ${unit}`;
}

/** True where an id ends in the unit: `oneTimeAssistance.families`. */
export function namesUnit(id: string, unit: string): boolean {
  const [path = id] = id.split("@");
  return path === unit || path.endsWith(`.${unit}`);
}

/** `year-end.yaml:18:5`, or the path in the statement where it was read from no file; then where in the source. */
export function placeOf(figure: FigureFinding, { statements }: Reconciliation): string {
  const { statement, path, line, column, at, note } = figure;
  const file = statements[statement]?.file;
  const place =
    line === undefined ? path : [file, line, column].filter((part) => part !== undefined).join(":");
  return [place, at, note].filter((part) => part !== undefined && part !== "").join("; ");
}

/**
 * What follows the range that a suspected figure would have to lie in: nothing, or, where what was printed meets that
 * range and is suspected all the same, that the range has values between its ends that do not fit.
 */
export function whichFit(printed: DecimalRange, wouldBe: DecimalRange): string {
  const isBelow = (a: DecimalRange, b: DecimalRange): boolean =>
    a.to !== undefined && b.from !== undefined && a.to.lt(b.from);
  return isBelow(printed, wouldBe) || isBelow(wouldBe, printed) ? "" : ", of which only some fit";
}
