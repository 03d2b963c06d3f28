import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import {
  audit,
  findSources,
  type Mapping,
  type OpenAudit,
  openClickHouse,
  openDuckDb,
  tieOut,
} from "../../src/register/index.js";
import { readStatement } from "../../src/rules/read-statement.js";
import type { Statement } from "../../src/statement/types.js";
import { type Cluster, clusterMissing, startCluster } from "./clickhouse-servers.js";
import { csv, type Folder, header, makeFolder, makeRows, type Truth } from "./made.js";

// The generator knows what it planted and what the sound rows add up to; nothing here is the audit's own word.

const published: Statement = readStatement(
  readFileSync(new URL("../../fixtures/kazakhstan-2024/year-end.yaml", import.meta.url), "utf8"),
);
const missing = clusterMissing();
const mapping: Mapping = {
  checks: { "very-large": "amount > 100000000 AND category = 'smeCompensation' AND fund = 'demeu'" },
};
const { rows, truth } = makeRows({ faults: 5, cluster: 30, benford: true });

let folder: Folder;
let cluster: Cluster | undefined;
beforeAll(async () => {
  folder = makeFolder();
  folder.write("register.csv", csv([header, ...rows]));
  if (missing === undefined) {
    cluster = await startCluster();
    await load(cluster, rows);
  }
});
afterAll(async () => {
  await cluster?.stop();
  folder?.remove();
});

test("ClickHouse's server is there, for what is tested on it", (context) => {
  if (missing === undefined) return;
  expect(process.env["CI"], missing).not.toBe("true");
  context.skip(missing);
});

const engines = {
  DuckDB: async (): Promise<OpenAudit> => {
    const sources = await findSources(["register.csv"], folder.path);
    return audit((plan) => openDuckDb(sources, plan, { memory: "500MB", threads: 2 }), {
      mapping,
      against: published,
    });
  },
  "ClickHouse on two shards": async (): Promise<OpenAudit> => {
    if (cluster === undefined) throw new Error(missing);
    const { urls, user, password } = cluster;
    return audit(
      (plan) => openClickHouse({ url: urls[0], user, password, table: "default.payments" }, plan),
      {
        mapping,
        against: published,
      },
    );
  },
};

