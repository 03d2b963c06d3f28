// Tables with all their margins: two ways (regions by categories) or three (regions by categories by months). Cells and
// margins are rounded to thousands of tenge, each by itself, so that sums of what is printed are mostly off.
import { below, generator } from "./random.mjs";

const precision = 1_000;
const largestCell = 50_000_000;

/**
 * A table of the given sizes. Broken: one cell is printed by more units off than rounding can make up for in its line.
 *
 * @param {{ sizes: number[], seed: number, broken?: boolean, blank?: number }} options `blank`: how many cells of a
 *   hundred are not printed
 */
export function table({ sizes, seed, broken = false, blank = 0 }) {
  const random = generator(seed);
  const amounts = [];
  const totals = [];
  const cells = sizes.reduce((product, size) => product * size, 1);
  for (let cell = 0; cell < cells; cell++) amounts.push(1 + below(random, largestCell));

  // The axes that a margin keeps, as a set of bits; all of them are the cells themselves.
  const all = 2 ** sizes.length - 1;
  const places = new Map([[all, (at) => at.reduce((place, index, axis) => place * sizes[axis] + index, 0)]]);
  for (let kept = all - 1; kept >= 0; kept--) {
    const shape = sizes.map((size, axis) => ((kept >> axis) & 1 ? size : 1));
    const first = amounts.length;
    const place = (at) =>
      first + at.reduce((sum, index, axis) => sum * shape[axis] + (shape[axis] > 1 ? index : 0), 0);
    places.set(kept, place);
    for (const at of indices(shape)) {
      // A margin adds up the next finer one over each of the axes that it lacks.
      for (const axis of sizes.keys()) {
        if ((kept >> axis) & 1) continue;
        const of = Array.from({ length: sizes[axis] }, (_, index) =>
          places.get(kept | (1 << axis))(at.with(axis, index)),
        );
        if (amounts[place(at)] === undefined)
          amounts[place(at)] = of.reduce((sum, part) => sum + amounts[part], 0);
        totals.push({ total: place(at), of });
      }
    }
  }
  const figures = amounts.map((amount, index) => ({
    precision,
    units: index < cells && below(random, 100) < blank ? undefined : Math.round(amount / precision),
  }));
  if (broken) {
    const printed = [...Array(cells).keys()].filter((cell) => figures[cell].units !== undefined);
    figures[printed[below(random, printed.length)]].units += Math.max(...sizes) * 2;
    if (blank > 0) figures[cells].units += 10_000_000;
  }
  return { figures, totals, orders: [] };
}

function* indices(sizes, at = []) {
  if (at.length === sizes.length) yield at;
  else for (let index = 0; index < sizes[at.length]; index++) yield* indices(sizes, [...at, index]);
}
