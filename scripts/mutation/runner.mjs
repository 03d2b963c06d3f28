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

  /** A graph of modules of its own, which gives a test by its id, and all tests of a file. */
  function freshTests() {
    const load = graph();
    const loaded = new Map();

    function testsOf(file) {
      const known = loaded.get(file);
      if (known !== undefined) return known;
      const { tests, vitest } = collector();
      packages.set("vitest", vitest);
      load(join(root, file));
      const own = tests
        .map(({ name, run }) => ({ id: `${file}#${name}`, name, run }))
        .filter(({ id }) => !leftOut(id));
      loaded.set(file, own);
      return own;
    }
    return testsOf;
  }

  /** Runs tests on one graph, so that a mutant costs one evaluation of the modules, up to the first that fails. */
  async function failureAmong(ids, ended = () => {}) {
    const testsOf = freshTests();
    const run = async (id) => {
      for (const test of testsOf(fileOf(id))) if (test.id === id) await test.run();
    };
    for (const [index, id] of ids.entries()) {
      const failure = await failureOf({ run: () => run(id) });
      if (failure !== undefined) return { id, failure, ran: index + 1 };
      ended(id);
    }
    return undefined;
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
        for (const index of freshTests()(file).keys()) {
          const test = freshTests()(file)[index];
          const { id, name } = test;
          mutation.currentTestId = id;
          const began = performance.now();
          const failure = await failureOf(test);
          mutation.currentTestId = undefined;
          tests.push({
            id,
            name,
            fileName: join(root, file),
            timeSpentMs: performance.now() - began,
            status: failure === undefined ? succeeded : failed,
            failureMessage: failure,
          });
        }
      }
      const coverage = structuredClone(mutation.mutantCoverage ?? noCoverage);
      // Mutants are tried with all tests on one graph: that must not fail a test by itself.
      let began = performance.now();
      const beside = await failureAmong([...new Set(tests.map(({ id }) => id))], (id) => {
        times.set(id, performance.now() - began);
        began = performance.now();
      });
      if (beside !== undefined) {
        const of = tests.find(({ id }) => id === beside.id);
        Object.assign(of, { status: failed, failureMessage: `beside other tests: ${beside.failure}` });
      }
      writeFileSync(timesFile, JSON.stringify([...times]));
      return {
        status: "complete",
        tests,
        mutantCoverage: withoutNeedlessLong(coverage),
      };
    },

    async mutantRun({ activeMutant, testFilter, hitLimit }) {
      if (times.size === 0) times = new Map(JSON.parse(readFileSync(timesFile, "utf8")));
      const own = testFileOf(relative(root, activeMutant.fileName));
      const chosen = [...(testFilter ?? times.keys())].sort(byPromise(own, times));
      mutation.hitCount = 0;
      mutation.hitLimit = hitLimit;
      mutation.activeMutant = activeMutant.id;
      try {
        const failure = await failureAmong(chosen);
        if (mutation.hitCount > hitLimit)
          return { status: "timeout", reason: `hit limit ${hitLimit} reached` };
        if (failure === undefined) return { status: "survived", nrOfTests: chosen.length };
        return {
          status: "killed",
          killedBy: [failure.id],
          failureMessage: failure.failure,
          nrOfTests: failure.ran,
        };
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

const fileOf = (id) => id.slice(0, id.indexOf("#"));
const testFileOf = (source) => source.replace(/^.*?src\//, "tests/").replace(/\.ts$/, ".test.ts");

/** The tests of the mutated file's own first, then the quickest: most mutants are killed by one of these within milliseconds. */
function byPromise(own, times) {
  const rank = (id) => (fileOf(id) === own ? 0 : 1);
  return (one, other) => rank(one) - rank(other) || (times.get(one) ?? 0) - (times.get(other) ?? 0);
}

async function failureOf({ run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
