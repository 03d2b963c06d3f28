// Trees of rounded totals: the leaves are amounts, every ten nodes have one total above them, and each node is
// printed with a precision that belongs to its height. A tree comes from its seed alone.
import { below, generator } from "./random.mjs";

/** One unit of the last printed digit, in tenge, by height above the leaves; the last one holds for all above. */
const precisions = [1, 1_000, 1_000_000, 1_000_000_000];
const children = 10;
const largestLeaf = 50_000_000;

/**
 * A tree whose printed numbers agree with each other, since they are all rounded from the same amounts, unless it is
 * asked to be broken: then one total of ten exact leaves is printed seven units too high. One leaf in ten is not printed.
 */
export function tree({ size: leaves, seed, broken = false }) {
  const random = generator(seed);
  const levels = [Array.from({ length: leaves }, () => 1 + below(random, largestLeaf))];
  while (levels[levels.length - 1].length > 1) levels.push(totalsOf(levels[levels.length - 1]));
  const figures = [];
  const totals = [];
  let first = 0;
  for (const [height, amounts] of levels.entries()) {
    const below_ = first;
    first = figures.length;
    for (const [index, amount] of amounts.entries()) {
      const precision = precisions[Math.min(height, precisions.length - 1)];
      if (height > 0) {
        const start = index * children;
        const length = Math.min(children, levels[height - 1].length - start);
        totals.push({ total: figures.length, of: Array.from({ length }, (_, at) => below_ + start + at) });
      }
      const printed = height > 0 || below(random, 100) >= 10;
      figures.push({ precision, units: printed ? Math.round(amount / precision) : undefined });
    }
  }
  if (broken) {
    const exact = totals.filter(({ of }) =>
      of.every((part) => figures[part].precision === 1 && figures[part].units !== undefined),
    );
    if (exact.length === 0) throw new Error("no total of this tree has all its leaves printed");
    figures[exact[below(random, exact.length)].total].units += 7;
  }
  return { figures, totals, orders: [] };
}

function totalsOf(amounts) {
  const totals = [];
  for (let at = 0; at < amounts.length; at += children) {
    totals.push(amounts.slice(at, at + children).reduce((sum, amount) => sum + amount, 0));
  }
  return totals;
}
