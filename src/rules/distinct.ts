import { asksTheSame } from "./requirement.js";
import type { Rule } from "./rule.js";

/**
 * The same rule stated twice is one, stated by both; different rules of the same id are numbered. Rules that read alike
 * may still differ: by the MCI of their days, by how their statements round, or in that only one is doubtful.
 */
export function distinct(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map<string, Rule>();
  const named = new Map<string, Named>();
  for (const rule of rules) {
    const { alike, ...last } = named.get(rule.id) ?? { number: 1, alike: new Map<string, string[]>() };
    const ids = alike.get(rule.states) ?? [];
    const known = ids.flatMap((id) => byId.get(id) ?? []).find((other) => isSame(other, rule));
    if (known !== undefined) {
      byId.set(known.id, { ...known, statements: [...new Set([...known.statements, ...rule.statements])] });
      continue;
    }
    let { number } = last;
    let { id } = rule;
    // Somebody may have named a rule as one that is numbered.
    while (byId.has(id)) id = `${rule.id} (${++number})`;
    byId.set(id, id === rule.id ? rule : { ...rule, id });
    named.set(rule.id, { number, alike: alike.set(rule.states, [...ids, id]) });
  }
  return [...byId.values()];
}

/** The rules that were given one id. */
interface Named {
  /** The number of the last of them. */
  readonly number: number;
  /** By what they state: the ids by which they are told apart. */
  readonly alike: Map<string, string[]>;
}

function isSame(a: Rule, b: Rule): boolean {
  return !a.doubtful === !b.doubtful && asksTheSame(a, b);
}
