import { describe, expect, test } from "vitest";
import { flood, type Ran } from "./fake-io.js";

// 36,455 × 369,200 = 13,459,186,000
const failing = `\
asOf: 2024-12-26
event: { began: 2024-03-27 }
aid:
  oneTimeAssistance: { families: "36,455", amount: 13.3 billion tenge, rate: 100 MCI }
`;
const holding = failing.replace("13.3", "13.5");

async function reconciled(statement: string): Promise<string> {
  return (await flood(["reconcile", "-", "--format", "json"], { stdin: statement })).stdout;
}

function verified(json: string): Promise<Ran> {
  return flood(["verify", "-"], { stdin: json });
}

describe("a reconciliation that reconcile wrote", () => {
  test("is accepted where it is consistent, by its witness", async () => {
    expect(await verified(await reconciled(holding))).toEqual({
      status: 0,
      stdout:
        "Accepted: consistent. The witness gives 2 quantities whole values that satisfy 2 figures and 1 rule.\n",
      stderr: "",
    });
  });

  test("is accepted where it is inconsistent, by its proofs", async () => {
    expect(await verified(await reconciled(failing))).toEqual({
      status: 0,
      stdout: "Accepted: inconsistent. 1 conflict among 2 figures and 1 rule, proved in 4 steps.\n",
      stderr: "",
    });
  });

  test("is accepted where it claims nothing", async () => {
    const document = JSON.parse(await reconciled(holding));
    const { witness: _, ...undecided } = { ...document, verdict: "undetermined" };
    expect((await verified(JSON.stringify(undecided))).stdout).toBe(
      "Accepted: undetermined. It claims nothing, so there is nothing to check.\n",
    );
  });
});

describe("a reconciliation that was tampered with", () => {
  test("is rejected with the place and the reason", async () => {
    const json = await reconciled(failing);
    expect(await verified(json.replace("36920000", "36920001"))).toEqual({
      status: 1,
      stdout:
        "Rejected: 1 problem with the verdict inconsistent.\n  conflicts[0].proof[3]: it does not end in an absurdity\n",
      stderr: "",
    });
    expect(await verified(json.replace('"inconsistent"', '"consistent"'))).toMatchObject({ status: 1 });
  });

  test("is rejected for a witness that is off by one grain", async () => {
    const json = await reconciled(holding);
    const changed = json.replace(
      '"oneTimeAssistance.families": "36455"',
      '"oneTimeAssistance.families": "36454"',
    );
    expect(changed).not.toBe(json);
    const { status, stdout } = await verified(changed);
    expect(status).toBe(1);
    expect(stdout).toContain('witness: oneTimeAssistance.families is not what "36,455" allows\n');
    expect(stdout).toContain("witness: the rule fixed-rate:oneTimeAssistance is broken: ");
  });

  test("prints no more than twenty problems, and nothing that steers the terminal", async () => {
    const conflict = { figures: [], rules: [], proof: [{ step: "natural", quantity: "\u001b[2J\u202e" }] };
    const document = { ...JSON.parse(await reconciled(failing)), conflicts: Array(25).fill(conflict) };
    const { stdout } = await verified(JSON.stringify(document));
    expect(stdout).toContain("Rejected: 25 problems with the verdict inconsistent.\n");
    expect(stdout).toContain("  conflicts[19].proof[0]: there is no quantity ·[2J·\n  … 5 more\n");
    expect(stdout.split("\n").length).toBe(23);
  });
});

describe("what is no reconciliation", () => {
  test.each([
    ["", "cannot read standard input: it is not JSON: "],
    ["{", "cannot read standard input: it is not JSON: "],
    [failing, "cannot read standard input: it is not JSON: "],
    ["{}", "it is no reconciliation; write one with flood-relief reconcile --format json"],
    ["[]", "it is no reconciliation"],
    ["null", "it is no reconciliation"],
    ['"format"', "it is no reconciliation"],
    ['{ "format": "flood-relief-accounting/reconciliation@1" }', "it is no reconciliation"],
  ])("%j is refused in one line with exit status 2", async (text, message) => {
    const { status, stdout, stderr } = await verified(text);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^flood-relief: cannot read standard input: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  test("a missing file is refused like any other", async () => {
    expect(await flood(["verify", "missing.json"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "flood-relief: cannot read missing.json: no such file or directory\n",
    });
  });

  test("a key __proto__ is a key like others", async () => {
    const json = (await reconciled(failing)).replace(/^\{/, '{"__proto__": {"verdict": "consistent"},');
    expect((await verified(json)).status).toBe(0);
    const alone = await verified('{"__proto__": {"format": "flood-relief-accounting/reconciliation@1"}}');
    expect(alone.status).toBe(2);
  });
});
