// npm run fuzz -- --runs 100000 --seed 7: tries so many inputs on every reader. What fails is kept in fixtures/fuzz/.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const FUZZ_RUNS = values.runs ?? "3000";
const FUZZ_SEED = values.seed ?? String(Date.now() % 2 ** 31);
if (!/^[1-9]\d*$/.test(FUZZ_RUNS) || !/^\d+$/.test(FUZZ_SEED)) {
  console.error("fuzz: --runs and --seed take whole numbers, as in npm run fuzz -- --runs 100000 --seed 7");
  process.exit(2);
}

console.log(`${FUZZ_RUNS} inputs for every reader from seed ${FUZZ_SEED}`);
const vitest = ["node_modules/vitest/vitest.mjs", "run", "tests/fuzz", "--reporter", "verbose"];
const { status } = spawnSync(process.execPath, vitest, {
  stdio: "inherit",
  env: { ...process.env, FUZZ_RUNS, FUZZ_SEED },
});
process.exit(status ?? 1);
