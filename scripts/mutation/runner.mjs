// A test runner for Stryker that runs the tests in its own process. Stryker's runner for vitest starts a worker and loads
// every module for each of the many thousand mutants; here they are compiled once, and a mutant costs what its tests cost.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { modulesOf } from "./modules.mjs";
import { properties } from "./properties.mjs";
import { isLong, leftOut, tested } from "./tests.mjs";
import { collector } from "./vitest.mjs";

const timesFile = "mutation-times.json";
const succeeded = 0;
const failed = 1;
const noCoverage = { static: {}, perTest: {} };

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: () => runner() }];

function runner() {
  process.env.MUTATION = "on";
  const root = process.cwd();
  const files = tested.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => join(folder, name))
      .filter((file) => !leftOut(file)),
  );
  const mutation = globalThis.__stryker__ ?? {};
  globalThis.__stryker__ = mutation;
  const packages = new Map([["fast-check", properties]]);
  let graph;
  let times = new Map();

  /** The tests of a file, of a graph of modules of their own. */
  function testsOf(file) {
    const { tests, vitest } = collector();
    packages.set("vitest", vitest);
    graph()(join(root, file));
    return tests
      .map(({ name, run }) => ({ id: `${file}#${name}`, name, run }))
      .filter(({ id }) => !leftOut(id));
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      graph = await modulesOf(
        files.map((file) => join(root, file)),
        packages,
      );
    },

    // Each test on a graph of its own, so that what a module computes once counts as covered by every test that needs it.
    async dryRun({ testFiles }) {
      const asked = testFiles?.map((file) => relative(root, file)).filter((file) => files.includes(file));
      mutation.activeMutant = undefined;
      const tests = [];
      for (const file of asked ?? files) {
        const { length } = testsOf(file);
        for (let index = 0; index < length; index++) {
          const test = testsOf(file)[index];
          mutation.currentTestId = test.id;
          const began = performance.now();
          const failure = await failureOf(test);
          mutation.currentTestId = undefined;
          tests.push({
            id: test.id,
            name: test.name,
            fileName: join(root, file),
            timeSpentMs: performance.now() - began,
            status: failure === undefined ? succeeded : failed,
            failureMessage: failure,
          });
        }
      }
      writeFileSync(timesFile, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
      return {
        status: "complete",
        tests,
        mutantCoverage: withoutNeedlessLong(mutation.mutantCoverage ?? noCoverage),
      };
    },

    async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
      if (times.size === 0) times = new Map(JSON.parse(readFileSync(timesFile, "utf8")));
      const chosen = new Set(testFilter ?? times.keys());
      const needed = new Set([...chosen].map((id) => id.slice(0, id.indexOf("#"))));
      mutation.hitCount = 0;
      mutation.hitLimit = hitLimit;
      mutation.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
      try {
        const tests = [...needed].flatMap(testsOf).filter(({ id }) => chosen.has(id));
        // The quickest first: most mutants are killed by a test of a millisecond.
        tests.sort((one, other) => (times.get(one.id) ?? 0) - (times.get(other.id) ?? 0));
        mutation.activeMutant = activeMutant.id;
        for (const [index, test] of tests.entries()) {
          const failure = await failureOf(test);
          if (mutation.hitCount > hitLimit)
            return { status: "timeout", reason: `hit limit ${hitLimit} reached` };
          if (failure !== undefined) {
            return { status: "killed", killedBy: [test.id], failureMessage: failure, nrOfTests: index + 1 };
          }
        }
        return { status: "survived", nrOfTests: tests.length };
      } finally {
        mutation.activeMutant = undefined;
      }
    },
  };
}

/** What the tests cover, without what long tests cover of mutants that others reach. */
function withoutNeedlessLong({ static: atLoad, perTest }) {
  const reached = new Set(
    Object.entries(perTest).flatMap(([id, hits]) => (isLong(id) ? [] : Object.keys(hits))),
  );
  const needed = ([id, hits]) => [
    id,
    isLong(id) ? Object.fromEntries(Object.entries(hits).filter(([mutant]) => !reached.has(mutant))) : hits,
  ];
  return { static: atLoad, perTest: Object.fromEntries(Object.entries(perTest).map(needed)) };
}

async function failureOf({ run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
