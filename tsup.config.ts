import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "es2022",
  splitting: true,
  sourcemap: false,
  treeshake: true,
};

const fronts = {
  index: "src/index.ts",
  report: "src/report/index.ts",
  register: "src/register/index.ts",
  testing: "src/testing/index.ts",
};

// The library keeps its dependencies outside; the command carries them inside, tree-shaken, because resolving and
// loading several hundred small files would take longer than its work does. What only some commands need (prose, HTML
// pages, registers) stands in files of its own beside it, so that the others need not compile it.
const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...shared,
    // What reads YAML comes to stand in a file of its own, parted from what reads objects: a page that reads no YAML then leaves
    // that file out, and with it the parser.
    entry: { ...fronts, yaml: "src/statement/yaml.ts", object: "src/statement/read-object.ts" },
    format: ["esm", "cjs"],
    dts: { entry: fronts, compilerOptions: { ignoreDeprecations: "6.0" } },
    clean: true,
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    // Not "node": that would choose yaml's CommonJS build, which cannot be bundled into an ES module.
    platform: "neutral",
    external: [/^node:/, /^@duckdb\//],
    splitting: true,
    minify: true,
    noExternal: [/^(?!node:|@duckdb\/)/],
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
      options.chunkNames = "cli/[name]-[hash]";
    },
    banner: { js: "#!/usr/bin/env node" },
  },
]);

export default config;
