import { findFigures } from "../../../src/printed/prose/find-figures.js";
import type { ProseOptions } from "../../../src/printed/prose/prose-figure.js";

/**
 * The figures of a text in short, one after the other: `count over 5 house`. A range has `..`, a carried figure a star, and
 * what has no range stands as printed.
 */
export function seen(text: string, options?: ProseOptions): string {
  return findFigures(text, options)
    .map(({ kind, printed, unit, hedge, range, carried, day, fraction }) => {
      const [from, to] = [range?.from?.value.toFixed() ?? "", range?.to?.value.toFixed() ?? ""];
      const ends = range === undefined ? `"${printed}"` : from === to ? from : `${from}..${to}`;
      const more = day ?? (fraction && `${fraction.numerator}/${fraction.denominator}`);
      return [kind, hedge === "none" ? "" : hedge, ends, unit, more, carried && "*"]
        .filter(Boolean)
        .join(" ");
    })
    .join("; ");
}
