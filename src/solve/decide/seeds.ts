/**
 * The sets of elements not yet known to be within a consistent set or to hold a contradictory one: the map of MARCO
 * (Liffiton, Previti, Malik and Marques-Silva: Fast, flexible MUS enumeration, 2016).
 */
export interface SeedMap {
  /** Every further seed leaves out a member of this set. */
  readonly forbid: (contradictory: readonly number[]) => void;
  /** Every further seed has a member of this set. */
  readonly demand: (left: readonly number[]) => void;
  /** A seed that no further element can be added to; `none` where there is no seed, `stopped` after too much work. */
  readonly next: () => readonly number[] | "none" | "stopped";
}

/** A map of the sets of elements from 0, which may try so many elements before it stops. */
export function seedMapOf(elements: number, tries: number): SeedMap {
  const forbidden: (readonly number[])[] = [];
  const demanded: (readonly number[])[] = [];
  let left = tries;

  return {
    forbid: (set) => void forbidden.push(set),
    demand: (set) => void demanded.push(set),
    next: () => {
      // 0: not settled, so in unless something speaks against it; 1: in; -1: out.
      const state = new Int8Array(elements);
      const found = settle(state);
      if (found !== "found") return found;
      return maximal(state);
    },
  };

  /** Takes one member out of a forbidden set that none is out of, and so on until there is no such set. */
  function settle(state: Int8Array): "found" | "none" | "stopped" {
    const fixed = force(state);
    if (fixed === undefined) return "none";
    const open = forbidden.find((set) => set.every((element) => state[element] !== -1));
    if (open === undefined) return "found";
    const undo = [...fixed];
    let result: "found" | "none" | "stopped" = "none";
    for (const element of open) {
      if (state[element] !== 0) continue;
      if (left-- <= 0) return "stopped";
      const before = state.slice();
      state[element] = -1;
      result = settle(state);
      if (result !== "none") return result;
      // All seeds without the element have been looked at.
      state.set(before);
      state[element] = 1;
      undo.push(element);
    }
    for (const element of undo) state[element] = 0;
    return "none";
  }

  /** Takes in the last member of each demanded set that all others are out of; undefined where a set has none. */
  function force(state: Int8Array): readonly number[] | undefined {
    const fixed: number[] = [];
    for (const set of demanded) {
      let last: number | undefined;
      let count = 0;
      for (const element of set) {
        if (state[element] === 1) count = 2;
        else if (state[element] === 0) {
          count += 1;
          last = element;
        }
        if (count > 1) break;
      }
      if (count > 1) continue;
      if (last === undefined) {
        for (const element of fixed) state[element] = 0;
        return undefined;
      }
      state[last] = 1;
      fixed.push(last);
    }
    return fixed;
  }

  function maximal(state: Int8Array): readonly number[] {
    const seed = new Set<number>();
    for (let element = 0; element < elements; element++) if (state[element] !== -1) seed.add(element);
    for (let element = 0; element < elements; element++) {
      if (seed.has(element)) continue;
      seed.add(element);
      const tooMuch = forbidden.some(
        (set) => set.includes(element) && set.every((member) => seed.has(member)),
      );
      if (tooMuch) seed.delete(element);
    }
    return [...seed].sort((a, b) => a - b);
  }
}
