import { at } from "../../exact/at.js";
import { tenge } from "../../exact/unit.js";
import { inFull } from "../../printed/write.js";
import type { Dialect } from "../engine.js";
import type { Programme } from "../programme.js";
import type { Hint } from "./hint.js";

const fewest = 20n;

/**
 * Many amounts in the last hundredth below a limit, and few in the hundredth below that. Were amounts spread smoothly,
 * each would be as likely in the one as in the other; five standard deviations from that are a hint.
 */
export const underLimit: Hint = {
  name: "under-limit",
  says: "amounts just under a limit in unusual number",
  needs: ["category", "amount"],
  tally: (programme, dialect) =>
    limitsOf(programme)
      .map(({ limit, categories }, index) =>
        dialect.select(
          `${index} AS i, cat, reg, sum(CASE WHEN ${just(limit, dialect)} THEN 1 ELSE 0 END) AS above, sum(CASE WHEN ${below(limit, dialect)} THEN 1 ELSE 0 END) AS under`,
          "payments",
          `WHERE readable > 0 AND ${categories} GROUP BY cat, reg`,
        ),
      )
      .join(" UNION ALL ") || undefined,
  judge: (tallies, programme, dialect) =>
    tallies.flatMap(([index = "", cat = "", reg = "", above = "0", under = "0"]) => {
      const { limit } = at(limitsOf(programme), Number(index));
      const [high, low] = [BigInt(above), BigInt(under)];
      const excess = high - low;
      if (high < fewest || excess <= 0n || excess * excess < 25n * (high + low)) return [];
      const category = programme.categories[Number(cat) - 1]?.key ?? "";
      const region = programme.regions[Number(reg) - 1]?.key;
      return [
        {
          check: "under-limit",
          subject: region === undefined ? category : `${category}, ${region}`,
          says: `${high} payments lie within 1 % under ${inFull(limit, tenge)}, ${low} in the 1 % below`,
          where: `readable > 0 AND cat = ${cat} AND reg = ${reg} AND ${just(limit, dialect)}`,
        },
      ];
    }),
};

interface Limit {
  readonly limit: bigint;
  /** Of which categories, in SQL. */
  readonly categories: string;
}

/** Each limit once for a category, even where its cap is named among the limits. */
function limitsOf({ caps, limits }: Programme): readonly Limit[] {
  const capped = (limit: bigint): readonly number[] =>
    [...caps].flatMap(([code, cap]) => (cap === limit ? [code] : []));
  return [
    ...[...caps].map(([code, limit]) => ({ limit, categories: `cat = ${code}` })),
    ...[...new Set(limits)].map((limit) => ({
      limit,
      categories: `cat > 0 AND cat NOT IN (${[0, ...capped(limit)].join(", ")})`,
    })),
  ];
}

function just(limit: bigint, dialect: Dialect): string {
  return `amt >= ${dialect.amount(limit - limit / 100n)} AND amt < ${dialect.amount(limit)}`;
}

function below(limit: bigint, dialect: Dialect): string {
  return `amt >= ${dialect.amount(limit - limit / 50n)} AND amt < ${dialect.amount(limit - limit / 100n)}`;
}
