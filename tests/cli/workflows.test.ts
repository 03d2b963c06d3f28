import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fencedBlocks } from "../docs/markdown.js";
import { flood } from "./fake-io.js";

// What docs/ci.md shows is run here as far as it is ours: every line that calls flood-relief.
const root = fileURLToPath(new URL("../../", import.meta.url));
const blocks = fencedBlocks(await readFile(join(root, "docs/ci.md"), "utf8"));
const workflows = blocks.filter(({ language }) => language === "yaml").map(({ text }) => parse(text));

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "flood-relief-"));
  await mkdir(join(cwd, "statements"));
  await cp(join(root, "fixtures/kazakhstan-2024/year-end.yaml"), join(cwd, "statements/year-end.yaml"));
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});

/** The arguments of a line of a workflow, as its shell would hand them on. */
function argumentsOf(line: string): string[] {
  const [command = ""] = line.split(" >> ");
  return command
    .replace("npx flood-relief ", "")
    .replace("statements/*.yaml", "statements/year-end.yaml")
    .split(" ");
}

describe("the workflow for GitHub", () => {
  const steps: { run?: string; uses?: string; with?: Record<string, string> }[] =
    workflows[0].jobs.reconcile.steps;
  const ours = steps.flatMap(({ run }) => (run?.startsWith("npx flood-relief ") ? [run] : []));

  test("writes its reports without failing, and fails with the last step where there is a finding", async () => {
    expect(ours).toHaveLength(3);
    const ran = [];
    for (const line of ours) ran.push(await flood(argumentsOf(line), { cwd }));
    expect(ran.map(({ stderr }) => stderr).join("")).toBe("");
    expect(ran.map(({ status }) => status)).toEqual([0, 0, 1]);
    expect(ran[2]?.stdout).toMatch(/^# Inconsistent: 1 of 6 rules fails\.\n/);
    expect(steps.at(-1)?.run).toBe(ours[2]);
  });

  test("uploads the files that it has written, and may upload SARIF", async () => {
    const uploads = steps.flatMap(({ with: given = {} }) => [given["sarif_file"], given["path"]]);
    const files = uploads.filter((file) => file !== undefined);
    expect(files).toEqual(["reconciliation.sarif", "reconciliation.xml"]);
    expect(JSON.parse(await readFile(join(cwd, "reconciliation.sarif"), "utf8")).version).toBe("2.1.0");
    expect(await readFile(join(cwd, "reconciliation.xml"), "utf8")).toContain("<testsuites>");
    expect(workflows[0].permissions["security-events"]).toBe("write");
  });
});

test("the job for GitLab fails where there is a finding, after it has written the report that it names", async () => {
  const { script, artifacts } = workflows[1].reconcile;
  const { status, stderr } = await flood(argumentsOf(script.at(-1)), { cwd });
  expect([status, stderr]).toEqual([1, ""]);
  expect(await readFile(join(cwd, artifacts.reports.junit), "utf8")).toContain("<testsuites>");
});
