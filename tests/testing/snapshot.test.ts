import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/types.js";
import { toJson } from "../../src/report/json.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { reconciliationSerializer, reconciliationToSnapshot } from "../../src/testing/snapshot.js";
import { hostile, reconciliation } from "../report/sample.js";
import { failureOf, runners } from "./runners.js";
import { agreeing, contradicted, jointly } from "./statements.js";

const text = `\
verdict: inconsistent
coverage: contradicted 13,300,000,000.00, bounded 9,900,000,000.00, unchecked 57,500,000,000.00 tenge
conflict: fixed-rate:oneTimeAssistance + oneTimeAssistance.amount + oneTimeAssistance.families
quantity housingPurchase.amount: bounded; implied at most 54,750,000,000.00 tenge
quantity housingRepair.amount: bounded; implied at most 54,750,000,000.00 tenge
quantity livestockCompensation.amount: unchecked; "over 2.8 billion tenge" is at least 2,800,000,000.01 tenge; implied anything
quantity oneTimeAssistance.amount: contradicted; "13.3 billion tenge" is 13,250,000,000.00 to 13,350,000,000.00 tenge; implied 13,459,186,000.00 tenge
quantity oneTimeAssistance.families: contradicted; "36,455" is 36,455 families; implied 35,889 to 36,159 families
quantity propertyCompensation.amount: bounded; "9.9 billion tenge" is 9,850,000,000.00 to 9,950,000,000.00 tenge; implied at most 12,114,928,800.00 tenge
quantity propertyCompensation.families: bounded; "21,876" is 21,876 families; implied at least 17,787 families
quantity totals.housing: unchecked; "54.7 billion tenge" is 54,650,000,000.00 to 54,750,000,000.00 tenge; implied anything
rule cap:propertyCompensation: holds; printed 9,850,000,000.00 to 9,950,000,000.00 tenge; implied at most 12,114,928,800.00 tenge; difference -2,264,928,800.00 to -2,164,928,800.00 tenge
rule fixed-rate:oneTimeAssistance: fails; printed 13,250,000,000.00 to 13,350,000,000.00 tenge; implied 13,459,186,000.00 tenge; short by 109,186,000.00 to 209,186,000.00 tenge
rule total:housing: untested`;

describe("the snapshot", () => {
  test("has one line for each conflict, quantity and rule, by id", () => {
    expect(reconciliationToSnapshot(contradicted)).toBe(text);
  });

  test("is the same wherever and in whatever order things are stated", () => {
    const families = '    families: "36,455"\n';
    const amount = "    amount: 13.3 billion tenge\n";
    const more = "quantities: { documents: 5 }\n";
    const aid = (...lines: string[]): string =>
      `aid:\n  oneTimeAssistance:\n    rate: 369,200 tenge\n${lines.join("")}`;
    const snapshotOf = (yaml: string, file: string): string =>
      reconciliationToSnapshot(reconcile(readStatement(yaml, { file })));
    expect(snapshotOf(`# moved\n\n${more}${aid(amount, families)}`, "b.yaml")).toBe(
      snapshotOf(aid(families, amount) + more, "a.yaml"),
    );
  });

  test("changes in one line where one amount changes its status or its range", () => {
    const lines = (result: Reconciliation): string[] => reconciliationToSnapshot(result).split("\n");
    const before = lines(reconcile({ quantities: { a: 1, b: 2 } }));
    const after = lines(reconcile({ quantities: { a: 1, b: 3 } }));
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'quantity b: unchecked; "3" is 3 b; implied anything',
    ]);
    expect(after).toHaveLength(before.length);
  });

  test("numbers the statements of figures where there are several, and says that a search stopped early", () => {
    const day = { asOf: "2024-12-26" };
    const both = reconcile([
      { ...day, quantities: { documents: 5 } },
      { ...day, quantities: { documents: 6 } },
    ]);
    expect(reconciliationToSnapshot(both)).toContain(
      '\nquantity documents: contradicted; "5" [1] is 5 documents; "6" [2] is 6 documents; implied anything\n',
    );
    expect(reconciliationToSnapshot(jointly)).toContain("\nconflict: all + more + rule:1 + rule:gap\n");
    expect(
      reconciliationToSnapshot(reconciliation({ effort: { nodes: 0, pivots: 0, complete: false } })),
    ).toBe("verdict: consistent (the search stopped early)\ncoverage: no tenge");
  });

  test("has each entry on one line, whatever a statement says", () => {
    const lines = reconciliationToSnapshot(hostile).split("\n");
    expect(lines).toHaveLength(2 + 1 + 2 + 3);
    expect(lines.join("")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });
});

