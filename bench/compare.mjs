// Times this package beside other solvers on the same problems, on this machine, in this run:
//   node compare.mjs [--problems tree:1000,table:10x10] [--solvers decide,ranges,own,z3,highs,yalps] [--limit SECONDS]
//                    [--seed NUMBER]
// A solver that fails or runs out of time on a problem is not asked about larger ones of its kind. Nothing is asserted
// but that the exact solvers give the same verdicts.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    problems: {
      type: "string",
      default:
        "tree:1000,tree:10000,tree:100000,tree:1000000,table:10x10,table:20x12,table:50x50,table:8x8x8,chain:12",
    },
    solvers: { type: "string", default: "decide,ranges,own,z3,highs,yalps" },
    limit: { type: "string", default: "60" },
    seed: { type: "string", default: "2024" },
  },
});
const limit = Number(values.limit);
const one = fileURLToPath(new URL("one.mjs", import.meta.url));
const exact = new Set(["decide", "ranges", "own", "z3"]);
const gaveUp = new Set();
const disagreements = [];

process.stdout.write(`Node ${process.version}, seed ${values.seed}, at most ${limit} s a problem\n\n`);
process.stdout.write(
  "| problem | figures | solver | verdict | first, ms | best, ms | µs a figure | MB | MB before |\n",
);
process.stdout.write("| --- | ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
for (const problem of values.problems.split(",")) {
  const [kind, size] = problem.split(":");
  for (const broken of [false, true]) {
    const verdicts = new Map();
    for (const solver of values.solvers.split(",")) {
      const name = `${kind} ${solver}`;
      const cells = gaveUp.has(name)
        ? ["", solver, "not asked", "", "", "", "", ""]
        : measure(solver, kind, size, broken, () => gaveUp.add(name));
      if (exact.has(solver) && /consistent/.test(cells[2])) verdicts.set(solver, cells[2]);
      process.stdout.write(
        `| ${[`${kind} ${size}, ${broken ? "broken" : "sound"}`, ...cells].join(" | ")} |\n`,
      );
    }
    if (new Set(verdicts.values()).size > 1) {
      disagreements.push(`${problem}: ${[...verdicts].map((each) => each.join(" says ")).join(", ")}`);
    }
  }
}
for (const each of disagreements) process.stdout.write(`\nThe exact solvers disagree on ${each}\n`);
process.exitCode = disagreements.length > 0 ? 1 : 0;

function measure(solver, kind, size, broken, giveUp) {
  const args = [
    "--max-old-space-size=3072",
    one,
    solver,
    kind,
    size,
    values.seed,
    String(broken),
    String(limit),
  ];
  // The problem is made within the same process, and that is not the solver's time.
  const timeout = (limit + 30) * 1_000;
  const { status, stdout, error } = spawnSync(process.execPath, args, { encoding: "utf8", timeout });
  if (status !== 0) {
    giveUp();
    return ["", solver, error?.code === "ETIMEDOUT" ? "out of time" : "failed", "", "", "", "", ""];
  }
  const { verdict, first, best, figures, megabytes, problemMegabytes } = JSON.parse(stdout);
  if (best > limit * 1_000) giveUp();
  const each = (best * 1_000) / figures;
  return [
    figures.toLocaleString("en"),
    solver,
    verdict,
    first.toFixed(1),
    best.toFixed(1),
    each.toFixed(2),
    megabytes.toFixed(0),
    problemMegabytes.toFixed(0),
  ];
}
