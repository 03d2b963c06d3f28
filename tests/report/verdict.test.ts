import { describe, expect, test } from "vitest";
import type { Reconciliation, RuleVerdict } from "../../src/reconcile/types.js";
import { verdictSentence } from "../../src/report/verdict.js";
import { count, reconciliation, rule } from "./sample.js";

function sentence(
  verdict: Reconciliation["verdict"],
  rules: readonly RuleVerdict[],
  more: Partial<Reconciliation> = {},
): string {
  return verdictSentence(
    reconciliation({
      verdict,
      rules: rules.map((each, index) => rule(`r:${index}`, { verdict: each })),
      ...more,
    }),
  );
}

describe("the verdict in one sentence", () => {
  test("counts the rules that fail", () => {
    expect(sentence("inconsistent", ["fails", "holds", "untested"])).toBe(
      "Inconsistent: 1 of 3 rules fails.",
    );
    expect(sentence("inconsistent", ["fails", "fails"])).toBe("Inconsistent: 2 of 2 rules fail.");
    expect(sentence("inconsistent", ["fails"])).toBe("Inconsistent: 1 of 1 rule fails.");
  });

  test("names contradicted quantities where no rule fails by itself", () => {
    const quantities = {
      a: count("houses", "contradicted", [], null),
      b: count("houses", "confirmed", [], {}),
    };
    expect(sentence("inconsistent", ["holds"], { quantities })).toBe(
      "Inconsistent: no rule fails by itself, but 1 quantity is contradicted.",
    );
    expect(sentence("inconsistent", ["holds"])).toBe(
      "Inconsistent: no rule fails by itself, but together they cannot all hold.",
    );
  });

  test("says how much of a consistent reconciliation was tested", () => {
    expect(sentence("consistent", ["holds", "holds"])).toBe("Consistent: all 2 rules hold.");
    expect(sentence("consistent", ["holds"])).toBe("Consistent: the only rule holds.");
    expect(sentence("consistent", ["holds", "untested"])).toBe(
      "Consistent: 1 of 2 rules holds, 1 is untested.",
    );
    expect(sentence("consistent", ["holds", "holds", "untested", "untested"])).toBe(
      "Consistent: 2 of 4 rules hold, 2 are untested.",
    );
  });

  test("does not let a consistent verdict hide that nothing was checked", () => {
    expect(sentence("consistent", ["untested"])).toBe(
      "Consistent: the only rule could not be tested, so nothing is cross-checked.",
    );
    expect(sentence("consistent", ["untested", "untested"])).toBe(
      "Consistent: none of 2 rules could be tested, so nothing is cross-checked.",
    );
    expect(sentence("consistent", [])).toBe("Consistent: no rule applies, so nothing is cross-checked.");
  });

  test("does not round undetermined to either side", () => {
    expect(sentence("undetermined", ["holds", "holds"])).toBe(
      "Undetermined: neither agreement nor a contradiction was proved; 2 of 2 rules hold.",
    );
  });
});
