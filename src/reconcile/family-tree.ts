import { keptUnder } from "../exact/kept.js";

/** An amount as a whole of others, in one way or several, and as a part. */
export interface Member {
  readonly name: string;
  /** Its parts, by the rule that names them. */
  readonly ways: Map<string, Set<Member>>;
  readonly parents: Set<Member>;
}

/** All members by name. */
export type Family = ReadonlyMap<string, Member>;

/** Parts of a whole, and the rule that names them. */
interface Way {
  readonly way: string;
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Puts wholes and parts together. */
export function familyOf(names: Iterable<string>, ways: readonly Way[]): Family {
  const members = new Map<string, Member>();
  const of = (name: string): Member => {
    return keptUnder(members, name, (): Member => ({ name, ways: new Map(), parents: new Set() }));
  };
  for (const name of names) of(name);
  for (const { way, whole, parts } of ways) {
    const member = of(whole);
    const children = keptUnder(member.ways, way, () => new Set());
    for (const part of parts) {
      const child = of(part);
      children.add(child);
      child.parents.add(member);
    }
  }
  return members;
}

/** All members, parts before their wholes; of members that are parts of one another, in some order. */
export function bottomUp(family: Family): readonly Member[] {
  const order: Member[] = [];
  const entered = new Set<Member>();
  const left = new Set<Member>();
  const stack = [...family.values()].reverse();
  for (let member = stack.at(-1); member !== undefined; member = stack.at(-1)) {
    if (entered.has(member)) {
      stack.pop();
      if (!left.has(member)) order.push(member);
      left.add(member);
      continue;
    }
    entered.add(member);
    for (const parts of member.ways.values())
      for (const part of parts) if (!entered.has(part)) stack.push(part);
  }
  return order;
}

/** The members, their parts, the parts of these and so on, that were not seen before; they are now. */
export function* below(members: Iterable<Member>, seen: Set<Member>): Generator<Member> {
  const open = [...members].filter((member) => !seen.has(member));
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    if (seen.has(member)) continue;
    seen.add(member);
    yield member;
    for (const parts of member.ways.values()) for (const part of parts) if (!seen.has(part)) open.push(part);
  }
}

/** A member, its wholes, the wholes of these and so on, that were not seen before; they are now. */
export function* above(member: Member, seen: Set<Member>): Generator<Member> {
  const open = [member];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    yield one;
    for (const parent of one.parents) if (!seen.has(parent)) open.push(parent);
  }
}
