// One solver on one problem, in a process of its own: node one.mjs SOLVER KIND SIZE SEED BROKEN SECONDS
// Prints the verdict, the time of the first run and of the best of all that begin within two seconds (a process that goes on
// compiles what it runs often), and the most memory that the process held.
import { kinds } from "./problems/kinds.mjs";

const [solver, kind, size, seed, broken, seconds] = process.argv.slice(2);
const { prepare, close } = await import(`./solvers/${solver}.mjs`);
const problem = kinds[kind]({ size, seed: Number(seed), broken: broken === "true" });
const before = process.resourceUsage().maxRSS;
const run = prepare(problem, Number(seconds));

const taken = [];
let verdict = "";
for (const begun = performance.now(); taken.length === 0 || performance.now() - begun < 2_000; ) {
  const start = performance.now();
  verdict = await run();
  taken.push(performance.now() - start);
}
const kilobytes = process.resourceUsage().maxRSS;
process.stdout.write(
  JSON.stringify({
    verdict,
    first: taken[0],
    best: taken.reduce((least, each) => Math.min(least, each)),
    figures: problem.figures.length,
    megabytes: kilobytes / 1024,
    problemMegabytes: before / 1024,
  }),
);
close?.();
