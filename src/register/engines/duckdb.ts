import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { checkGivenOption, checkGivenOptions, kindOf } from "../../exact/given.js";
import { causeOf } from "../../files/system-error.js";
import { type Temporary, temporaryFolder } from "../../files/temporary.js";
import type { Engine, Loaded, Part, Plan, RowPredicate } from "../engine.js";
import { RegisterError } from "../error.js";
import { checkPlan, checkSources } from "../given.js";
import { oddLineEnd } from "../line-ends.js";
import type { Source } from "../sources.js";
import { literal } from "../sql.js";
import { duckDbDialect } from "./duckdb-dialect.js";
import { explain, lineEnds } from "./duckdb-errors.js";
import { inputOf, isCopied } from "./duckdb-inputs.js";
import { loadDuckDb } from "./duckdb-module.js";
import { type Input, paymentsOf, types } from "./duckdb-payments.js";
import { readingOf } from "./duckdb-reading.js";
import { all, exceptions, stream } from "./duckdb-rows.js";
import { blamed } from "./refused-check.js";

/** How DuckDB is run. */
export interface DuckDbOptions {
  /** What it may use: `1GB`, `800MB`. Default: half of the machine's memory. */
  readonly memory?: string;
  /** Where it puts what memory does not hold. Default: the system's. */
  readonly temporaryDirectory?: string;
  /** A whole number of them. Default: as many as the machine has. */
  readonly threads?: number;
}

/**
 * Loads files into DuckDB, inside this process.
 *
 * @param plan as {@link audit} hands it over
 * @throws {RegisterError} where a file cannot be read, or DuckDB is not installed
 * @throws {TypeError} where the files are not those of {@link findSources}, the plan is none, or an option is of another kind
 *
 * @example
 * const sources = await findSources(["payments.csv"], folder);
 * const { engine } = await audit((plan) => openDuckDb(sources, plan, { memory: "800MB" }));
 * engine.name; // "DuckDB"
 * await engine.close();
 */