describe.each(Object.entries(engines))("100,000 rows on %s", (name, open) => {
  const skipped = name !== "DuckDB" && missing !== undefined;
  let opened: OpenAudit;
  let found: Record<string, number[]>;
  beforeAll(async () => {
    if (skipped) return;
    opened = await open();
    found = await foundRows(opened);
  });
  afterAll(() => opened?.engine.close());

  test.skipIf(skipped)("every planted fault is found, and nothing else", () => {
    const { "very-large": own, ...others } = found;
    expect(others).toEqual({ ...truth.checks, ...truth.hints });
    const large = rows.flatMap(([category, , , , amount = "", fund], index) =>
      category === "smeCompensation" && fund === "demeu" && amount.length >= 12 && amount > "100000000.00"
        ? [index + 2]
        : [],
    );
    expect(large.length).toBeGreaterThan(0);
    expect(own).toEqual(large);
  });

  test.skipIf(skipped)("made-up first digits are a hint, with its statistic", () => {
    const hint = opened.audit.hints.find(({ check }) => check === "benford");
    expect(hint?.subject).toBe("housingRepair");
    expect(opened.audit.hints.filter(({ check }) => check === "benford")).toHaveLength(1);
    expect(hint?.says).toBe(
      `mean absolute deviation of 9156 first digits is ${deviation(truth)}, more than 0.015`,
    );
  });

  test.skipIf(skipped)("rows read are rows accepted and rows with findings, by count and by sum", () => {
    const { read, accepted, found: bad, withoutAmount } = opened.audit;
    expect([read.rows, accepted.rows + bad.rows]).toEqual([BigInt(rows.length), BigInt(rows.length)]);
    const sums = rows.map(([, , , , amount = ""]) => tiyn(amount));
    expect(read.sum).toBe(sums.reduce<bigint>((total, each) => total + (each ?? 0n), 0n));
    expect(accepted.sum + bad.sum).toBe(read.sum);
    expect(withoutAmount).toBe(BigInt(sums.filter((each) => each === undefined).length));
  });

  test.skipIf(skipped)("the sums by category, region, fund and month are those of the sound rows", () => {
    const bad = new Set(Object.values(found).flat());
    for (const row of Object.values(truth.hints).flat()) bad.delete(row);
    for (const row of found["very-large"] ?? []) bad.add(row);
    const sound = rows.filter((_, index) => !bad.has(index + 2));
    const { aid, quantities } = opened.audit.statement;
    expect(JSON.parse(JSON.stringify(aid))).toEqual(byHand(sound));
    const april = sound.filter(
      ([category, , , paidOn]) => category === "oneTimeAssistance" && paidOn?.startsWith("2024-04"),
    );
    expect(quantities?.["oneTimeAssistance-2024-04"]).toEqual({
      unit: "tenge",
      printed: { value: tenge(sum(april)) },
    });
  });

  test.skipIf(skipped)("reconciles with the published statement, and says by how much", () => {
    const reconciliation = reconcile([published, opened.audit.statement]);
    const tied = tieOut(reconciliation);
    expect(tied.find(({ id }) => id === "oneTimeAssistance.families")).toMatchObject({
      register: 36_455n,
      gap: 0n,
    });
    expect(tied.find(({ id }) => id === "oneTimeAssistance.amount")).toMatchObject({
      printed: "13.3 billion tenge",
      register: 1_345_918_600_000n,
      gap: 10_918_600_000n,
    });
    expect(tied.filter(({ gap }) => gap !== 0n).map(({ id }) => id)).toContain("oneTimeAssistance.amount");
  });

  test.skipIf(skipped)("no beneficiary is named in the report or the statement", () => {
    const text = JSON.stringify(opened.audit, (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    );
    expect(text).not.toMatch(/[FEX]\d{8}/);
  });
});

test.skipIf(missing !== undefined)("both engines give identical results", async () => {
  const [duck, click] = [await engines.DuckDB(), await engines["ClickHouse on two shards"]()];
  try {
    const { engine: _, parts: __, ...ofDuck } = duck.audit;
    const { engine: ___, parts: ____, ...ofClick } = click.audit;
    const nameless = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, each) =>
          key === "file" ? "" : typeof each === "bigint" ? String(each) : each,
        ),
      );
    expect(nameless(ofClick)).toEqual(nameless(ofDuck));
  } finally {
    await duck.engine.close();
    await click.engine.close();
  }
});

describe.skipIf(missing !== undefined)("a table on ClickHouse", () => {
  const auditOf = async (
    columns: string,
    values: string,
    mapping: Mapping,
  ): Promise<readonly (readonly [string, readonly number[]])[]> => {
    if (cluster === undefined) throw new Error(missing);
    const { urls, user, password, query } = cluster;
    await query(0, "DROP TABLE IF EXISTS small");
    await query(0, `CREATE TABLE small (row UInt64, ${columns}) ENGINE = Memory`);
    await query(0, `INSERT INTO small VALUES ${values}`);
    const made = await audit(
      (plan) => openClickHouse({ url: urls[0], user, password, table: "small" }, plan),
      { mapping },
    );
    await made.engine.close();
    return made.audit.checks.map(({ check, first }) => [check, first.map(({ row }) => row)]);
  };

  test("a check of the mapping finds nothing in a row without what it asks for, as on DuckDB", async () => {
    const rows = "(1, 'livestockCompensation', 'x', ''), (2, 'livestockCompensation', '5', '2024-01-05')";
    const checks = { small: "amount < 100", early: "paidOn < toDate('2024-02-01')", not: "NOT (amount > 9)" };
    expect(await auditOf("category String, amount String, paidOn String", rows, { checks })).toEqual([
      ["amount-unreadable", [1]],
      ["date-unreadable", [1]],
      ["small", [2]],
      ["early", [2]],
      ["not", [2]],
    ]);
  });

  test("the place of a row with a number below zero names the table", async () => {
    if (cluster === undefined) throw new Error(missing);
    const { urls, user, password, query } = cluster;
    await query(0, "CREATE TABLE below (row Int64, category String, amount String) ENGINE = Memory");
    await query(
      0,
      "INSERT INTO below VALUES (-5, 'livestockCompensation', 'x'), (3, 'livestockCompensation', '1')",
    );
    const made = await audit(
      (plan) => openClickHouse({ url: urls[0], user, password, table: "below" }, plan),
      {},
    );
    await made.engine.close();
    expect(made.audit.checks[0]?.first).toEqual([{ file: "below", row: -5 }]);
  });

  test("amounts and days that are no texts are not in the writing of the mapping", async () => {
    const columns = "category String, amount Decimal(18, 4), paidOn Nullable(Date)";
    const rows =
      "(1, 'livestockCompensation', 1234.5, '2024-04-10'), (2, 'livestockCompensation', 0.005, NULL)";
    expect(await auditOf(columns, rows, { amounts: "1 234 567,89", dates: "dd.mm.yyyy" })).toEqual([
      ["amount-decimals", [2]],
      ["date-unreadable", [2]],
    ]);
  });
});

