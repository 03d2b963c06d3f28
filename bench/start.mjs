// Times the command on the year-end fixture beside a bare `node -e 0`, in pairs one after the other, so that whatever
// else the machine does hits both: node start.mjs [PAIRS]. Nothing is asserted.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const pairs = Number(process.argv[2] ?? 40);
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const yearEnd = fileURLToPath(new URL("../fixtures/kazakhstan-2024/year-end.yaml", import.meta.url));
const programs = { bare: ["-e", "0"], reconcile: [cli, "reconcile", yearEnd] };
const expected = { bare: 0, reconcile: 1 };

const times = { bare: [], reconcile: [], ratio: [] };
for (const name of ["bare", "reconcile"]) time(name);
for (let pair = 0; pair < pairs; pair++) {
  const order = pair % 2 === 0 ? ["bare", "reconcile"] : ["reconcile", "bare"];
  const taken = Object.fromEntries(order.map((name) => [name, time(name)]));
  times.bare.push(taken.bare);
  times.reconcile.push(taken.reconcile);
  times.ratio.push(taken.reconcile / taken.bare);
}

process.stdout.write(`Node ${process.version}, ${pairs} pairs\n\n`);
process.stdout.write("| | lower quartile | median | upper quartile |\n| --- | ---: | ---: | ---: |\n");
row("node -e 0, ms", times.bare, 1);
row("reconcile year-end.yaml, ms", times.reconcile, 1);
row("ratio within a pair", times.ratio, 2);

function time(name) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, programs[name], { encoding: "utf8" });
  const taken = performance.now() - start;
  if (status !== expected[name]) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return taken;
}

function row(name, numbers, decimals) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (part) => sorted[Math.round(part * (sorted.length - 1))].toFixed(decimals);
  process.stdout.write(`| ${name} | ${at(0.25)} | ${at(0.5)} | ${at(0.75)} |\n`);
}
