import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { modelOf } from "../../src/rules/model.js";
import { tryReadStatement } from "../../src/rules/read-statement.js";
import { outcomeOf } from "./outcome.js";

/** Every fault of a text as `line:column+length message — remedy`. */
function faultsOf(text: string): readonly string[] {
  const read = tryReadStatement(text, { file: "x.yaml" });
  if (read.ok) return [];
  return read.faults.map(({ place, path, message, remedy }) => {
    const at = place === undefined ? path : `${place.line}:${place.column}+${place.length}`;
    return `${at} ${message} — ${remedy}`;
  });
}

const quantities = `quantities:
  documents: 10
  laws: 4
  decrees: 6
  balance: { unit: tenge, printed: "5" }
`;

describe("names that name nothing", () => {
  test("in a rule: the place within the rule, and the nearest name", () => {
    expect(faultsOf(`${quantities}rules:\n  - documents = laws + decreess\n`)).toEqual([
      "7:24+8 no quantity is called decreess — write decrees",
    ]);
  });

  test("a rule that cannot be read is told where it stops", () => {
    expect(faultsOf(`${quantities}rules: ["documents ="]\n`)).toEqual([
      "6:21+1 the rule ends where a quantity, sum(…) or a number was expected — write a quantity, sum(…) or a number",
    ]);
  });

  test("in a named rule", () => {
    expect(faultsOf(`${quantities}rules:\n  - { name: sum, holds: documents = lows }\n`)).toEqual([
      "7:37+4 no quantity is called lows — write laws",
    ]);
  });

  test("a minus without spaces is told as such", () => {
    expect(faultsOf(`${quantities}rules:\n  - documents = laws-decrees\n`)).toEqual([
      "7:17+12 no quantity is called laws-decrees — write laws - decrees: a minus sign stands between spaces",
    ]);
  });

  test("a name that is like no other, and one with a hyphen of which only a part is a name", () => {
    expect(faultsOf(`${quantities}rules: ["documents = zzzzzzzzzzzzzzz"]\n`)).toEqual([
      "6:22+15 no quantity is called zzzzzzzzzzzzzzz — print it in the statement, or name one that is",
    ]);
    expect(faultsOf(`${quantities}rules: ["documents = laws-zzzzzzzzzzzzz"]\n`)).toEqual([
      "6:22+18 no quantity is called laws-zzzzzzzzzzzzz — print it in the statement, or name one that is",
    ]);
  });

  test("a statement written in code has the same faults, each by its path alone", () => {
    const { faults } = modelOf([
      {
        quantities: { documents: 10, laws: 4, balance: { unit: "tenge", printed: 5 } },
        totals: {
          a: { of: ["laws", "balance"], printed: 3 },
          b: { of: ["*.heads"], printed: 1 },
          c: { of: ["laws", "totals.c"], printed: 1 },
        },
        shares: {
          s: { part: "laws", whole: "lows", printed: "3 percent" },
          t: { part: "laws", whole: "balance", printed: "3 percent" },
        },
        averages: { m: { of: "balanc", per: "documents", printed: "1 tenge" } },
        rules: ["documents = lows"],
        aid: { oneTimeAssistance: { families: 1, rate: "100 MCI" } },
      },
    ]);
    const together = "put together only amounts, or only counts";
    const dated = "give event.began or asOf a day of which the MCI is known, or print the amount in tenge";
    expect(faults.map(({ code, path, message, remedy }) => [code, path, message, remedy])).toEqual([
      [
        "undated-mci",
        "aid.oneTimeAssistance.rate",
        '"100 MCI" cannot be turned into tenge: no day dates the statement',
        dated,
      ],
      ["mixed-units", "totals.a.of[1]", "balance is in tenge and laws in laws", together],
      [
        "unknown-quantity",
        "totals.b.of[0]",
        "no quantity matches *.heads",
        "use * for one segment of an id, as in livestockCompensation.regions.*.heads",
      ],
      [
        "cyclic-total",
        "totals.c.of[1]",
        "the total c is a part of itself: totals.c, of totals.c",
        "leave the total out of its own parts",
      ],
      ["unknown-quantity", "shares.s.whole", "no quantity is called lows", "write laws"],
      ["unknown-quantity", "averages.m.of", "no quantity is called balanc", "write balance"],
      ["mixed-units", "shares.t.part", "laws is in laws and balance in tenge", together],
      ["bad-rule", "rules[0]", "no quantity is called lows", "write laws"],
    ]);
    for (const fault of faults) expect(fault).not.toHaveProperty("place");
  });

  test("in totals, shares and averages", () => {
    const text = `${quantities}totals: { all: { of: [laws, decreese], printed: 10 } }
shares: { s: { part: law, whole: documents, printed: 40 percent } }
averages: { m: { of: balance, per: document, printed: 1 tenge } }
`;
    expect(faultsOf(text)).toEqual([
      "6:29+8 no quantity is called decreese — write decrees",
      "7:22+3 no quantity is called law — write laws",
      "8:36+8 no quantity is called document — write documents",
    ]);
  });

  test("a pattern that matches nothing", () => {
    expect(faultsOf(`${quantities}rules: ["documents = sum(aid.*.heads)"]\n`)).toEqual([
      "6:26+11 no quantity matches aid.*.heads — use * for one segment of an id, as in livestockCompensation.regions.*.heads",
    ]);
    expect(faultsOf(`${quantities}totals: { t: { of: ["*.heads"], printed: 3 } }\n`)).toEqual([
      "6:22+7 no quantity matches *.heads — use * for one segment of an id, as in livestockCompensation.regions.*.heads",
    ]);
  });

  test("an aid category's own measures need not be printed", () => {
    expect(faultsOf(`${quantities}rules: ["documents <= oneTimeAssistance.families"]\n`)).toEqual([]);
  });
});