describe.skipIf(missing !== undefined)("a table that cannot be audited", () => {
  const open = async (
    table: string,
    more: { password?: string; mapping?: Mapping } = {},
  ): Promise<unknown> => {
    if (cluster === undefined) throw new Error(missing);
    const { urls, user, password } = cluster;
    const made = await audit(
      (plan) => openClickHouse({ url: urls[0], user, password: more.password ?? password, table }, plan),
      { mapping: more.mapping ?? {} },
    );
    return made.engine.close();
  };
  const message = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => "",
      (error) => String(error),
    );

  test("because the password is wrong, which is not repeated", async () => {
    const said = await message(open("default.payments", { password: "not-the-password" }));
    expect(said).toContain("refuses the credentials");
    expect(said).not.toContain("not-the-password");
  });

  test("because there is none of that name, quotes and SQL and all", async () => {
    expect(await message(open("none`; DROP TABLE payments_here; --"))).toContain("ClickHouse refuses");
    expect(await cluster?.query(0, "EXISTS TABLE payments_here")).toBe("1\n");
  });

  test("because it holds no rows, numbers none of them, or one twice", async () => {
    await cluster?.query(0, "CREATE TABLE bare (row UInt64, category String, amount String) ENGINE = Memory");
    expect(await message(open("bare"))).toContain("holds no rows");
    await cluster?.query(0, "INSERT INTO bare VALUES (1, 'x', '1'), (1, 'x', '1')");
    expect(await message(open("bare"))).toContain("does not give every row a number of its own");
    expect(await message(open("bare", { mapping: { rowNumber: "category" } }))).toContain(
      "no whole number in a column",
    );
  });

  test("because its amounts are binary fractions", async () => {
    await cluster?.query(
      0,
      "CREATE TABLE binary (row UInt64, category String, amount Float64) ENGINE = Memory",
    );
    expect(await message(open("binary"))).toContain("binary fractions (Float64)");
  });

  test("because its days are moments", async () => {
    await cluster?.query(
      0,
      "CREATE TABLE moments (row UInt64, category String, amount String, paidOn DateTime) ENGINE = Memory",
    );
    expect(await message(open("moments"))).toContain('the column "paidOn" holds moments (DateTime)');
  });

  test("because a column that it reads has a name of what queries give", async () => {
    await cluster?.query(0, "CREATE TABLE aliased (row UInt64, category String, k String) ENGINE = Memory");
    expect(await message(open("aliased", { mapping: { columns: { amount: "k" } } }))).toContain(
      'has a column "k", a name that the audit uses itself',
    );
  });

  test("columns with quotes, Decimal and Date are read", async () => {
    const name = "it's \\`x\\`; --";
    await cluster?.query(
      0,
      `CREATE TABLE typed (row UInt64, \`${name}\` String, amount Decimal(18, 2), paidOn Date) ENGINE = Memory`,
    );
    await cluster?.query(0, "INSERT INTO typed VALUES (1, 'oneTimeAssistance', 369200, '2024-04-10')");
    await open("typed", { mapping: { columns: { category: "it's `x`; --" } } });
  });

  test.each(["nothing > 1", "amount >", "amount > 1) AS x, (1"])(
    "because of one check of the mapping, which is named: %s",
    async (wrong) => {
      const checks = { fine: "amount > 0", large: wrong };
      expect(await message(open("default.payments", { mapping: { checks } }))).toMatch(
        /^RegisterError: checks\.large: ClickHouse refuses: /,
      );
    },
  );

  test("because a server of its cluster is gone", async () => {
    await cluster?.stopSecond();
    expect(await message(open("default.payments"))).toMatch(
      /a server of the cluster .* does not answer|ClickHouse refuses/,
    );
  });
});

