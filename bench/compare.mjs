// Times this package beside other solvers on the same trees, on this machine, in this run:
//   node compare.mjs [--sizes 1000,10000] [--solvers ranges,own,highs,yalps] [--limit SECONDS] [--seed NUMBER]
// A solver that fails or runs out of time on a tree is not asked about larger ones. Nothing is asserted.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000,1000000" },
    solvers: { type: "string", default: "ranges,own,highs,yalps" },
    limit: { type: "string", default: "60" },
    seed: { type: "string", default: "2024" },
  },
});
const limit = Number(values.limit);
const one = fileURLToPath(new URL("one.mjs", import.meta.url));
const gaveUp = new Set();

process.stdout.write(`Node ${process.version}, seed ${values.seed}, at most ${limit} s a tree\n\n`);
process.stdout.write("| leaves | tree | solver | verdict | ms | µs a leaf | MB | MB before |\n");
process.stdout.write("| ---: | --- | --- | --- | ---: | ---: | ---: | ---: |\n");
for (const leaves of values.sizes.split(",")) {
  for (const broken of [false, true]) {
    for (const solver of values.solvers.split(",")) {
      const cells = gaveUp.has(solver) ? ["not asked", "", "", "", ""] : measure(solver, leaves, broken);
      const row = [Number(leaves).toLocaleString("en"), broken ? "broken" : "sound", solver, ...cells];
      process.stdout.write(`| ${row.join(" | ")} |\n`);
    }
  }
}

function measure(solver, leaves, broken) {
  const args = ["--max-old-space-size=3072", one, solver, leaves, values.seed, String(broken), String(limit)];
  // The tree is made within the same process, and that is not the solver's time.
  const timeout = (limit + 30) * 1_000;
  const { status, stdout, error } = spawnSync(process.execPath, args, { encoding: "utf8", timeout });
  if (status !== 0) {
    gaveUp.add(solver);
    return [error?.code === "ETIMEDOUT" ? "out of time" : "failed", "", "", "", ""];
  }
  const { verdict, milliseconds, megabytes, treeMegabytes } = JSON.parse(stdout);
  if (milliseconds > limit * 1_000) gaveUp.add(solver);
  const each = (milliseconds * 1_000) / Number(leaves);
  return [verdict, milliseconds.toFixed(1), each.toFixed(2), megabytes.toFixed(0), treeMegabytes.toFixed(0)];
}
