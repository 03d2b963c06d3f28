// One solver on one tree, in a process of its own: node one.mjs SOLVER LEAVES SEED BROKEN SECONDS
// Prints the verdict, the time of the best of the runs (one, or up to five where they are short), and the most
// memory that the process held.
import { makeTree } from "./trees.mjs";

const [solver, leaves, seed, broken, seconds] = process.argv.slice(2);
const { prepare } = await import(`./solvers/${solver}.mjs`);
const tree = makeTree({ leaves: Number(leaves), seed: Number(seed), broken: broken === "true" });
const before = process.resourceUsage().maxRSS;
const run = prepare(tree, Number(seconds));

let milliseconds = Number.POSITIVE_INFINITY;
let verdict = "";
for (let round = 0, spent = 0; round < 5 && (round === 0 || spent < 1_000); round++) {
  const start = performance.now();
  verdict = run();
  const taken = performance.now() - start;
  milliseconds = Math.min(milliseconds, taken);
  spent += taken;
}
const kilobytes = process.resourceUsage().maxRSS;
process.stdout.write(
  JSON.stringify({ verdict, milliseconds, megabytes: kilobytes / 1024, treeMegabytes: before / 1024 }),
);
