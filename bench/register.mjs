// Times an audit of a payment register, all checks made, beside plain SQL that DuckDB runs over the same file, each in a process of
// its own, in turn, on this machine, in this run:
// - `sums`: payments and their sums by category and region
// - `columns`: the bare reading of all columns
// - `beneficiaries`: who was paid, counted distinct by category, and nothing else
// - `byHand`: the four questions about groups of rows that an auditor would ask in SQL
//   node register.mjs [--rows 10000000] [--memory 1000MB] [--rounds 2] [--threads 2] [--file FILE] [--module ../dist/register.js]
//   node register.mjs --profile …      # what each statement of one audit takes
// The register is synthetic and comes from fixtures/register/generate.mjs. Nothing is asserted.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { writeRegister } from "../fixtures/register/generate.mjs";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000000" },
    memory: { type: "string", default: "1000MB" },
    rounds: { type: "string", default: "2" },
    threads: { type: "string", default: "2" },
    file: { type: "string" },
    module: { type: "string", default: fileURLToPath(new URL("../dist/register.js", import.meta.url)) },
    only: { type: "string" },
    profile: { type: "boolean", default: false },
  },
});
const rows = Number(values.rows);
const file = values.file ?? join(tmpdir(), `flood-relief-bench-${rows}.csv`);

const quoted = `'${file.replaceAll("'", "''")}'`;

// Columns as text, as an audit reads them: what would be guessed from a first part of the file might not hold for the rest.
const texts = `read_csv(${quoted}, all_varchar = true, force_not_null = ['fund', 'decision', 'beneficiary'])`;

async function rowsOf(...queries) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const options = { threads: values.threads, memory_limit: values.memory };
  const connection = await (await DuckDBInstance.create(":memory:", options)).connect();
  const counts = [];
  for (const sql of queries) counts.push((await connection.runAndReadAll(sql)).currentRowCount);
  return counts.join(", ");
}

const tasks = {
  sums: () =>
    rowsOf(
      `SELECT category, region, count(*), sum(amount::DECIMAL(18,2)) FROM ${quoted} GROUP BY category, region`,
    ),
  // What no audit can do without: every column as text.
  columns: () => rowsOf(`SELECT max(strlen(COLUMNS(*))) FROM ${texts}`),
  beneficiaries: () =>
    rowsOf(
      `SELECT category, count(*) FROM (SELECT DISTINCT category, beneficiary FROM ${texts}) GROUP BY ALL`,
    ),
  byHand: () =>
    rowsOf(
      // The roll-up, with beneficiaries counted distinct.
      `SELECT category, region, count(*), count(DISTINCT beneficiary), sum(amount::DECIMAL(18,2)) FROM ${texts} GROUP BY ALL`,
      // Paid twice, above the cap, or in two regions.
      `SELECT beneficiary FROM ${texts} GROUP BY beneficiary
 HAVING count(*) FILTER (WHERE category = 'oneTimeAssistance') > 1 OR min(region) <> max(region)
 OR sum(amount::DECIMAL(18,2)) FILTER (WHERE category = 'propertyCompensation') > 553800`,
      // One decision, different amounts.
      `SELECT decision FROM ${texts} WHERE decision <> '' GROUP BY decision HAVING min(amount) <> max(amount)`,
      // The same row twice.
      `SELECT *, count(*) FROM ${texts} GROUP BY ALL HAVING count(*) > 1`,
    ),
  async audit() {
    const { audit, findSources, openDuckDb } = await import(pathToFileURL(resolve(values.module)).href);
    const sources = await findSources([file], process.cwd());
    const options = { memory: values.memory, threads: Number(values.threads) };
    const mapping = { programme: { from: "2024-03-27", to: "2024-12-26" } };
    const open = (plan) => openDuckDb(sources, plan, options);
    const { audit: result, engine } = await audit(values.profile ? profiled(open) : open, { mapping });
    await engine.close();
    return `${result.read.rows} rows, ${result.found.rows} with findings`;
  },
};

async function every(rows) {
  const all = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Prints what reading the file and each statement after it take, those of a twentieth of a second or more. */
function profiled(open) {
  const processors = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const timed = async (what, work) => {
    const [start, before] = [performance.now(), processors()];
    const result = await work();
    const seconds = (performance.now() - start) / 1_000;
    const shown = what.replace(/\s+/g, " ").slice(0, 90);
    if (seconds >= 0.05)
      process.stdout.write(
        `| ${seconds.toFixed(2)} | ${(processors() - before).toFixed(2)} | \`${shown}\` |\n`,
      );
    return result;
  };
  process.stdout.write("| seconds | of the processors | |\n| ---: | ---: | --- |\n");
  return async (plan) => {
    const engine = await timed("open, and read every row into a table", () => open(plan));
    return {
      ...engine,
      run: (sql) => timed(sql, () => engine.run(sql)),
      async *rows(sql) {
        yield* await timed(sql, () => every(engine.rows(sql)));
      },
    };
  };
}

if (values.only === undefined && !existsSync(file)) {
  process.stdout.write(`making ${file} …\n`);
  // The sums of sound amounts only: DuckDB's own query stops at an amount that it cannot read.
  await writeRegister(file, { factor: rows / 100_000 });
}

if (values.profile) await tasks.audit();
else if (values.only !== undefined) {
  const start = performance.now();
  const said = await tasks[values.only]();
  const seconds = (performance.now() - start) / 1_000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const [megabytes, cpu] = [maxRSS / 1_000, (userCPUTime + systemCPUTime) / 1e6];
  process.stdout.write(JSON.stringify({ seconds, cpu, megabytes, said: String(said) }));
} else {
  process.stdout.write(
    `Node ${process.version}, ${values.threads} threads, ${values.memory}, ${values.file ?? `${rows.toLocaleString("en")} rows`}, ${Math.round(statSync(file).size / 1e6)} MB\n\n`,
  );
  process.stdout.write(
    "| round | | seconds | of the processors | MB at most | |\n| ---: | --- | ---: | ---: | ---: | --- |\n",
  );
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const taken = Object.keys(tasks).map((task) => {
      const argv = process.argv.slice(2);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), ...argv, "--file", file, "--only", task],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`${task} failed: ${stderr}`);
      const { seconds, cpu, megabytes, said } = JSON.parse(stdout);
      process.stdout.write(
        `| ${round} | ${task} | ${seconds.toFixed(2)} | ${cpu.toFixed(2)} | ${megabytes.toFixed(0)} | ${said} |\n`,
      );
      return { seconds, cpu };
    });
    const audit = taken.at(-1);
    for (const [at, task] of Object.keys(tasks).slice(0, -1).entries()) {
      const ratio = (of) => (of(audit) / of(taken[at])).toFixed(2);
      process.stdout.write(
        `| ${round} | audit to ${task} | ${ratio(({ seconds }) => seconds)} | ${ratio(({ cpu }) => cpu)} | | |\n`,
      );
    }
  }
}