describe("the serializer", () => {
  test("takes reconciliations and nothing else", () => {
    expect(reconciliationSerializer.test(contradicted)).toBe(true);
    for (const other of [null, undefined, "x", {}, [], { format: "x" }]) {
      expect(reconciliationSerializer.test(other)).toBe(false);
    }
  });

  test("indents every line", () => {
    expect(reconciliationSerializer.serialize(reconciliation(), {}, "    ")).toBe(
      "    verdict: consistent\n    coverage: no tenge",
    );
  });

  test("refuses its JSON read back in words", () => {
    const read = JSON.parse(toJson(contradicted));
    const says = "a snapshot is made of what reconcile() returns, not of its JSON read back";
    expect(() => reconciliationToSnapshot(read)).toThrow(says);
    expect(() => reconciliationSerializer.serialize(read, {}, "")).toThrow(says);
  });

  test("writes the snapshots of vitest", () => {
    expect.addSnapshotSerializer(reconciliationSerializer);
    expect(agreeing).toMatchInlineSnapshot(`
      verdict: consistent
      coverage: confirmed 13,500,000,000.00 tenge
      quantity oneTimeAssistance.amount: confirmed; "13.5 billion tenge" is 13,450,000,000.00 to 13,550,000,000.00 tenge; implied 13,459,186,000.00 tenge
      quantity oneTimeAssistance.families: confirmed; "36,455" is 36,455 families; implied 36,431 to 36,700 families
      rule fixed-rate:oneTimeAssistance: holds; printed 13,450,000,000.00 to 13,550,000,000.00 tenge; implied 13,459,186,000.00 tenge; difference -9,186,000.00 to 90,814,000.00 tenge
    `);
  });
});

describe.each(runners)("toMatchReconciliation with expect of %s", (_name, expectOf) => {
  test("passes for the snapshot, however it is indented", () => {
    const indented = `\n\n${text.replace(/^/gm, "      ")}\n    `;
    for (const expected of [text, `${text}\n`, indented, indented.replaceAll("\n", "\r\n")]) {
      expect(failureOf(() => expectOf(contradicted).toMatchReconciliation(expected))).toBe("");
    }
  });

  test("shows the lines that differ", () => {
    const other = text.replace("unchecked 57,500,000,000.00", "unchecked 57,400,000,000.00");
    const message = failureOf(() => expectOf(contradicted).toMatchReconciliation(other));
    expect(message).toMatch(/^expect\(received\)\.toMatchReconciliation\(\)\n\n/);
    expect(message.split("\n").filter((line) => /^[-+] coverage/.test(line))).toEqual([
      "- coverage: contradicted 13,300,000,000.00, bounded 9,900,000,000.00, unchecked 57,400,000,000.00 tenge",
      "+ coverage: contradicted 13,300,000,000.00, bounded 9,900,000,000.00, unchecked 57,500,000,000.00 tenge",
    ]);
    expect(failureOf(() => expectOf(contradicted).not.toMatchReconciliation(other))).toBe("");
  });

  test("with .not shows the snapshot that it is", () => {
    expect(failureOf(() => expectOf(contradicted).not.toMatchReconciliation(text))).toBe(
      `expect(received).not.toMatchReconciliation()\n\n${text}`,
    );
  });

  test("refuses what is no text", () => {
    const given = agreeing as unknown as string;
    expect(failureOf(() => expectOf(agreeing).toMatchReconciliation(given))).toMatch(/Expected is no text/);
  });
});
