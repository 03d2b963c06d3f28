import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import * as register from "../../src/register/index.js";
import * as report from "../../src/report/index.js";
import * as testing from "../../src/testing/index.js";
import { claimedValue, claimsOf } from "./docstring-example.js";
import { publicFunctions } from "./public-functions.js";
import { root } from "./sandbox.js";

// Examples that show a use and give no value: a server that is not there, a signal that does not come.
const withoutValue: ReadonlySet<string> = new Set(["openClickHouse", "removeTemporaryFiles"]);

// The example of every public function runs, and a comment behind an expression says what its value is. Examples find
// by name all that the package exports, `reconciliation`: that of the year-end review of 2024, and `folder`: the path of one
// with a register of three payments, one of them twice.

const yearEnd = readFileSync(join(root, "fixtures/kazakhstan-2024/year-end.yaml"), "utf8");
const payment = "oneTimeAssistance,F1,2024-04-10,369200.00\n";
const payments = `category,beneficiary,paidOn,amount\n${payment}${payment}${payment.replace("F1", "F2")}`;
const folder = mkdtempSync(join(tmpdir(), "flood-relief-docstrings-"));
writeFileSync(join(folder, "payments.csv"), payments);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scope = {
  folder,
  ...library,
  ...report,
  ...register,
  ...testing,
  reconciliation: library.reconcile(library.readStatement(yearEnd, { file: "year-end.yaml" })),
};

const entries = ["src/index.ts", "src/report/index.ts", "src/register/index.ts", "src/testing/index.ts"];

describe.each(entries)("%s", (entry) => {
  for (const { name, file, examples } of publicFunctions(entry)) {
    test(`${name} has an example, and it is true`, async () => {
      expect(examples, `${file}: ${name} has no @example`).not.toEqual([]);
      for (const example of withoutValue.has(name) ? [] : examples) {
        const claims = await claimsOf(example, scope);
        expect(
          claims.length,
          `no expression of the example has a comment with its value:\n${example}`,
        ).not.toBe(0);
        for (const { value, says } of claims) {
          const claimed = claimedValue(says);
          if (claimed === undefined) expect(value).toBe(says);
          else expect(value).toEqual(claimed.value);
        }
      }
    });
  }
});

describe("claimsOf", () => {
  test("gives each expression with a comment, behind it or below", async () => {
    const example = "const a = 1;\na + 1; // 2\n[\n  a,\n];\n// [\n//   1,\n// ]\na; // 1: the same\nf(a);";
    let called = 0;
    const claims = await claimsOf(example, { f: () => called++ });
    expect(claims).toEqual([
      { value: 2, says: "2" },
      { value: [1], says: "[\n  1,\n]" },
      { value: 1, says: "1: the same" },
    ]);
    expect(claims.map(({ says }) => claimedValue(says)?.value)).toEqual([2, [1], 1]);
    expect(called).toBe(1);
  });

  test("a comment in words is no value", () => {
    expect(claimedValue("three lines\n  of text")).toBeUndefined();
  });
});