test("of more than a hundred unknown names the nearest is looked for of the first hundred", () => {
  const names = Array.from({ length: 102 }, (_, index) => `documentz${index}`);
  const faults = faultsOf(`${quantities}rules: [${names.map((name) => `${name} = laws`).join(", ")}]\n`);
  expect(faults.map((fault) => fault.replace(/.* — /, ""))).toEqual([
    ...names.slice(0, 100).map(() => "write documents"),
    ...names.slice(100).map(() => "print it in the statement, or name one that is"),
  ]);
});

describe("names that do not go together", () => {
  test("tenge and counts in one sum", () => {
    expect(faultsOf(`${quantities}rules: ["documents = laws + balance"]\n`)).toEqual([
      "6:29+7 an amount of tenge and a count cannot be added or compared (documents before, tenge here) — multiply the count by an amount, as in 100 MCI * families",
    ]);
    expect(faultsOf(`${quantities}totals: { t: { of: [laws, balance], printed: 3 } }\n`)).toEqual([
      "6:27+7 balance is in tenge and laws in laws — put together only amounts, or only counts",
    ]);
    expect(
      faultsOf(`${quantities}shares: { t: { part: laws, whole: balance, printed: 3 percent } }\n`),
    ).toEqual(["6:22+4 laws is in laws and balance in tenge — put together only amounts, or only counts"]);
  });

  test("tenge and counts that one pattern names, or that stand apart from the total", () => {
    const housing = "aid: { housingPurchase: { houses: 10, amount: 5000 } }\n";
    const mixed =
      "housingPurchase.amount, which housingPurchase.* names, is in tenge and housingPurchase.houses in houses — put together only amounts, or only counts";
    const of = (parts: string, printed: string): readonly string[] =>
      faultsOf(`${housing}totals: { t: { of: [${parts}], printed: ${printed} } }\n`);
    expect(of('"housingPurchase.*"', '"5,010 tenge"')).toEqual([
      "2:22+17 housingPurchase.houses, which housingPurchase.* names, is in houses and totals.t in tenge — put together only amounts, or only counts",
    ]);
    expect(of('housingPurchase.houses, "housingPurchase.*"', '"5,010"')).toEqual([`2:46+17 ${mixed}`]);
    expect(of('"housingPurchase.*"', "5010")).toEqual([`2:22+17 ${mixed}`]);
    expect(of('"*.houses"', "10 tenge")[0]).toContain("expected a number of things");
    expect(of('"*.amount"', "10 houses")[0]).toContain("expected an amount in tenge");
    expect(of('"*.amount"', "5000")).toEqual([]);
    expect(faultsOf(`${quantities}totals: { t: { of: ["*"], printed: 10 tenge } }\n`)).toEqual([
      "6:22+1 documents, which * names, is in documents and totals.t in tenge — put together only amounts, or only counts",
    ]);
    const named =
      "an amount of tenge and a count cannot be added or compared (housingPurchase.* names housingPurchase.houses in houses and housingPurchase.amount in tenge)";
    const remedy = "name only amounts, or only counts, as in livestockCompensation.regions.*.heads";
    for (const factor of ["", "2 * ", "50 percent * "]) {
      const rule = `${factor}sum(housingPurchase.*) <= 9`;
      expect(faultsOf(`${housing}rules: ["${rule}"]\n`)).toEqual([
        factor === "" ? `2:14+17 ${named} — ${remedy}` : `2:10+${rule.length - 5} ${named} — ${remedy}`,
      ]);
    }
  });

  test("an average of things for each tenge is turned round", () => {
    const text = `${quantities}averages: { m: { of: laws, per: balance, printed: 2 tenge } }\n`;
    expect(faultsOf(text)).toEqual([
      "6:22+4 an average of laws for each tenge: laws is in laws and balance in tenge — for tenge for each of the laws write of: balance, per: laws",
    ]);
    expect(faultsOf(text.replace("laws, per: balance", "balance, per: laws"))).toEqual([]);
    expect(faultsOf(text.replace("of: laws, per: balance", "of: balance, per: balance"))).toEqual([
      "6:36+7 balance is compared with itself — name another quantity",
    ]);
    expect(
      faultsOf(text.replace("laws, per: balance", "laws, per: decrees").replace("2 tenge", "2")),
    ).toEqual([]);
  });

  test("tenge times tenge, a bare percentage, and MCI without a day", () => {
    expect(faultsOf(`${quantities}rules: ["balance <= 2 tenge * balance"]\n`)).toEqual([
      "6:21+17 an amount of tenge times balance, itself in tenge — multiply by a bare number",
    ]);
    expect(faultsOf(`asOf: 2024-03-27\n${quantities}rules: ["balance <= 2 MCI * balance"]\n`)).toEqual([
      "7:21+15 an amount of tenge times balance, itself in tenge — multiply by a bare number",
    ]);
    expect(faultsOf(`${quantities}rules: ["documents <= 60 percent"]\n`)).toEqual([
      "6:23+10 a percentage of nothing — write 60 percent * votes",
    ]);
    expect(faultsOf(`${quantities}rules: ["balance <= 2 MCI * laws"]\n`)).toEqual([
      "6:21+12 an amount in MCI without a day that dates it — give event.began or asOf, a day within the years of which the MCI is known",
    ]);
  });

  test("a rule in which everything cancels out", () => {
    expect(faultsOf(`${quantities}rules: ["laws + decrees = decrees + laws"]\n`)).toEqual([
      "6:10+1 the rule says nothing about any quantity — name quantities that do not cancel out",
    ]);
    expect(faultsOf(`${quantities}rules: ["3 = 3"]\n`)[0]).toContain("the rule says nothing");
  });
});

