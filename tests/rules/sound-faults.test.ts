import { describe, expect, test } from "vitest";
import { tryReadStatement } from "../../src/rules/read-statement.js";

/** Line and beginning of every fault. */
function faultsOf(lines: readonly string[]): readonly string[] {
  const read = tryReadStatement(lines.join("\n"));
  return read.ok ? [] : read.faults.map(({ place, message }) => `${place?.line}: ${message}`);
}

describe("names and rules beside faults of shape", () => {
  test("are looked at all the same", () => {
    expect(
      faultsOf([
        "titel: x",
        "aid:",
        "  oneTimeAssistance: { families: 5, rate: 100 MCI }",
        "  livestockCompensation: { heads: 7, amont: 5 }",
        "totals:",
        "  a: { of: [housngRepair.amount, totals.a], printed: 1 billion tenge }",
        "shares: { s: { part: yes, whole: votes, printed: 5 percent } }",
        "rules:",
        "  - documents = laws + decrees",
        "  - oneTimeAssistance.families <=",
        "  - oneTimeAssistance.families <= 5 tenge",
      ]),
    ).toEqual([
      '1: unknown key "titel" in the statement',
      '3: "100 MCI" cannot be turned into tenge: no day dates the statement',
      '4: unknown key "amont" in aid.livestockCompensation',
      "6: no quantity is called housngRepair.amount",
      "7: no quantity is called yes",
      "7: no quantity is called votes",
      "9: no quantity is called documents",
      "9: no quantity is called laws",
      "9: no quantity is called decrees",
      "10: the rule ends where a quantity, sum(…) or a number was expected",
      "11: an amount of tenge and a count cannot be added or compared (families before, tenge here)",
    ]);
  });

  test.each([
    ["a quantity", ["quantities: { laws: { unti: laws, printed: 5 } }", "rules: [laws <= 6]"]],
    ["all quantities", ["quantites: { laws: 5 }", "quantities: { x: 1 }", "rules: [x <= laws]"]],
    ["a total", ["totals: { t: { of: x } }", "quantities: { x: 1 }", "rules: [x <= totals.t]"]],
    [
      "a breakdown",
      [
        "aid: { livestockCompensation: { heads: 9, regons: { KZ-15: { heads: 5 } } } }",
        "rules:",
        "  - livestockCompensation.regions.KZ-15.heads <= 5",
        "  - sum(livestockCompensation.regions.*.heads) <= 5",
        "totals: { t: { of: [livestockCompensation.regions.*.heads], printed: 5 } }",
      ],
    ],
    [
      "a category",
      [
        "aid: { smeCompensaton: { amount: 5 tenge, funding: { demeu: { amount: 5 tenge } } } }",
        "quantities: { x: 1 }",
        "rules: [smeCompensation.funding.demeu.amount <= 5 tenge]",
      ],
    ],
    [
      "the day that dates rates",
      [
        "asof: 2024-05-05",
        "aid: { oneTimeAssistance: { families: 5, rate: 100 MCI } }",
        "rules: [oneTimeAssistance.amount <= 600 MCI]",
      ],
    ],
  ])("what is at fault may have named %s: that it is missing is not told", (_, lines) => {
    const faults = faultsOf(lines);
    expect(faults.length).toBe(1);
    expect(faults[0]).toMatch(/^[12]: (unknown key|"of" is|"x" is)/);
  });
});

test("every name of a rule that names nothing is told", () => {
  expect(faultsOf(["quantities: { a: 1 }", "rules: [a = lows + decreess - 2 * a]"])).toEqual([
    "2: no quantity is called lows",
    "2: no quantity is called decreess",
  ]);
});

test("a total named like what every object has", () => {
  expect(
    faultsOf(["totals:", "  constructor: { of: 5 }", "  a: { of: [totals.constructor], printed: 5 tenge }"]),
  ).toEqual(['2: "of" is 5, not all or a list']);
});
