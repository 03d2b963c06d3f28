import { defineConfig, type ViteUserConfig } from "vitest/config";

// The tests of the mutated folders, without those that time growth: under mutation they would measure the mutation.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["tests/{exact,printed,rules,solve}/**/*.test.ts"],
    exclude: ["tests/printed/prose/growth.test.ts", "tests/printed/hostile.test.ts"],
    testTimeout: 60_000,
  },
});

export default config;