describe("totals that contain themselves", () => {
  test("at once", () => {
    expect(faultsOf("totals: { a: { of: [totals.a], printed: 1 } }\n")).toEqual([
      "1:21+8 the total a is a part of itself: totals.a, of totals.a — leave the total out of its own parts",
    ]);
  });

  test("through others: each total of the cycle is told", () => {
    const faults = faultsOf(
      "totals:\n  a: { of: [totals.b], printed: 1 }\n  b: { of: [totals.a], printed: 1 }\n",
    );
    expect(faults).toEqual([
      "2:13+8 the total a is a part of itself: totals.a, of totals.b, of totals.a — leave the total out of its own parts",
      "3:13+8 the total b is a part of itself: totals.b, of totals.a, of totals.b — leave the total out of its own parts",
    ]);
  });

  test("a grand total on the way is no part of anything", () => {
    const text =
      "aid: { housingRepair: { amount: 5 } }\ntotals:\n  x: { of: all, printed: 5 }\n  a: { of: [totals.x, totals.b], printed: 1 }\n  b: { of: [totals.a], printed: 1 }\n";
    expect(faultsOf(text).map((fault) => fault.slice(0, 45))).toEqual([
      "4:23+8 the total a is a part of itself: total",
      "5:13+8 the total b is a part of itself: total",
    ]);
  });

  test("a total above a cycle is in none, and a quantity is not the total of its name", () => {
    const text =
      "quantities: { laws: 1 }\ntotals:\n  a: { of: [laws, totals.b], printed: 1 }\n  b: { of: [totals.b], printed: 1 }\n  laws: { of: [totals.a], printed: 1 }\n";
    expect(faultsOf(text)).toEqual([
      "4:13+8 the total b is a part of itself: totals.b, of totals.b — leave the total out of its own parts",
    ]);
  });

  test("a total of totals is none", () => {
    expect(
      faultsOf(
        "totals:\n  a: { of: [totals.b, totals.c], printed: 2 }\n  b: { of: [x], printed: 1 }\n  c: { of: [x], printed: 1 }\nquantities: { x: 1 }\n",
      ),
    ).toEqual([]);
  });
});

