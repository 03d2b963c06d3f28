import { symlink } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Plan } from "../engine.js";
import { findColumns, readHeading } from "../heading.js";
import { isJsonLines, jsonLinesToCsv } from "../json-lines.js";
import { refuseKinds } from "../kinds.js";
import type { Mapping } from "../mapping.js";
import { needsCopy, prepareText } from "../prepare.js";
import type { Source } from "../sources.js";
import { literal } from "../sql.js";
import { explain } from "./duckdb-errors.js";
import type { Input } from "./duckdb-payments.js";
import { all } from "./duckdb-rows.js";

/** Whether DuckDB cannot read a file as it is. */
export function isCopied(source: Source, mapping: Mapping): boolean {
  if (source.kind === "parquet") return false;
  return isJsonLines(source) || needsCopy(mapping.encoding ?? "utf-8", readHeading(source, mapping));
}

/**
 * Makes a file ready to be read; what DuckDB cannot read as it is goes to the path of the copy.
 *
 * @param copied is told how many bytes have gone to the copy
 */
export async function inputOf(
  connection: DuckDBConnection,
  source: Source,
  plan: Plan,
  copy: string,
  copied: (bytes: number) => void,
): Promise<Input> {
  const { mapping } = plan;
  if (source.kind === "parquet")
    return parquetInput(connection, await plainPath(source.path, copy), source, plan);
  if (isJsonLines(source)) {
    const names = await jsonLinesToCsv(source, copy, copied);
    const found = findColumns(names, undefined, mapping, source.name);
    return {
      source,
      path: copy,
      names,
      ...found,
      records: 0,
      expected: source.lines,
      csv: { separator: ",", lines: 1, gzip: false },
    };
  }
  const heading = readHeading(source, mapping);
  const { separator, names, columns, columnsBy, records, lines } = heading;
  const prepared = await prepareText(source, mapping.encoding ?? "utf-8", heading, copy, copied);
  const path = prepared === copy ? copy : await plainPath(prepared, copy);
  const gzip = source.gzip && prepared !== copy;
  const csv = { separator, lines, gzip };
  return { source, path, names, columns, columnsBy, records, expected: source.lines, csv };
}

async function parquetInput(
  connection: DuckDBConnection,
  path: string,
  source: Source,
  { mapping }: Plan,
): Promise<Input> {
  const described = await all(
    connection,
    `DESCRIBE SELECT * FROM read_parquet(${literal(path)}, hive_partitioning = false)`,
  ).catch((error: unknown) => {
    throw explain(error, source.name);
  });
  const names = described.map(([name = ""]) => name);
  const kinds = new Map(described.map(([name = "", type = ""]) => [name, type]));
  const found = findColumns(names, undefined, mapping, source.name);
  refuseKinds(found.columns, kinds, source.name, {
    amounts: "write the file with DECIMAL(18,2) or text",
    days: "write the file with DATE, the day in the time zone of the payments",
  });
  const [[rows = "0"] = []] = await all(
    connection,
    `SELECT sum(num_rows) FROM parquet_file_metadata(${literal(path)})`,
  );
  return { source, path, names, ...found, records: 0, expected: Number(rows), kinds };
}

// DuckDB takes * ? [ ] in a name for a pattern.
async function plainPath(path: string, copy: string): Promise<string> {
  if (!/[*?[\]{}\\]/.test(path)) return path;
  await symlink(path, copy);
  return copy;
}
