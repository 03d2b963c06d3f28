/** Numbers that only look random: the same seed gives the same ones. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** One of the members of a list that is not empty. */
  of<Member>(list: readonly Member[]): Member;
  /** True once in so many times. */
  once(inTimes: number): boolean;
}

/** Mulberry32: quick, and good enough to choose mutations. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    once: (times) => below(times) === 0,
    of: (list) => {
      const member = list[below(list.length)];
      if (member === undefined) throw new RangeError("nothing to choose from");
      return member;
    },
  };
}
