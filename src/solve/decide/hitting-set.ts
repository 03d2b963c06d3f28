/** How many members a hitting set is tried with at most. */
const mostMembers = 3;

/**
 * A smallest set that has a member of each of the given sets and does not hold all of any of the `known` ones; by size,
 * then in the order of the sets' members. `undefined` where there is none of up to three members.
 *
 * @param tries how many partial sets are looked at, at most, before the search gives up
 */
export function smallestHittingSet(
  sets: readonly (readonly number[])[],
  known: readonly (readonly number[])[],
  tries: number,
): readonly number[] | undefined {
  let left = tries;
  for (let size = 1; size <= mostMembers; size++) {
    const found = extend([], size);
    if (found !== undefined) return found;
  }
  return undefined;

  function extend(chosen: readonly number[], more: number): readonly number[] | undefined {
    if (left-- <= 0 || known.some((set) => set.every((member) => chosen.includes(member)))) return undefined;
    const open = sets.find((set) => !set.some((member) => chosen.includes(member)));
    // A smaller one would have been found before.
    if (open === undefined) return more === 0 ? chosen : undefined;
    if (more === 0) return undefined;
    for (const member of open) {
      const found = extend([...chosen, member], more - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** How many minimal hitting sets are made at most. */
const mostSets = 200;

/** The minimal sets that have a member of each of the given sets, made by taking in one set after the other (Berge). */
export function minimalHittingSets(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = [[]];
  for (const set of sets) {
    const hit = found.filter((each) => set.some((member) => each.includes(member)));
    const open = found.filter((each) => !hit.includes(each));
    const larger = set.flatMap((member) => open.map((each) => [...each, member]));
    const minimal = larger.filter((each) => !hit.some((other) => other.every((one) => each.includes(one))));
    found = [...hit, ...minimal].slice(0, mostSets);
  }
  return found;
}
