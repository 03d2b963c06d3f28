// Packs the built package, installs it into an empty project as a user would, and uses it: as an ES module, as a
// CommonJS module, through its types, and through its command. Run it from anywhere after `npm run build`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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
`;

const typed = `
  const entry: { readonly tenge: number } = library.mci("2024-03-27");
  const result: library.Reconciliation = library.reconcile(${statement});
  const text: string = report.toText(result);
  export { entry, text };
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
     ${use}`,
  );
  run("node", ["use.mjs"]);

  step("use as a CommonJS module");
  write(
    "use.cjs",
    `const assert = require("node:assert/strict");
     const library = require("${name}");
     const report = require("${name}/report");
     ${use}`,
  );
  run("node", ["use.cjs"]);

  step("use the types of both");
  write(
    "types.mts",
    `import * as library from "${name}";\nimport * as report from "${name}/report";\n${typed}`,
  );
  write(
    "types.cts",
    `import library = require("${name}");\nimport report = require("${name}/report");\n${typed}`,
  );
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit"];
  const settings = [...strict, "--module", "nodenext", "--target", "es2022"];
  for (const compiler of ["typescript", "typescript-5.9"]) {
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    step(`  by TypeScript ${run("node", [tsc, "--version"]).replace("Version", "").trim()}`);
    run("node", [tsc, ...settings, "types.mts", "types.cts"]);
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
