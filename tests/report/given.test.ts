import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import * as report from "../../src/report/index.js";

const reconciliation = reconcile({ quantities: { laws: 5 } });
const { renderings, ...writers } = report;
const named = Object.entries({ ...renderings, ...writers }).map(([name, write]) => ({ name, write }));

describe.each(named)("$name", ({ write }) => {
  const refused: readonly (readonly [what: string, given: unknown, says: string])[] = [
    ["nothing", undefined, "a report is made of what reconcile() returns, not of a value of type undefined"],
    ["null", null, "a report is made of what reconcile() returns, not of null"],
    ["a list", [reconciliation], "a report is made of what reconcile() returns, not of a list"],
    ["a text", "{}", "a report is made of what reconcile() returns, not of a value of type string"],
    ["a statement", { quantities: { laws: 5 } }, "not of an object"],
    [
      "its mark alone",
      { format: reconciliation.format },
      "not of an object whose verdict is missing or of another kind",
    ],
    ["its JSON read back", JSON.parse(report.toJson(reconciliation)), "not of its JSON read back"],
  ];

  test.each(refused)("refuses %s in words", (_, given, says) => {
    expect(() => write(given as typeof reconciliation)).toThrow(TypeError);
    expect(() => write(given as typeof reconciliation)).toThrow(says);
  });

  test("takes what reconcile returns", () => {
    expect(write(reconciliation)).not.toBe("");
  });
});
