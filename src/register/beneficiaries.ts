import { type Engine, paymentColumns } from "./engine.js";

/** How many different beneficiaries there are, under keys: `1`, `1,region 3`, `1,fund 2`, the category's code first. */
export type Distinct = ReadonlyMap<string, bigint>;

/** What to count: `cat`, and behind it nothing, the region or the fund. */
const cuts = ["", "reg", "fnd"] as const;

/** The key of a category, or of a region or fund within it. */
export function distinctKey(category: number, cut?: "region" | "fund", code?: number): string {
  return cut === undefined ? String(category) : `${category},${cut} ${code}`;
}

const cutNames = { reg: "region", fnd: "fund" } as const;

/**
 * Groups all payments by beneficiary, once: how many beneficiaries each category and region has, and which of them some
 * check suspects. Their names go to the working table `suspects_b`.
 */
export async function groupByBeneficiary(engine: Engine, suspects: readonly string[]): Promise<Distinct> {
  const { dialect } = engine;
  const suspect = [`min(reg) <> max(reg)`, ...suspects].map((one) => `(${one})`).join(" OR ");
  const grouped = dialect.select(
    `b, b2, ${dialect.bits("cat")} AS cats, min(reg) AS lo, max(reg) AS hi, CASE WHEN ${suspect} THEN 1 ELSE 0 END AS odd`,
    "payments",
    "WHERE hasb = 1 GROUP BY b, b2",
  );
  await engine.run(
    dialect.table(
      "people",
      `SELECT cats, lo, hi, count(*) AS k, ${dialect.listIf("b", "odd = 1")} AS who FROM (${grouped}) AS grouped GROUP BY cats, lo, hi`,
    ),
  );
  await engine.run(dialect.table("suspects_b", dialect.unlist("who", "people", "b")));
  await engine.run(
    dialect.table(
      "rows_b",
      dialect.select(
        paymentColumns,
        "payments",
        `WHERE hasb = 1 AND ${dialect.among("b", "suspects_b", "b")}`,
      ),
    ),
  );

  const counts = new Map<string, bigint>();
  for await (const [cats = "0", lo = "", hi = "", count = "0"] of engine.rows(
    "SELECT cats, lo, hi, k FROM people",
  )) {
    for (let category = 0; category < 32; category += 1) {
      if ((BigInt(cats) & (1n << BigInt(category))) === 0n) continue;
      add(counts, distinctKey(category), BigInt(count));
      if (lo === hi) add(counts, distinctKey(category, "region", Number(lo)), BigInt(count));
    }
  }
  // Of those with several regions, the categories' regions are counted one by one.
  const torn = "SELECT b, b2 FROM rows_b GROUP BY b, b2 HAVING min(reg) <> max(reg)";
  await count(engine, "rows_b", "reg", `(b, b2) IN (${torn})`, counts);
  await count(engine, "payments", "fnd", "hasb = 1 AND fnd > 0", counts);
  return counts;
}

/** How many different beneficiaries some payments have. */
export async function distinctOf(engine: Engine, table: string, where: string): Promise<Distinct> {
  const counts = new Map<string, bigint>();
  for (const cut of cuts) {
    await count(engine, table, cut, cut === "fnd" ? `${where} AND fnd > 0` : where, counts);
  }
  return counts;
}

/** One count less another, plus a third: the beneficiaries that are left where some payments are taken out. */
export function lessPlus(all: Distinct, touched: Distinct, left: Distinct): Distinct {
  return new Map(
    [...all].map(([key, value]) => [key, value - (touched.get(key) ?? 0n) + (left.get(key) ?? 0n)]),
  );
}

async function count(
  engine: Engine,
  table: string,
  cut: (typeof cuts)[number],
  where: string,
  counts: Map<string, bigint>,
): Promise<void> {
  const columns = cut === "" ? "cat" : `cat, ${cut}`;
  const each = engine.dialect.select(`DISTINCT ${columns}, b, b2`, table, `WHERE ${where}`);
  const sql = `SELECT ${columns}, count(*) AS k FROM (${each}) AS each_one GROUP BY ${columns}`;
  for await (const row of engine.rows(sql)) {
    const [category = "", code = ""] = row;
    const key =
      cut === "" ? distinctKey(Number(category)) : distinctKey(Number(category), cutNames[cut], Number(code));
    add(counts, key, BigInt(row.at(-1) ?? "0"));
  }
}

function add(counts: Map<string, bigint>, key: string, value: bigint): void {
  counts.set(key, (counts.get(key) ?? 0n) + value);
}
