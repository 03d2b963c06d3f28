// Times an audit of a payment register, all checks made, beside DuckDB's own sums over the same file, each in a process of
// its own, in turn, on this machine, in this run:
//   node register.mjs [--rows 10000000] [--memory 1000MB] [--rounds 2] [--threads 2] [--file FILE] [--module ../dist/register.js]
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
  },
});
const rows = Number(values.rows);
const file = values.file ?? join(tmpdir(), `flood-relief-bench-${rows}.csv`);

const tasks = {
  async sums() {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const options = { threads: values.threads, memory_limit: values.memory };
    const connection = await (await DuckDBInstance.create(":memory:", options)).connect();
    const sql = `SELECT category, region, count(*), sum(amount::DECIMAL(18,2)) FROM '${file.replaceAll("'", "''")}' GROUP BY category, region`;
    return (await connection.runAndReadAll(sql)).currentRowCount;
  },
  async audit() {
    const { audit, findSources, openDuckDb } = await import(pathToFileURL(resolve(values.module)).href);
    const sources = await findSources([file], process.cwd());
    const options = { memory: values.memory, threads: Number(values.threads) };
    const mapping = { programme: { from: "2024-03-27", to: "2024-12-26" } };
    const { audit: result, engine } = await audit((plan) => openDuckDb(sources, plan, options), { mapping });
    await engine.close();
    return `${result.read.rows} rows, ${result.found.rows} with findings`;
  },
};

if (values.only !== undefined) {
  const start = performance.now();
  const said = await tasks[values.only]();
  const seconds = (performance.now() - start) / 1_000;
  const megabytes = process.resourceUsage().maxRSS / 1_000;
  process.stdout.write(JSON.stringify({ seconds, megabytes, said: String(said) }));
} else {
  if (!existsSync(file)) {
    process.stdout.write(`making ${file} …\n`);
    // The sums of sound amounts only: DuckDB's own query stops at an amount that it cannot read.
    await writeRegister(file, { factor: rows / 100_000 });
  }
  process.stdout.write(
    `Node ${process.version}, ${values.threads} threads, ${values.memory}, ${rows.toLocaleString("en")} rows, ${Math.round(statSync(file).size / 1e6)} MB\n\n`,
  );
  process.stdout.write("| round | | seconds | MB at most | |\n| ---: | --- | ---: | ---: | --- |\n");
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const taken = Object.keys(tasks).map((task) => {
      const argv = process.argv.slice(2);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), ...argv, "--file", file, "--only", task],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`${task} failed: ${stderr}`);
      const { seconds, megabytes, said } = JSON.parse(stdout);
      process.stdout.write(
        `| ${round} | ${task} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} | ${said} |\n`,
      );
      return seconds;
    });
    process.stdout.write(`| ${round} | ratio | ${(taken[1] / taken[0]).toFixed(2)} | | |\n`);
  }
}