describe("what rules of the user's own come to", () => {
  const base = { quantities: { documents: 11, laws: 4, decrees: 6 } };

  test.each<[string, string, string | undefined]>([
    ["documents = laws + decrees", "fails", "1"],
    ["documents = laws + decrees + 1", "holds", "0"],
    ["documents - laws >= decrees", "holds", "1"],
    ["documents > laws + decrees + 1", "fails", "0"],
    ["documents < 12", "holds", "-1"],
    ["documents < 11", "fails", "0"],
    ["documents >= 11", "holds", "0"],
    ["documents <= 11", "holds", "0"],
    ["2 * documents <= 21", "fails", "1"],
    ["0.5 * documents <= 5.5", "holds", "0"],
    ["documents <= 150 % * laws + 4.9", "fails", "0.1"],
    ["sum(*) = 21", "holds", "0"],
  ])("%s: %s by %s", (rule, verdict, from) => {
    expect(outcomeOf({ ...base, rules: [rule] }, "rule:1")).toMatchObject({ verdict, from });
  });

  test("amounts of tenge for each of a count, and bare numbers beside amounts", () => {
    const quantities = { laws: 4, balance: { unit: "tenge", printed: 9 } };
    const rules = ["balance >= 2 tenge * laws", "balance = 9", "2 * balance = balance + 9"];
    const found = rules.map((_, index) => outcomeOf({ quantities, rules }, `rule:${index + 1}`));
    expect(found).toMatchObject([
      { verdict: "holds", from: "1" },
      { verdict: "holds", from: "0" },
      { verdict: "holds", from: "0" },
    ]);
    expect(found[0]?.says).toBe(
      "balance >= 2 tenge * laws: 9.00 tenge on the left, at least 8.00 tenge on the right: 1.00 tenge to spare",
    );
  });

  test("a pattern matches ids of as many segments only", () => {
    const aid = { livestockCompensation: { heads: 10, regions: { "KZ-15": { heads: 4 } } } };
    expect(outcomeOf({ aid, rules: ["sum(livestockCompensation.*) = 10"] }, "rule:1").verdict).toBe("holds");
  });

  test("a name makes the id and the words", () => {
    const rules = [{ name: "all documents", holds: "documents = laws + decrees" }];
    expect(outcomeOf({ ...base, rules }, "rule:all documents").says).toBe(
      "all documents: 11 documents on the left, 10 documents on the right: over by 1 documents",
    );
  });

  test("MCI in a rule is that of the event's day", () => {
    const statement = {
      event: { began: "2024-03-27" },
      aid: { propertyCompensation: { families: 2, amount: 1107601 } },
      rules: ["propertyCompensation.amount <= 150 MCI * propertyCompensation.families"],
    };
    expect(outcomeOf(statement, "rule:1")).toMatchObject({ verdict: "fails", from: "1" });
  });

  test("an MCI that no table covers is a fault that says what it covers", () => {
    const text = "asOf: 2013-05-05\naid: { oneTimeAssistance: { families: 1, rate: 100 MCI } }\n";
    expect(faultsOf(text)[0]).toMatch(/^2:48\+7 .*the MCI is known from 2014-01-01 to 2026-12-31/);
    expect(faultsOf("aid: { oneTimeAssistance: { families: 1, rate: 100 MCI } }\n")[0]).toContain(
      "no day dates the statement",
    );
  });

  test("reconcile refuses what reading would have refused", () => {
    expect(() => reconcile({ ...base, rules: ["documents = lows"] })).toThrow("no quantity is called lows");
  });
});

test("a rate, share or average that cannot be read is told once, and its rule left out", () => {
  const text = `quantities: { votes: 10, yes: 5 }
event: { began: 2024-03-27 }
aid: { oneTimeAssistance: { families: 1, rate: many } }
shares: { s: { part: yes, whole: votes, printed: half } }
averages: { a: { of: yes, per: votes, printed: lots } }
`;
  expect(faultsOf(text).map((fault) => fault.slice(0, 5))).toEqual(["3:48+", "4:50+", "5:48+"]);
});
