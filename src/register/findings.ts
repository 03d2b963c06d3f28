import { at } from "../exact/at.js";
import { toGrains } from "../exact/grains.js";
import { tenge } from "../exact/unit.js";
import { type CheckFinding, type RowPlace, shownRows, type Untested } from "./audit-types.js";
import type { Check, GroupQuery } from "./checks/check.js";
import { sameRowTwice } from "./checks/same-row-twice.js";
import type { Engine, Part, RowPredicate } from "./engine.js";
import { gathered } from "./gathered.js";

/** The checks of an audit: those that are made, in the order of their numbers, and why others are not. */
export interface Checklist {
  readonly made: readonly Pick<Check, "name" | "says">[];
  readonly predicates: readonly RowPredicate[];
  readonly grouped: readonly GroupedCheck[];
  readonly untested: readonly Untested[];
}

/** A check of groups that is made. */
export interface GroupedCheck {
  readonly check: Check;
  /** Its number: its place among the checks that are made. */
  readonly number: number;
  readonly query: GroupQuery;
}

/**
 * Fills the working table `findings` with the number of each row and of the check that found something. The tables of
 * suspects are there.
 */
export async function findAll(engine: Engine, list: Checklist): Promise<void> {
  const { dialect } = engine;
  await engine.run(dialect.findings);
  const insert = (check: number, query: string): Promise<void> =>
    engine.run(`INSERT INTO findings SELECT n, ${check} FROM (${query}) AS found`);

  if (list.predicates.length > 0) {
    await engine.run(dialect.table("faulty", dialect.select("n, faults", "payments", "WHERE faults <> 0")));
    for (const [bit] of list.predicates.entries()) {
      await insert(bit, `SELECT n FROM faulty WHERE ${dialect.bit("faults", bit)}`);
    }
  }
  if (list.grouped.length === 0) return;

  const tables = { byBeneficiary: "rows_b", byDecision: "rows_d", byContent: "rows_c" };
  const copies = list.grouped.find(({ check }) => check === sameRowTwice);
  if (copies !== undefined) await insert(copies.number, copies.query(tables));
  await engine.run(dialect.table("copies", `SELECT n FROM findings WHERE c = ${copies?.number ?? -1}`));
  const [[several = "0"] = []] = await gathered(engine.rows("SELECT count(*) FROM copies"));
  for (const kind of several === "0" ? [] : ["b", "d"]) {
    const once = `SELECT * FROM rows_${kind} WHERE n NOT IN (SELECT n FROM copies)`;
    await engine.run(dialect.table(`once_${kind}`, once));
  }
  const kept = several === "0" ? "rows" : "once";
  for (const one of list.grouped) {
    if (one === copies) continue;
    await insert(one.number, one.query({ ...tables, byBeneficiary: `${kept}_b`, byDecision: `${kept}_d` }));
  }
}

/** What each check found, with its first rows. The table `flagged` holds the payments with findings. */
export async function findingsOf(engine: Engine, list: Checklist): Promise<readonly CheckFinding[]> {
  const found: CheckFinding[] = [];
  const sql =
    "SELECT c, count(*) AS k, sum(amt) AS s FROM (SELECT n, c FROM findings) AS f INNER JOIN (SELECT n, amt FROM flagged) AS p USING (n) GROUP BY c ORDER BY c";
  for (const [check = "", count = "", sum = ""] of await gathered(engine.rows(sql))) {
    const { name, says } = at(list.made, Number(check));
    const rows = await gathered(
      engine.rows(`SELECT n FROM findings WHERE c = ${check} ORDER BY n LIMIT ${shownRows}`),
    );
    found.push({
      check: name,
      says,
      rows: BigInt(count),
      sum: toGrains(sum === "" ? "0" : sum, tenge),
      first: rows.map(([n = ""]) => placeOf(Number(n), engine.loaded.parts)),
    });
  }
  return found;
}

/** The file and the number of a payment in it. */
export function placeOf(n: number, parts: readonly Part[]): RowPlace {
  // The rows of a table may have numbers below zero.
  const part = parts.findLast(({ first }) => first <= n) ?? parts[0];
  return part === undefined ? { file: "", row: n } : { file: part.name, row: n - part.first + part.offset };
}
