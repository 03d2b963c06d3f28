import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Part } from "../engine.js";
import { identifier } from "../sql.js";
import { explain } from "./duckdb-errors.js";
import { type Input, relation } from "./duckdb-payments.js";

/** Every finding with its row as it was. */
export async function* exceptions(
  instance: DuckDBInstance,
  inputs: readonly Input[],
  parts: readonly Part[],
  header: readonly string[],
): AsyncGenerator<readonly string[]> {
  for (const [index, input] of inputs.entries()) {
    const { names, csv, source } = input;
    const first = parts[index]?.first ?? 0;
    const last = first + (parts[index]?.rows ?? 0);
    const cells = header.map((name, place) => {
      const at = names.indexOf(name);
      const cell = csv === undefined ? identifier(name) : `c${at}`;
      return `${at === -1 ? "''" : cell} AS o${place}`;
    });
    // Named anew where they are read: a column may be called n itself.
    const numbered = `SELECT row_number() OVER () - 1 + ${first} AS n, ${cells.join(", ")} FROM ${relation(input)}`;
    yield* stream(
      instance,
      `SELECT f.n, f.c, raw.* EXCLUDE (n) FROM (${numbered}) AS raw JOIN findings AS f ON raw.n = f.n WHERE f.n >= ${first} AND f.n < ${last} ORDER BY f.n, f.c`,
      source.name,
    );
  }
}

/** The rows of a query as they come, every value as text. */
export async function* stream(
  instance: DuckDBInstance,
  sql: string,
  file?: string,
): AsyncGenerator<readonly string[]> {
  let connection: DuckDBConnection | undefined;
  try {
    // Of its own: the next query of a connection ends the rows of the one before without a word.
    connection = await instance.connect();
    await connection.run("USE register");
    const result = await connection.stream(`SELECT COLUMNS(*)::VARCHAR FROM (${sql}) AS result`);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      for (const row of chunk.getRows()) yield row.map((value) => (value === null ? "" : String(value)));
    }
  } catch (error) {
    throw explain(error, file);
  } finally {
    connection?.closeSync();
  }
}

/** All rows of a query, every value as text. */
export async function all(
  connection: DuckDBConnection,
  sql: string,
): Promise<readonly (readonly string[])[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map((value) => (value === null ? "" : String(value))));
}
