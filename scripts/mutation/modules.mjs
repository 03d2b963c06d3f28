// The modules of this package, compiled once and evaluated anew for each run: what a module remembers of one mutant must not
// answer for the next.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { transform } from "esbuild";

/**
 * Compiles TypeScript files and what they import, and gives a function that makes a graph of their modules.
 *
 * @param {readonly string[]} entries absolute paths
 * @param {ReadonlyMap<string, unknown>} standIns what some packages are replaced with
 */
export async function modulesOf(entries, standIns) {
  const packages = createRequire(import.meta.url);
  const compiled = new Map();
  await Promise.all(entries.map(compileWithImports));

  /** A graph of its own: the same file gives the same module, and nothing is shared with other graphs. */
  return function graph() {
    const loaded = new Map();
    return function load(file) {
      const known = loaded.get(file);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const required = (name) => {
        if (standIns.has(name)) return standIns.get(name);
        return isFile(name) ? load(sourceOf(file, name)) : packages(name);
      };
      const { evaluate } = compiled.get(file);
      evaluate(module.exports, required, module, pathToFileURL(file).href);
      return module.exports;
    };
  };

  async function compileWithImports(file) {
    if (compiled.has(file)) return;
    const module = {};
    compiled.set(file, module);
    if (file.endsWith(".mjs")) {
      // A helper of the tests, which imports nothing that is mutated.
      const helper = await import(pathToFileURL(file).href);
      module.evaluate = (exports) => Object.assign(exports, helper);
      return;
    }
    if (file.endsWith(".json")) {
      const data = JSON.parse(readFileSync(file, "utf8"));
      module.evaluate = (exports) => Object.assign(exports, data, { default: data });
      return;
    }
    const code = await commonJsOf(file);
    module.evaluate = functionOf(file, code);
    const imports = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    await Promise.all(imports.filter(isFile).map((name) => compileWithImports(sourceOf(file, name))));
  }
}

const isFile = (name) => name.startsWith(".");
const sourceOf = (from, name) => join(dirname(from), name.replace(/\.js$/, ".ts"));

async function commonJsOf(file) {
  const { code } = await transform(readFileSync(file, "utf8"), {
    loader: "ts",
    sourcefile: file,
    format: "cjs",
    target: "node20",
    define: { "import.meta.url": "moduleUrl" },
  });
  return code;
}

function functionOf(file, code) {
  const script = new Script(`(function (exports, require, module, moduleUrl) {${code}\n})`, {
    filename: file,
  });
  return script.runInThisContext();
}
