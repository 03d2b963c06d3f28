import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/types.js";
import { contradictedRules, jointConflicts, rulesThatTell } from "../../src/report/rule-conflicts.js";
import type { Statement } from "../../src/statement/types.js";
import { contradicted, entangled, falling, jointly } from "../testing/statements.js";

function told(reconciliation: Reconciliation): readonly string[] {
  const tell = rulesThatTell(reconciliation);
  return reconciliation.conflicts.map((conflict) => {
    const members = [...conflict.figures.map(({ quantity }) => quantity), ...conflict.rules];
    const by = tell(conflict).map(({ id }) => id);
    return `${members.join(", ")}: ${by.join(", ") || "none"}`;
  });
}

function ofCounts(statement: Statement): readonly string[] {
  return told(reconcile(statement));
}

describe("the rules that tell of a conflict", () => {
  test("are those that fail by its figures", () => {
    expect(told(contradicted)).toEqual([
      "oneTimeAssistance.families, oneTimeAssistance.amount, fixed-rate:oneTimeAssistance: fixed-rate:oneTimeAssistance",
    ]);
    expect(told(falling)).toEqual([
      expect.stringMatching(/: cumulative:oneTimeAssistance\.families@2024-12-26$/),
    ]);
    expect(told(jointly)).toEqual([expect.stringMatching(/: none$/)]);
  });

  test("are not those that fail by other figures", () => {
    expect(entangled.rules.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "rule:within holds",
      "rule:parts fails",
    ]);
    expect(told(entangled)).toEqual([
      "whole, repaired, lost, rule:within, rule:parts: none",
      "assessed, repaired, lost, rule:parts: rule:parts",
    ]);
    expect(jointConflicts(entangled).map(({ id }) => id)).toEqual(["conflict-1"]);
  });

  test("are those that fail by what other rules leave for a quantity that was not printed", () => {
    expect(
      ofCounts({
        quantities: { whole: 10, part: 6, rest: { unit: "rest" }, most: 3 },
        rules: ["whole = part + rest", "rest <= most"],
      }),
    ).toEqual(["whole, part, most, rule:1, rule:2: rule:1, rule:2"]);
  });

  test("of several conflicts through a quantity that was not printed, stand for the first", () => {
    // The rest is 4 by the first rule, at most 3 by the second and at most 2 by the third.
    const reconciliation = reconcile({
      quantities: { whole: 10, part: 6, rest: { unit: "rest" }, most: 3, likely: 2 },
      rules: ["whole = part + rest", "rest <= most", "rest <= likely"],
    });
    expect(told(reconciliation)).toEqual([
      "whole, part, most, rule:1, rule:2: rule:1",
      "whole, part, likely, rule:1, rule:3: rule:1",
    ]);
    expect(jointConflicts(reconciliation).map(({ id }) => id)).toEqual(["conflict-2"]);
  });

  test("are those that fail alone, whatever else they add", () => {
    expect(
      ofCounts({ quantities: { whole: 3, part: 5, other: 2 }, rules: ["part + other <= whole"] }),
    ).toEqual(["whole, part, rule:1: rule:1"]);
  });

  test("of what several sources print of one quantity are those of its sources", () => {
    expect(ofCounts({ aid: { oneTimeAssistance: { families: ["36,455", "36,500"] } } })).toEqual([
      "oneTimeAssistance.families, oneTimeAssistance.families: sources:oneTimeAssistance.families",
    ]);
  });

  test("are none where two sources of three disagree by less than all of them, and yet one rule tells of all", () => {
    const three = reconcile({ aid: { oneTimeAssistance: { families: ["36,455", "36,500", "36,600"] } } });
    expect(told(three)).toHaveLength(3);
    expect(told(three).every((each) => each.endsWith(": none"))).toBe(true);
    expect(jointConflicts(three)).toEqual([]);
  });
});

describe("the rules that others contradict", () => {
  const unprinted = { x: { unit: "things" }, y: { unit: "things" } };

  test("are those of a conflict without figures", () => {
    const reconciliation = reconcile({
      quantities: { ...unprinted, a: { unit: "things", printed: 5 }, b: { unit: "things", printed: 7 } },
      rules: ["x >= y + 1", "x <= y - 1", "a + x = b + y"],
    });
    expect(reconciliation.conflicts.map(({ rules }) => rules.join(", "))).toEqual([
      "rule:1, rule:2",
      "rule:2, rule:3",
    ]);
    expect([...contradictedRules(reconciliation).keys()].sort()).toEqual(["rule:1", "rule:2"]);
  });

  test("are none where a doubtful one is to blame", () => {
    const reconciliation = reconcile({
      quantities: { ...unprinted, a: 5 },
      rules: [{ holds: "x >= y + 1", doubtful: true }, "x <= y - 1"],
    });
    expect(reconciliation.conflicts.map(({ suspects }) => suspects.length)).toEqual([1]);
    expect(contradictedRules(reconciliation).size).toBe(0);
  });
});
