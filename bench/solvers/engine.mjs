// The engine of this package has no entry of its own there, so it is bundled from the source when the timing begins.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export async function engine(file) {
  const folder = mkdtempSync(join(tmpdir(), "flood-relief-bench-"));
  const outfile = join(folder, "engine.mjs");
  try {
    await build({
      entryPoints: [fileURLToPath(new URL(`../../src/solve/${file}`, import.meta.url))],
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An end of a column or a row; in whole tenge, which are the grains here as for the other solvers. */
export function end(value) {
  return Number.isFinite(value) ? BigInt(value) : undefined;
}
