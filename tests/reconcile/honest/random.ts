import { randomFrom } from "../random-numbers.js";

/** Random choices from a seed: a number from 0 up to, not including, a limit; one of a list; a whole number of up to so many digits. */
export interface Random {
  (limit: number): number;
  of<Item>(items: readonly Item[]): Item;
  whole(digits: number): bigint;
}

export function randomOf(seed: number): Random {
  const next = randomFrom(seed);
  return Object.assign((limit: number) => next(limit), {
    of<Item>(items: readonly Item[]): Item {
      const item = items[next(items.length)];
      if (item === undefined) throw new RangeError("nothing to choose from");
      return item;
    },
    whole: (digits: number): bigint =>
      BigInt(Array.from({ length: 1 + next(digits) }, () => next(10)).join("")),
  });
}
