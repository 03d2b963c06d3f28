import { identifier, literal } from "../sql.js";
import { loadDuckDb } from "./duckdb-module.js";

/** Turns a CSV file with a heading into Parquet, every column text, one without a heading under its number. What is at the path is written over. */
export async function csvToParquet(csv: string, names: readonly string[], parquet: string): Promise<void> {
  const { DuckDBInstance } = await loadDuckDb();
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", memory_limit: "256MB" });
  try {
    const connection = await instance.connect();
    const columns = names.map((_, at) => `c${at}: 'VARCHAR'`).join(", ");
    const cells = names
      .map((name, at) => `coalesce(c${at}, '') AS ${identifier(name === "" ? `column ${at + 1}` : name)}`)
      .join(", ");
    await connection.run(
      `COPY (SELECT ${cells} FROM read_csv(${literal(csv)}, auto_detect = false, header = false, skip = 1, delim = ',', quote = '"', escape = '"', columns = {${columns}})) TO ${literal(parquet)} (FORMAT parquet, USE_TMP_FILE false)`,
    );
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
}
