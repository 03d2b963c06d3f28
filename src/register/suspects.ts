import { type Engine, paymentColumns, type Suspects } from "./engine.js";

/**
 * Gathers the payments that checks of groups must look at: `rows_d` by decision, `rows_c` by content. Each holds all rows with
 * which some check may find fault, and others with the same hash.
 */
export async function gatherSuspects(engine: Engine): Promise<void> {
  const { dialect, loaded } = engine;
  const { beneficiary, decision } = loaded.columns;
  const named = beneficiary !== undefined;
  await gather(engine, "d", named || decision !== undefined ? dialect.decisions : undefined);
  await gather(engine, "c", named ? dialect.copies : undefined);
}

async function gather(engine: Engine, kind: "c" | "d", suspects: Suspects | undefined): Promise<void> {
  const { dialect } = engine;
  if (suspects === undefined) {
    await engine.run(
      dialect.table(`rows_${kind}`, dialect.select(paymentColumns, "payments", "WHERE 1 = 0")),
    );
    return;
  }
  const { from, where, hash, query } = suspects;
  await engine.run(dialect.table(`suspects_${kind}`, query));
  const among = dialect.among(hash, `suspects_${kind}`, "h");
  const rows = dialect.select(paymentColumns, from, `WHERE ${where} AND ${among}`);
  await engine.run(dialect.table(`rows_${kind}`, rows));
}
