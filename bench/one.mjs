// One solver on one problem, in a process of its own: node one.mjs SOLVER KIND SIZE SEED BROKEN SECONDS
// Prints the verdict, the time of the best of the runs (one, or up to five where they are short), and the most
// memory that the process held.
import { kinds } from "./problems/kinds.mjs";

const [solver, kind, size, seed, broken, seconds] = process.argv.slice(2);
const { prepare, close } = await import(`./solvers/${solver}.mjs`);
const problem = kinds[kind]({ size, seed: Number(seed), broken: broken === "true" });
const before = process.resourceUsage().maxRSS;
const run = prepare(problem, Number(seconds));

let milliseconds = Number.POSITIVE_INFINITY;
let verdict = "";
for (let round = 0, spent = 0; round < 5 && (round === 0 || spent < 1_000); round++) {
  const start = performance.now();
  verdict = await run();
  const taken = performance.now() - start;
  milliseconds = Math.min(milliseconds, taken);
  spent += taken;
}
const kilobytes = process.resourceUsage().maxRSS;
process.stdout.write(
  JSON.stringify({
    verdict,
    milliseconds,
    figures: problem.figures.length,
    megabytes: kilobytes / 1024,
    problemMegabytes: before / 1024,
  }),
);
close?.();
