import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/statement/types.js";
import { outcomeOf } from "./outcome.js";

// A whole below zero turns a ratio round: half of -100 is -50, and 49.5 percent of it is more than 50.5 percent.
const verdictOf = (part: object | number, whole: object | number, printed: string): string => {
  const statement: Statement = {
    quantities: { part: part as number, whole: whole as number },
    shares: { s: { part: "part", whole: "whole", printed } },
  };
  return outcomeOf(statement, "share:s").verdict;
};
const signed = (printed?: string): object => ({ signed: true, ...(printed && { printed }) });

describe("a share of what may be below zero", () => {
  test.each([
    ["-50", "-100", "50 percent", "holds"],
    ["-49", "-100", "50 percent", "fails"],
    ["-51", "-100", "50 percent", "fails"],
    ["50", "-100", "50 percent", "fails"],
    ["50", "-100", "-50 percent", "holds"],
    ["52", "-100", "-50 percent", "fails"],
    ["50", "100", "50 percent", "holds"],
    ["52", "100", "50 percent", "fails"],
    ["-50", "from -101 to -99", "50 percent", "holds"],
    ["-60", "from -101 to -99", "50 percent", "fails"],
    ["-60", "-100", "over 50 percent", "holds"],
    ["-40", "-100", "over 50 percent", "fails"],
    ["-40", "-100", "exactly 40 percent", "holds"],
  ])("%s of %s, printed as %s: %s", (part, whole, printed, verdict) => {
    expect(verdictOf(signed(part), signed(whole), printed)).toBe(verdict);
  });

  test("where nothing tells on which side of zero it lies, nothing is asked", () => {
    expect(verdictOf(signed("-50"), signed("from -5 to 5"), "50 percent")).toBe("untested");
    expect(verdictOf(0, signed(), "from 0 to 50 percent")).toBe("untested");
  });

  test.each([
    ["50 percent", "whole <= 101", "holds"],
    ["50 percent", "whole <= 98", "fails"],
    ["-50 percent", "whole >= -101", "holds"],
    ["-50 percent", "whole >= -98", "fails"],
  ])("where the part is not negative, the share tells: of %s, %s %s", (printed, rule, verdict) => {
    const statement: Statement = {
      quantities: { part: 50, whole: { signed: true } },
      shares: { s: { part: "part", whole: "whole", printed } },
      rules: [rule.replace(/-(?=\d)/, "- ")],
    };
    expect(outcomeOf(statement, "rule:1").verdict).toBe(verdict);
  });
});

test("an average over what may be below zero", () => {
  const statement = (amount: string): Statement => ({
    quantities: {
      change: { unit: "tenge", signed: true, printed: amount },
      fewer: { unit: "families", signed: true, printed: "-10" },
    },
    averages: { each: { of: "change", per: "fewer", printed: "100 tenge" } },
  });
  expect(outcomeOf(statement("-1000"), "average:each").verdict).toBe("holds");
  expect(outcomeOf(statement("-1006"), "average:each").verdict).toBe("fails");
});
