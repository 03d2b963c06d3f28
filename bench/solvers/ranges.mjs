// This package's engine alone, on the same numbers that the others get: the verdict and every implied range, exactly.
// The engine has no entry of its own in the package, so it is bundled from the source when the timing begins.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { partsOf, rangeOf } from "../trees.mjs";

const folder = mkdtempSync(join(tmpdir(), "flood-relief-bench-"));
const outfile = join(folder, "solve.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("../../src/solve/solve.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  platform: "neutral",
  outfile,
});
const { solve } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const natural = { from: 0n, to: undefined };

export function prepare(tree) {
  const variables = tree.nodes.map((node) => {
    if (node.units === undefined) return { domain: natural, figure: undefined };
    const { from, to } = rangeOf(node);
    return { domain: natural, figure: { from: BigInt(from) * 100n, to: BigInt(to) * 100n } };
  });
  const relations = tree.nodes.flatMap((node, index) => {
    const parts = partsOf(tree, node);
    if (parts.length === 0) return [];
    const coefficients = [1n, ...parts.map(() => -1n)];
    return [{ variables: [index, ...parts], sides: [{ coefficients, from: 0n, to: 0n }] }];
  });
  return () => solve({ variables, relations }).verdict;
}
