import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

/** What times something on the whole machine runs when all others are done. */
const alone = ["tests/browser/speed.test.ts"];

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...alone],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: "alone", include: alone, sequence: { groupOrder: 1 } } },
    ],
    // Against what would never end; a busy machine takes ten times as long as a quiet one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Vitest leaves one core to itself, which of two is half.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**"],
      reporter: ["text-summary", "lcov"],
      thresholds: {
        "src/exact/**": { lines: 95, branches: 95 },
        "src/printed/**": { lines: 95, branches: 95 },
        "src/rules/**": { lines: 95, branches: 95 },
        "src/solve/**": { lines: 95, branches: 95 },
      },
    },
  },
});

export default config;
