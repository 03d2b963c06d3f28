import { mkdtemp, rm, symlink } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Engine, Loaded, Part, Plan } from "../engine.js";
import { RegisterError } from "../error.js";
import { findColumns, readHeading } from "../heading.js";
import { isJsonLines, jsonLinesToCsv, keysOf } from "../json-lines.js";
import { prepareText } from "../prepare.js";
import type { Source } from "../sources.js";
import { literal } from "../sql.js";
import { duckDbDialect } from "./duckdb-dialect.js";
import { explain } from "./duckdb-errors.js";
import { loadDuckDb } from "./duckdb-module.js";
import { type Input, paymentsOf, types } from "./duckdb-payments.js";
import { all, exceptions, stream } from "./duckdb-rows.js";

/** How DuckDB is run. */
export interface DuckDbOptions {
  /** What it may use: `1GB`, `800MB`. Default: half of the machine's memory. */
  readonly memory?: string;
  /** Where it puts what memory does not hold. Default: the system's. */
  readonly temporaryDirectory?: string;
  /** Default: as many as the machine has. */
  readonly threads?: number;
}

/** Loads files into DuckDB, inside this process. */
export async function openDuckDb(
  sources: readonly Source[],
  plan: Plan,
  options: DuckDbOptions = {},
): Promise<Engine> {
  const memory = options.memory ?? `${Math.max(256, Math.trunc(totalmem() / 2 ** 21))}MiB`;
  if (!/^[1-9]\d{0,9}\s?(?:[KMGT]i?B)$/i.test(memory)) {
    throw new RegisterError("memory", `"${memory}" is no amount of memory`, "write it as in 800MB or 2GB");
  }
  const { DuckDBInstance } = await loadDuckDb();
  const folder = await mkdtemp(join(options.temporaryDirectory ?? tmpdir(), "flood-relief-register-")).catch(
    (error: NodeJS.ErrnoException) => {
      throw new RegisterError(
        "temporary-directory",
        `no temporary directory can be made (${error.code})`,
        "name one that you may write to",
      );
    },
  );
  let instance: DuckDBInstance | undefined;
  try {
    instance = await DuckDBInstance.create(":memory:", {
      threads: String(options.threads ?? availableParallelism()),
      memory_limit: memory,
      temp_directory: folder,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    return await load(instance, await instance.connect(), sources, plan, folder);
  } catch (error) {
    instance?.closeSync();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function load(
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  sources: readonly Source[],
  plan: Plan,
  folder: string,
): Promise<Engine> {
  const inputs: Input[] = [];
  for (const [index, source] of sources.entries()) {
    inputs.push(await inputOf(connection, source, plan, join(folder, `copy-${index}`)));
  }
  const [head] = inputs;
  if (head === undefined)
    throw new RegisterError("no-file", "no file is named", "name the files of the register");
  const mapped = Object.keys(head.columns).toSorted().join();
  for (const { source, columns } of inputs) {
    if (Object.keys(columns).toSorted().join() === mapped) continue;
    throw new RegisterError(
      "different-columns",
      `its columns hold ${Object.keys(columns).join(", ")}, and those of ${head.source.name} ${Object.keys(head.columns).join(", ")}`,
      "map the same columns in every file, or audit the files apart",
      { file: source.name },
    );
  }

  // From here on nothing but the register and the temporary directory can be touched, whatever a predicate says.
  const paths = inputs.flatMap(({ path, source }) => [path, source.path]).map(literal);
  await connection.run(`SET allowed_paths = [${paths.join(", ")}]`);
  await connection.run(`SET allowed_directories = [${literal(`${folder}/`)}]`);
  await connection.run("SET enable_external_access = false");
  for (const sql of types(plan)) await connection.run(sql);
  await connection.run("SET lock_configuration = true");

  const predicates = plan.predicates(head.columns, duckDbDialect);
  const parts: Part[] = [];
  let rows = 0;
  const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  let read = 0;
  for (const [index, input] of inputs.entries()) {
    const { name, bytes } = input.source;
    const select = paymentsOf(input, plan, predicates);
    const sql = index === 0 ? `CREATE TABLE rows AS ${select}` : `INSERT INTO rows ${select}`;
    await watched(connection, sql, name, (percent, done) => {
      const share = (read + (bytes * percent) / 100) / Math.max(total, 1);
      plan.progress?.({ rows: rows + done, share });
    });
    const [[count = "0"] = []] = await all(connection, "SELECT count(*) FROM rows");
    const now = Number(count);
    if (now === rows)
      throw new RegisterError("no-rows", "the file holds no rows", "give a file with rows", { file: name });
    parts.push({ name, rows: now - rows, first: rows, offset: input.records + 1 });
    rows = now;
    read += bytes;
    plan.progress?.({ rows, share: read / Math.max(total, 1) });
  }
  await connection.run("CREATE VIEW payments AS SELECT rowid AS n, * FROM rows");

  const header = [...new Set(inputs.flatMap(({ names }) => names))];
  const { columns, columnsBy } = head;
  const loaded: Loaded = { parts, columns, columnsBy, header };
  return {
    name: "DuckDB",
    dialect: duckDbDialect,
    loaded,
    run: async (sql) => {
      await connection.run(sql).catch(rethrow);
    },
    rows: (sql) => stream(connection, sql),
    exceptions: () => exceptions(connection, inputs, parts, header),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function inputOf(
  connection: DuckDBConnection,
  source: Source,
  plan: Plan,
  copy: string,
): Promise<Input> {
  const { mapping } = plan;
  if (source.kind === "parquet")
    return parquetInput(connection, await plainPath(source.path, copy), source, plan);
  if (isJsonLines(source)) {
    const names = keysOf(source);
    const found = findColumns(names, undefined, mapping, source.name);
    await jsonLinesToCsv(source, names, copy);
    return {
      source,
      path: copy,
      names,
      ...found,
      records: 0,
      csv: { separator: ",", lines: 0, gzip: false },
    };
  }
  const { separator, names, columns, columnsBy, records, lines } = readHeading(source, mapping);
  const prepared = await prepareText(source, mapping.encoding ?? "utf-8", copy);
  const path = prepared === copy ? copy : await plainPath(prepared, copy);
  const gzip = source.gzip && prepared !== copy;
  return { source, path, names, columns, columnsBy, records, csv: { separator, lines, gzip } };
}

async function parquetInput(
  connection: DuckDBConnection,
  path: string,
  source: Source,
  { mapping }: Plan,
): Promise<Input> {
  const described = await all(connection, `DESCRIBE SELECT * FROM read_parquet(${literal(path)})`).catch(
    (error: unknown) => {
      throw explain(error, source.name);
    },
  );
  const names = described.map(([name = ""]) => name);
  const kinds = new Map(described.map(([name = "", type = ""]) => [name, type]));
  const found = findColumns(names, undefined, mapping, source.name);
  const kind = kinds.get(found.columns.amount ?? "") ?? "";
  if (/^(?:FLOAT|DOUBLE)$/.test(kind)) {
    throw new RegisterError(
      "binary-amounts",
      `the column "${found.columns.amount}" holds binary fractions (${kind}), in which amounts are already rounded`,
      "write the file with DECIMAL(18,2) or text",
      { file: source.name },
    );
  }
  return { source, path, names, ...found, records: 0, kinds };
}

// DuckDB takes * ? [ ] in a name for a pattern.
async function plainPath(path: string, copy: string): Promise<string> {
  if (!/[*?[\]{}\\]/.test(path)) return path;
  await symlink(path, copy);
  return copy;
}

async function watched(
  connection: DuckDBConnection,
  sql: string,
  file: string,
  report: (percent: number, rows: number) => void,
): Promise<void> {
  const timer = setInterval(() => {
    const { percentage, rows_processed: rows } = connection.progress;
    if (percentage > 0) report(Math.min(percentage, 100), Number(rows));
  }, 250);
  try {
    await connection.run(sql);
  } catch (error) {
    throw explain(error, file);
  } finally {
    clearInterval(timer);
  }
}

function rethrow(error: unknown): never {
  throw explain(error, undefined);
}
