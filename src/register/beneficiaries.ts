import { type Engine, paymentColumns, type Suspicion } from "./engine.js";

/** How many different beneficiaries there are, under keys: `1`, `1,region 3`, `1,fund 2`, the category's code first. */
export type Distinct = ReadonlyMap<string, bigint>;

/** What is counted within a category: all of it, each region, each fund. */
const cuts = ["", "reg", "fnd"] as const;

const cutNames = { reg: "region", fnd: "fund" } as const;

/** The key of a category, or of a region or fund within it. */
export function distinctKey(category: number, cut?: "region" | "fund", code?: number): string {
  return cut === undefined ? String(category) : `${category},${cut} ${code}`;
}

/**
 * Groups all payments by beneficiary, once: how many beneficiaries each category, region and fund has, and of whom a check
 * may find fault. All payments of those go to the working table `rows_b`.
 */
export async function groupByBeneficiary(
  engine: Engine,
  suspicions: readonly Suspicion[],
): Promise<Distinct> {
  const { dialect } = engine;
  const who = dialect.listIf("b", "odd = 1");
  const people = `SELECT mask, count(*) AS k, ${who} AS who FROM (${dialect.people(suspicions)}) AS people GROUP BY mask`;
  await engine.run(dialect.table("people", people));
  await engine.run(dialect.table("suspects_b", dialect.unlist("who", "people", "b")));
  const suspects = `WHERE b <> '' AND ${dialect.among("b", "suspects_b", "b")}`;
  await engine.run(dialect.table("rows_b", dialect.select(paymentColumns, "payments", suspects)));

  const counts = new Map<string, bigint>();
  for await (const [mask = "0", k = "0"] of engine.rows("SELECT mask, k FROM people")) {
    const regions = places(BigInt.asUintN(32, BigInt(mask)));
    for (const category of places(BigInt(mask) >> 32n)) {
      add(counts, distinctKey(category), BigInt(k));
      for (const region of regions.length === 1 ? regions : [])
        add(counts, distinctKey(category, "region", region), BigInt(k));
    }
  }
  // Of those with several regions, it takes their payments to tell which category was paid in which.
  const torn = "SELECT b FROM rows_b GROUP BY b HAVING min(reg) <> max(reg)";
  await count(engine, "rows_b", "reg", `b IN (${torn})`, counts);
  await count(engine, "payments", "fnd", "b <> '' AND fnd > 0", counts);
  return counts;
}

/**
 * How many beneficiaries are left where some payments are dropped. Only those with a dropped payment have to be counted again.
 *
 * @param dropped a query for `n` and `b` of the payments
 */
export async function distinctWithout(engine: Engine, all: Distinct, dropped: string): Promise<Distinct> {
  const { dialect } = engine;
  await engine.run(dialect.table("dropped", dropped));
  const touched = `WHERE b <> '' AND ${dialect.among("b", "dropped", "b")}`;
  await engine.run(dialect.table("touched", dialect.select(paymentColumns, "payments", touched)));
  const before = await distinctOf(engine, "touched", "1 = 1");
  const after = await distinctOf(engine, "touched", "n NOT IN (SELECT n FROM dropped)");
  return new Map(
    [...all].map(([key, value]) => [key, value - (before.get(key) ?? 0n) + (after.get(key) ?? 0n)]),
  );
}

/**
 * How many payments that are not dropped name no beneficiary, by code of the category: as many more there may be. The
 * table of those dropped is there.
 */
export async function unnamedOf(engine: Engine): Promise<ReadonlyMap<number, bigint>> {
  const { dialect } = engine;
  const kept = `b = '' AND NOT (${dialect.among("n", "dropped", "n")})`;
  const counts = new Map<number, bigint>();
  const sql = dialect.select("cat, count(*) AS k", "payments", `WHERE ${kept} GROUP BY cat`);
  for await (const [category = "", count = "0"] of engine.rows(sql)) {
    counts.set(Number(category), BigInt(count));
  }
  return counts;
}

async function distinctOf(engine: Engine, table: string, where: string): Promise<Distinct> {
  const counts = new Map<string, bigint>();
  for (const cut of cuts)
    await count(engine, table, cut, cut === "fnd" ? `${where} AND fnd > 0` : where, counts);
  return counts;
}

async function count(
  engine: Engine,
  table: string,
  cut: (typeof cuts)[number],
  where: string,
  counts: Map<string, bigint>,
): Promise<void> {
  const columns = cut === "" ? "cat" : `cat, ${cut}`;
  const each = engine.dialect.select(`DISTINCT ${columns}, b`, table, `WHERE ${where}`);
  const sql = `SELECT ${columns}, count(*) AS k FROM (${each}) AS each_one GROUP BY ${columns}`;
  for await (const row of engine.rows(sql)) {
    const [category, code] = row.map(Number);
    const key = distinctKey(category ?? 0, cut === "" ? undefined : cutNames[cut], code);
    add(counts, key, BigInt(row.at(-1) ?? "0"));
  }
}

function places(bits: bigint): readonly number[] {
  return Array.from({ length: 32 }, (_, place) => place).filter((place) => (bits >> BigInt(place)) & 1n);
}

function add(counts: Map<string, bigint>, key: string, value: bigint): void {
  counts.set(key, (counts.get(key) ?? 0n) + value);
}
