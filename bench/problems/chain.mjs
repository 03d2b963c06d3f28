// A chain of statements: the same twelve categories by twenty regions on each of several dates, with totals by
// category, region and overall; every amount is cumulative, so that it cannot fall from one date to the next.
import { below, generator } from "./random.mjs";
import { table } from "./table.mjs";

const size = [20, 12];

/** Broken: on one date the overall total is printed lower than the date before it allows. */
export function chain({ dates, seed, broken = false }) {
  const random = generator(seed);
  const first = table({ sizes: size, seed });
  const count = first.figures.length;
  const figures = [];
  const totals = [];
  const orders = [];
  const amounts = first.figures.map(({ units }, place) => (place < size[0] * size[1] ? units * 1_000 : 0));
  for (let date = 0; date < dates; date++) {
    const offset = date * count;
    for (const place of amounts.keys())
      if (place < size[0] * size[1]) amounts[place] += below(random, 5_000_000);
    const now = [...amounts];
    for (const { total, of } of first.totals) now[total] = of.reduce((sum, part) => sum + now[part], 0);
    for (const amount of now) figures.push({ precision: 1_000, units: Math.round(amount / 1_000) });
    for (const { total, of } of first.totals)
      totals.push({ total: offset + total, of: of.map((part) => offset + part) });
    if (date > 0)
      for (const place of now.keys()) orders.push({ lower: offset - count + place, upper: offset + place });
  }
  if (broken) figures[(dates >> 1) * count + below(random, size[0] * size[1])].units += 1_000;
  return { figures, totals, orders };
}