async function foundRows({ engine, checkNames }: OpenAudit): Promise<Record<string, number[]>> {
  const found: Record<string, number[]> = {};
  const [part] = engine.loaded.parts;
  const cells = new Map(rows.map((row, index) => [index + 2, row]));
  for await (const [n = "", check = "", ...original] of engine.exceptions()) {
    const row = Number(n) + (part?.offset ?? 0);
    expect(original).toEqual(cells.get(row));
    const name = checkNames[Number(check)] ?? "";
    const list = found[name] ?? [];
    found[name] = [...list, row];
  }
  return found;
}

async function load({ query }: Cluster, all: readonly (readonly string[])[]): Promise<void> {
  const columns = header.map((name) => `${name} String`).join(", ");
  for (const server of [0, 1] as const) {
    await query(server, `CREATE TABLE payments_here (row UInt64, ${columns}) ENGINE = Log`);
    const part = all
      .map((cells, index) => [String(index + 2), ...cells].join("\t"))
      .filter((_, index) => index % 2 === server);
    await query(server, `INSERT INTO payments_here FORMAT TabSeparated\n${part.join("\n")}\n`);
    await query(
      server,
      `CREATE TABLE payments (row UInt64, ${columns}) ENGINE = Distributed(two_shards, default, payments_here)`,
    );
  }
}

function tiyn(amount: string): bigint | undefined {
  return /^-?\d{1,16}(?:\.\d{1,2})?$/.test(amount)
    ? BigInt(
        amount.replace(/^(-?\d+)(?:\.(\d+))?$/, (_, whole: string, part = "") => whole + part.padEnd(2, "0")),
      )
    : undefined;
}

function tenge(sum: bigint): string {
  const digits = sum.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function sum(list: readonly (readonly string[])[]): bigint {
  return list.reduce((total, [, , , , amount = ""]) => total + (tiyn(amount) ?? 0n), 0n);
}

const counts: Readonly<Record<string, string>> = {
  oneTimeAssistance: "families",
  propertyCompensation: "families",
  smeCompensation: "enterprises",
  housingPurchase: "houses",
  housingRepair: "houses",
  housingConstruction: "houses",
};

function byHand(sound: readonly (readonly string[])[]): unknown {
  const measure = (category: string, list: readonly (readonly string[])[]): object => {
    const count = counts[category];
    const people = new Set(list.map(([, beneficiary]) => beneficiary)).size;
    return {
      ...(count === undefined ? {} : { [count]: { value: String(people) } }),
      amount: { value: tenge(sum(list)) },
    };
  };
  const by = (
    list: readonly (readonly string[])[],
    at: number,
  ): [string, readonly (readonly string[])[]][] => {
    const keys = [...new Set(list.map((cells) => cells[at] ?? ""))].filter((key) => key !== "");
    return keys.map((key) => [key, list.filter((cells) => cells[at] === key)]);
  };
  return Object.fromEntries(
    by(sound, 0).map(([category, list]) => [
      category,
      {
        ...measure(category, list),
        regions: Object.fromEntries(by(list, 2).map(([region, part]) => [region, measure(category, part)])),
        ...(by(list, 5).length === 0
          ? {}
          : {
              funding: Object.fromEntries(by(list, 5).map(([fund, part]) => [fund, measure(category, part)])),
            }),
      },
    ]),
  );
}

// Of the sound rows and the copies of housingRepair, with logarithms, to four places as the report has them.
function deviation(_: Truth): string {
  const repairs = rows.filter(([category]) => category === "housingRepair");
  const parts = Array.from({ length: 9 }, (_each, index) => {
    const share =
      repairs.filter(([, , , , amount = ""]) => amount.startsWith(String(index + 1))).length / repairs.length;
    return Math.abs(share - Math.log10(1 + 1 / (index + 1)));
  });
  const mean = parts.reduce((a, b) => a + b, 0) / 9;
  return `0.${Math.floor(mean * 10_000)
    .toString()
    .padStart(4, "0")}`;
}
