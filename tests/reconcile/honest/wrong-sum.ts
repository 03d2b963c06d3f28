import type { Explanation } from "../../../src/reconcile/types.js";
import type { Statement } from "../../../src/statement/types.js";
import type { Random } from "./random.js";
import type { Told } from "./statements.js";
import { type Category, categories, regions } from "./world.js";

/** Statements in which a count is printed as the sum of all regions but one, or of all and one of them twice. */
export interface WrongSum {
  readonly statements: readonly Statement[];
  readonly kind: Explanation["kind"];
  /** Index of the statement. */
  readonly statement: number;
  /** Id of the whole, and of the region's count. */
  readonly whole: string;
  readonly part: string;
}

/** `undefined` where no statement gives all regions of a category, or none of them counts anything. */
export function addedUpWrong({ statements, truth }: Told, random: Random): WrongSum | undefined {
  const kind = random.of(["part-left-out", "part-counted-twice"] as const);
  const days = new Set(statements.map(({ asOf }) => asOf));
  const places = statements.flatMap(({ aid = {}, asOf }, index) =>
    (Object.keys(aid) as Category[]).flatMap((category) => {
      if (aid[category]?.regionsComplete !== true) return [];
      const dated = days.size > 1 ? `@${asOf}` : "";
      return regions.flatMap((region) => {
        const part = `${category}.regions.${region}.${categories[category]}${dated}`;
        const value = truth.get(part) ?? 0n;
        return value > 0n ? [{ index, category, dated, part, value }] : [];
      });
    }),
  );
  if (places.length === 0) return undefined;
  const { index, category, dated, part, value } = random.of(places);
  const count = categories[category];
  const whole = truth.get(`${category}.${count}${dated}`) ?? 0n;
  const sum = String(kind === "part-left-out" ? whole - value : whole + value);
  return {
    statements: statements.map((statement, at) => {
      const { aid = {} } = statement;
      return at === index
        ? { ...statement, aid: { ...aid, [category]: { ...aid[category], [count]: sum } } }
        : statement;
    }),
    kind,
    statement: index,
    whole: `${category}.${count}${dated}`,
    part,
  };
}
