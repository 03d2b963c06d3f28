import { categories } from "../statement/categories.js";
import { just } from "./expression.js";
import type { ModelQuantity } from "./model-quantity.js";
import type { Rule, RuleWords } from "./rule.js";

/**
 * What was paid or done by one day is not undone by a later one: a quantity of the aid is at least what it was on the
 * day before that speaks of it.
 *
 * @param days ascending
 * @param quantities by id with its day
 */
export function cumulative(
  days: readonly string[],
  quantities: ReadonlyMap<string, ModelQuantity>,
): readonly Rule[] {
  const latest = new Map<string, OnDay>();
  return days.flatMap((day) => {
    const suffix = `@${day}`;
    return [...quantities.values()].flatMap((later): Rule[] => {
      const id = later.id.slice(0, -suffix.length);
      if (!later.id.endsWith(suffix) || !isOfAid(id)) return [];
      const before = latest.get(id);
      latest.set(id, { day, quantity: later });
      return before === undefined ? [] : [mustNotFall(id, before, { day, quantity: later })];
    });
  });
}

interface OnDay {
  readonly day: string;
  readonly quantity: ModelQuantity;
}

function mustNotFall(id: string, before: OnDay, after: OnDay): Rule {
  const [earlier, later] = [before.quantity, after.quantity];
  const statements = [earlier, later].flatMap(({ figures }) => figures.map(({ statement }) => statement));
  return {
    id: `cumulative:${later.id}`,
    family: "cumulative",
    states: `${later.id} >= ${earlier.id}`,
    unit: later.unit,
    left: just(later.id),
    right: { atLeast: { expression: just(earlier.id), strict: false } },
    statements: [...new Set(statements)].sort((a, b) => a - b),
    path: `aid.${id}`,
    says: (words: RuleWords): string =>
      `${words.of(earlier.id)} on ${before.day}, ${words.of(later.id)} on ${after.day}: ${words.gap}`,
  };
}

function isOfAid(id: string): boolean {
  return categories.some(({ key }) => id.startsWith(`${key}.`));
}
