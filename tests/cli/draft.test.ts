import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { articles } from "../draft/articles.js";
import { flood } from "./fake-io.js";

const folder = mkdtempSync(join(tmpdir(), "flood-relief-draft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("flood-relief draft", () => {
  test("writes a statement that flood-relief reconcile reads", async () => {
    const draft = await flood(["draft", "-"], { stdin: articles.en });
    expect([draft.status, draft.stderr]).toEqual([0, ""]);
    expect(draft.stdout).toContain('families: { printed: "36,455 families", at: "line 2, column 1" }');
    const reconciled = await flood(["reconcile", "-"], { stdin: draft.stdout });
    expect([reconciled.status, reconciled.stderr]).toEqual([1, ""]);
    expect(reconciled.stdout).toContain("fixed-rate:oneTimeAssistance");
  });

  test("dates the statement where the text does not", async () => {
    const stdin = "36,455 families received one-time assistance of 100 MCI.";
    const { stdout } = await flood(["draft", "-", "--as-of", "2024-12-26"], { stdin });
    expect(stdout).toContain("asOf: 2024-12-26\n");
    expect(stdout).toContain('rate: { printed: "100 MCI"');
  });

  test("writes to a file", async () => {
    const { status, stdout } = await flood(["draft", "-", "--output", "draft.yaml"], {
      stdin: articles.ru,
      cwd: folder,
    });
    expect([status, stdout]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "draft.yaml"), "utf8")).toContain("language: ru\n");
  });

  test("says where no figure could be assigned, with exit status 1", async () => {
    const { status, stdout, stderr } = await flood(["draft", "-"], { stdin: "The 24th summit met in 2024." });
    expect(status).toBe(1);
    expect(stderr).toBe("flood-relief: no figure of standard input could be assigned to a category of aid\n");
    expect(stdout).toContain('# - "24th" (line 1, column 5): a statement has no place for it: ordinal\n');
  });

  test.each([[[]], [["a", "b"]], [["-", "--as-of", "26.12.2024"]]])(
    "%j is refused with exit status 2",
    async (argv) => {
      const { status, stdout, stderr } = await flood(["draft", ...argv]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^flood-relief: /);
    },
  );
});