export async function openDuckDb(
  sources: readonly Source[],
  plan: Plan,
  options: DuckDbOptions = {},
): Promise<Engine> {
  checkGivenOptions(options, ["memory", "temporaryDirectory", "threads"]);
  checkGivenOption("memory", options.memory, "a string");
  checkGivenOption("temporaryDirectory", options.temporaryDirectory, "a string");
  checkGivenOption("threads", options.threads, "a number of 1 or more");
  if (options.threads !== undefined && !Number.isSafeInteger(options.threads))
    throw new TypeError(`the option threads takes a whole number, not ${kindOf(options.threads)}`);
  checkSources(sources);
  checkPlan(plan);
  const memory = options.memory ?? `${Math.max(256, Math.trunc(totalmem() / 2 ** 21))}MiB`;
  if (!/^[1-9]\d{0,9}\s?(?:[KMGT]i?B)$/i.test(memory)) {
    throw new RegisterError("memory", `"${memory}" is no amount of memory`, "write it as in 800MB or 2GB");
  }
  const { DuckDBInstance } = await loadDuckDb();
  const folder = await temporaryFolder(options.temporaryDirectory ?? tmpdir()).catch((error: unknown) => {
    throw new RegisterError(
      "temporary-directory",
      `no temporary directory can be made (${causeOf(error) ?? "unknown error"})`,
      "name one that you may write to",
    );
  });
  let instance: DuckDBInstance | undefined;
  try {
    instance = await DuckDBInstance.create(":memory:", {
      threads: String(options.threads ?? availableParallelism()),
      memory_limit: memory,
      temp_directory: folder.path,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    return await load(instance, await instance.connect(), sources, plan, folder);
  } catch (error) {
    instance?.closeSync();
    await folder.remove();
    throw error;
  }
}

async function load(
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  sources: readonly Source[],
  plan: Plan,
  folder: Temporary,
): Promise<Engine> {
  // How far a query has come is reckoned only where it could be shown, even if nobody shows it.
  await connection.run("SET enable_progress_bar = true; SET enable_progress_bar_print = false");
  await connection.run("SET progress_bar_time = 0");
  // Moments in columns that are only shown are written alike on any machine.
  await connection.run("SET GLOBAL TimeZone = 'UTC'");
  const inputs: Input[] = [];
  const copied = sources.filter((source) => isCopied(source, plan.mapping));
  const work = [...sources, ...copied].reduce((sum, { bytes }) => sum + bytes, 0);
  const reading = readingOf(work, plan.reading);
  for (const [index, source] of sources.entries()) {
    const copy = join(folder.path, `copy-${index}`);
    inputs.push(await inputOf(connection, source, plan, copy, (bytes) => reading.within(bytes, 0)));
    if (copied.includes(source)) reading.done(source.bytes, 0);
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

  // Small row groups: each thread's part of a CSV file fills some, and none has to be put together from two parts.
  await connection.run("ATTACH ':memory:' AS register (ROW_GROUP_SIZE 61440)");
  await connection.run("USE register");
  // From here on nothing but the register and the temporary directory can be touched, whatever a predicate says.
  const paths = inputs.flatMap(({ path, source }) => [path, source.path]).map(literal);
  await connection.run(`SET allowed_paths = [${paths.join(", ")}]`);
  await connection.run(`SET allowed_directories = [${literal(`${folder.path}/`)}]`);
  await connection.run("SET enable_external_access = false");
  for (const sql of types(plan)) await connection.run(sql);
  await connection.run("SET lock_configuration = true");

  const predicates = plan.predicates(head.columns, duckDbDialect);
  const parts: Part[] = [];
  let rows = 0;
  for (const [index, input] of inputs.entries()) {
    const { name, bytes } = input.source;
    const select = paymentsOf(input, plan, predicates);
    const sql = index === 0 ? `CREATE TABLE rows AS ${select}` : `INSERT INTO rows ${select}`;
    await watched(connection, sql, name, (share) => reading.within(bytes * share, input.expected * share))
      .catch((error: unknown) => withLine(error, input.source))
      .catch(async (error: unknown) => {
        throw await blamed(error, plan, predicates, waysToTry(connection, input, plan));
      });
    const [[count = "0"] = []] = await all(connection, "SELECT count(*) FROM rows");
    const now = Number(count);
    if (now === rows)
      throw new RegisterError("no-rows", "the file holds no rows", "give a file with rows", { file: name });
    parts.push({ name, rows: now - rows, first: rows, offset: input.records + 1 });
    rows = now;
    reading.done(bytes, rows);
  }
  await connection.run("CREATE VIEW payments AS SELECT rowid AS n, * FROM rows");

  const header = [...new Set(inputs.flatMap(({ names }) => names))];
  const { columns, columnsBy } = head;
  const loaded: Loaded = { parts, columns, columnsBy, header };
  return {
    name: "DuckDB",
    dialect: duckDbDialect,
    loaded,
    run: (sql) => watched(connection, sql, undefined, (share) => plan.running?.(share)),
    rows: (sql) => stream(instance, sql),
    exceptions: () => exceptions(instance, inputs, parts, header),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await folder.remove();
    },
  };
}

async function watched(
  connection: DuckDBConnection,
  sql: string,
  file: string | undefined,
  report: (share: number) => void,
): Promise<void> {
  const timer = setInterval(() => {
    const { percentage } = connection.progress;
    if (percentage > 0) report(Math.min(percentage / 100, 1));
  }, 250);
  try {
    await connection.run(sql);
  } catch (error) {
    throw explain(error, file);
  } finally {
    clearInterval(timer);
  }
}

// DuckDB does not say which line ends in another way.
async function withLine(error: unknown, source: Source): Promise<never> {
  const row =
    error instanceof RegisterError && error.code === "line-ends" ? await oddLineEnd(source) : undefined;
  throw row === undefined ? error : lineEnds({ file: source.name, row });
}

/** What is wrong with a check shows when a query is prepared, or else when it comes to a row. */
function waysToTry(connection: DuckDBConnection, input: Input, plan: Plan): Parameters<typeof blamed>[3] {
  const query = (some: readonly RowPredicate[]): string =>
    `SELECT sum(faults) FROM (${paymentsOf(input, plan, some)}) AS payments`;
  const explained = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => {
      throw explain(error, input.source.name);
    });
  return [
    (some) => explained(connection.prepare(query(some)).then((prepared) => prepared.destroySync())),
    (some) => explained(connection.run(query(some))),
  ];
}
