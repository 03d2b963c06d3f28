import { describe, expect, test } from "vitest";
import { parseRule } from "../../src/rules/language.js";
import { tryReadStatement } from "../../src/rules/read-statement.js";
import { outcomeOf, ruleIds } from "./outcome.js";

describe("faults at every place of a rule", () => {
  test.each([
    ["= b", 'found "=" where a quantity, sum(…) or a number was expected'],
    ["12,6 million * a = b", '"12,6 million" is not a number'],
    ["a = 12,6 million * b", '"12,6 million" is not a number'],
    ["a = b * 12,6 million", '"12,6 million" is not a number'],
    ["a = 2 *", "the rule ends where a quantity, sum(…) or a number was expected"],
    ["a = 2 * sum(b", "the rule ends where ) was expected"],
    ["a = b *", "the rule ends where a number was expected"],
    ["a + = b", 'found "=" where a quantity, sum(…) or a number was expected'],
  ])("%s", (text, message) => {
    expect(parseRule(text)).toMatchObject({ ok: false, fault: { message } });
  });
});

describe("ratios with one end", () => {
  test.each<[string, number, string]>([
    ["over 70 percent", 71, "holds"],
    ["over 70 percent", 70, "fails"],
    ["at most 70 percent", 70, "holds"],
    ["at most 70 percent", 71, "fails"],
  ])("a share of %s, the part being %s of 100: %s", (printed, yes, verdict) => {
    const statement = {
      quantities: { votes: 100, yes },
      shares: { s: { part: "yes", whole: "votes", printed } },
    };
    expect(outcomeOf(statement, "share:s").verdict).toBe(verdict);
  });

  test("a cap that is no upper limit asks nothing", () => {
    const statement = {
      event: { began: "2024-03-27" },
      aid: { propertyCompensation: { families: 1, amount: 10, cap: "over 150 MCI" } },
    };
    expect(outcomeOf(statement, "cap:propertyCompensation").verdict).toBe("untested");
  });

  test("a rate between two numbers of MCI", () => {
    const rate = "from 50 to 100 MCI";
    const statement = {
      event: { began: "2024-03-27" },
      aid: { oneTimeAssistance: { families: 2, amount: 738401, rate } },
    };
    expect(outcomeOf(statement, "fixed-rate:oneTimeAssistance")).toMatchObject({
      verdict: "fails",
      from: "1",
    });
    expect(outcomeOf(statement, "fixed-rate:oneTimeAssistance").says).toContain(
      "(184,600.00 to 369,200.00 tenge)",
    );
  });
});

describe("totals at their limits", () => {
  test("a grand total of a statement without aid has no rule", () => {
    expect(ruleIds({ totals: { t: { of: "all", printed: 5 } } })).toEqual([]);
  });

  test("a cycle is found beside a total that is in none", () => {
    const read = tryReadStatement(`totals:
  a: { of: [totals.b, laws], printed: 1 }
  b: { of: [totals.a, totals.c], printed: 1 }
  c: { of: [laws], printed: 1 }
quantities: { laws: 1 }
`);
    expect(read.ok ? [] : read.faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "cyclic-total totals.a.of[0]",
      "cyclic-total totals.b.of[0]",
    ]);
  });

  test("an average of amounts that are not printed is in tenge", () => {
    const statement = {
      aid: { housingRepair: { houses: 5 } },
      averages: {
        a: { of: "housingRepair.amount", per: "housingRepair.houses", printed: "5 million tenge" },
      },
    };
    expect(outcomeOf(statement, "average:a")).toMatchObject({ verdict: "untested" });
  });

  test("species are livestock's alone", () => {
    const statement = {
      aid: {
        oneTimeAssistance: { families: 5 },
        livestockCompensation: { heads: 5, species: { cattle: { heads: 5 } } },
      },
    };
    expect(ruleIds(statement)).toEqual(["species:livestockCompensation.heads"]);
  });
});

test("rules of amounts in tenge and MCI, with constants", () => {
  const statement = {
    event: { began: "2024-03-27" },
    aid: { propertyCompensation: { families: 2, amount: 1107600 } },
    rules: [
      "propertyCompensation.amount <= 300 MCI",
      "propertyCompensation.amount - 7,600 tenge = 1.1 million tenge",
    ],
  };
  expect(outcomeOf(statement, "rule:1")).toMatchObject({ verdict: "holds", from: "0" });
  expect(outcomeOf(statement, "rule:2")).toMatchObject({ verdict: "holds", from: "0" });
});
