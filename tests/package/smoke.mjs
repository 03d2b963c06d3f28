// Packs the built package, installs it into an empty project as a user would, and uses it: as an ES module, as a
// CommonJS module, through its types, and through its command. Run it from anywhere after `npm run build`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const name = "flood-relief-accounting";
const yearEnd = `node_modules/${name}/fixtures/kazakhstan-2024/year-end.yaml`;
const project = realpathSync(mkdtempSync(join(tmpdir(), "flood-relief-smoke-")));

const statement = `{
    asOf: "2024-12-26",
    event: { began: "2024-03-27" },
    aid: { oneTimeAssistance: { families: "36,455", amount: "13.3 billion tenge", rate: "100 MCI" } },
  }`;

const use = `
  assert.equal(library.mci("2024-03-27").tenge, 3692);
  assert.equal(library.inTenge(100, "2024-03-27").toString(), "369200");
  const result = library.reconcile(${statement});
  assert.equal(result.verdict, "inconsistent");
  const { implied } = result.quantities["oneTimeAssistance.amount"];
  assert.equal(implied.from.toString(), "13459186000");
  assert.equal(implied.to.toString(), "13459186000");
  assert.match(report.toText(result), /13,459,186,000\\.00/);
  expect.extend(testing.matchers);
  expect(result).not.toReconcile();
  expect(result).toConflictOn("fixed-rate:oneTimeAssistance");
  assert.throws(() => expect(result).toImply("oneTimeAssistance.amount", 1), /implied +13,459,186,000\\.00 tenge/);
`;

// Jest's expect, which is not of the package: what it has is added by the user.
const jestExpect = join(root, "node_modules/expect/build/index");

const typed = `
  const entry: { readonly tenge: number } = library.mci("2024-03-27");
  const result: library.Reconciliation = library.reconcile(${statement});
  const text: string = report.toText(result);
  const matcher: testing.Matchers["toReconcile"] = testing.matchers.toReconcile;
  export { entry, matcher, text };
`;

try {
  step("pack");
  run("npm", ["pack", "--silent", "--pack-destination", project], root);
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz"));
  assert.ok(tarball, "npm pack made no tarball");

  step("install into an empty project");
  write("package.json", JSON.stringify({ name: "smoke", version: "0.0.0", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", `./${tarball}`]);

  step("use as an ES module");
  write(
    "use.mjs",
    `import assert from "node:assert/strict";
     import * as library from "${name}";
     import * as report from "${name}/report";
     import * as testing from "${name}/testing";
     import { expect } from ${JSON.stringify(`${jestExpect}.mjs`)};
     ${use}`,
  );
  run("node", ["use.mjs"]);

  step("use as a CommonJS module");
  write(
    "use.cjs",
    `const assert = require("node:assert/strict");
     const library = require("${name}");
     const report = require("${name}/report");
     const testing = require("${name}/testing");
     const { expect } = require(${JSON.stringify(jestExpect)});
     ${use}`,
  );
  run("node", ["use.cjs"]);

  step("use the types of both");
  write(
    "types.mts",
    `import * as library from "${name}";\nimport * as report from "${name}/report";\nimport * as testing from "${name}/testing";\n${typed}`,
  );
  write(
    "types.cts",
    `import library = require("${name}");\nimport report = require("${name}/report");\nimport testing = require("${name}/testing");\n${typed}`,
  );
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit"];
  const settings = [...strict, "--module", "nodenext", "--target", "es2022"];
  for (const compiler of ["typescript", "typescript-5.9"]) {
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    step(`  by TypeScript ${run("node", [tsc, "--version"]).replace("Version", "").trim()}`);
    run("node", [tsc, ...settings, "types.mts", "types.cts"]);
  }

  step("use in a browser");
  write(
    "page.mjs",
    `import * as library from "${name}";
     import * as report from "${name}/report";
     const result = library.reconcile(${statement});
     globalThis.said = [result.verdict, report.toText(result), library.verify(result).accepted];`,
  );
  await build({
    entryPoints: [join(project, "page.mjs")],
    outfile: join(project, "page.js"),
    bundle: true,
    platform: "browser",
    format: "iife",
    logLevel: "error",
  });
  const said = await inChromium(readFileSync(join(project, "page.js"), "utf8"));
  if (said === undefined) process.stdout.write("   left out: Chromium is not installed here\n");
  else {
    assert.equal(said[0], "inconsistent");
    assert.match(said[1], /13,459,186,000\.00/);
    assert.equal(said[2], true);
  }

  step("use the command");
  const mci = run("npx", ["--no-install", "flood-relief", "mci", "2024-03-27", "100"]);
  assert.match(mci, /369,200/);
  const reconciliation = run("npx", ["--no-install", "flood-relief", "reconcile", yearEnd], project, 1);
  assert.match(reconciliation, /13,459,186,000\.00/);
  const json = run(
    "npx",
    ["--no-install", "flood-relief", "reconcile", yearEnd, "--format", "json"],
    project,
    1,
  );
  const { verdict, rules } = JSON.parse(json);
  assert.equal(verdict, "inconsistent");
  assert.deepEqual(
    rules.filter((rule) => rule.verdict === "fails").map((rule) => rule.family),
    ["fixed-rate"],
  );
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  assert.equal(
    JSON.parse(readFileSync(join(project, `node_modules/${name}/package.json`), "utf8")).version,
    own,
  );

  process.stdout.write(`\nthe packed package works (${tarball})\n`);
} catch (error) {
  process.stderr.write(`\nthe packed package fails: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}

/** What a script leaves in `said` on an empty page; undefined where there is no browser, which CI does not accept. */
async function inChromium(script) {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (executablePath === undefined) {
    if (process.env.CI) throw new Error("Chromium is not installed: apt-get install chromium");
    return undefined;
  }
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.addScriptTag({ content: script });
    return await page.evaluate("said");
  } finally {
    await browser.close();
  }
}

function step(what) {
  process.stdout.write(`-- ${what}\n`);
}

function write(file, text) {
  writeFileSync(join(project, file), text);
}

/** Runs a program and hands back what it prints; ends the whole run where it ends with another status. */
function run(program, args, cwd = project, status = 0) {
  const env = { ...process.env, NO_COLOR: "1" };
  const result = spawnSync(program, args, { cwd, env, encoding: "utf8", timeout: 300_000 });
  if (result.error) throw result.error;
  const said = `${result.stdout}${result.stderr}`;
  assert.equal(result.status, status, `${program} ${args.join(" ")} ended with ${result.status}:\n${said}`);
  return result.stdout;
}
