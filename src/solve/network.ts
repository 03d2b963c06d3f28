import { at } from "../exact/at.js";
import type { Relation } from "./system.js";

/**
 * True where the relations are those of a network: every coefficient is one or minus one, no variable is in more than two
 * conditions, and some of them can be turned round so that a variable in two is added in one and subtracted in the
 * other; and none of them may be nothing instead. Sums along a hierarchy are, and both margins of a two-way table.
 *
 * Such a system is totally unimodular (Heller and Tompkins, 1956): where real values satisfy it, whole ones do, and what it
 * leaves for a variable is a range without gaps.
 */
export function isNetwork(relations: readonly Relation[]): boolean {
  if (relations.some(({ orNothing }) => orNothing === true)) return false;
  const sides = relations.flatMap(({ variables, sides }) => sides.map((side) => ({ variables, ...side })));
  const uses = new Map<number, { readonly side: number; readonly positive: boolean }[]>();
  for (const [side, { variables, coefficients }] of sides.entries()) {
    for (const [slot, coefficient] of coefficients.entries()) {
      if (coefficient === 0n) continue;
      if (coefficient !== 1n && coefficient !== -1n) return false;
      const variable = at(variables, slot);
      const known = uses.get(variable);
      if (known === undefined) uses.set(variable, [{ side, positive: coefficient > 0n }]);
      else if (known.push({ side, positive: coefficient > 0n }) > 2) return false;
    }
  }
  const links: { to: number; turned: boolean }[][] = sides.map(() => []);
  for (const [one, other] of uses.values()) {
    if (one === undefined || other === undefined) continue;
    const turned = one.positive === other.positive;
    links[one.side]?.push({ to: other.side, turned });
    links[other.side]?.push({ to: one.side, turned });
  }
  return canTurn(links);
}

/** Whether each side can be turned round or not, such that linked ones differ exactly where they must. */
function canTurn(links: readonly (readonly { to: number; turned: boolean }[])[]): boolean {
  const turned: (boolean | undefined)[] = links.map(() => undefined);
  for (const start of links.keys()) {
    if (turned[start] !== undefined) continue;
    turned[start] = false;
    const waiting = [start];
    for (let side = waiting.pop(); side !== undefined; side = waiting.pop()) {
      for (const link of at(links, side)) {
        const asked = turned[side] !== link.turned;
        if (turned[link.to] === undefined) {
          turned[link.to] = asked;
          waiting.push(link.to);
        } else if (turned[link.to] !== asked) return false;
      }
    }
  }
  return true;
}
