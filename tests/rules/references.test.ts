import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
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
    expect(faultsOf(`${quantities}totals: { t: { of: ["*.heads"], printed: 3 } }\n`)[0]).toContain(
      "no quantity matches *.heads",
    );
  });

  test("an aid category's own measures need not be printed", () => {
    expect(faultsOf(`${quantities}rules: ["documents <= oneTimeAssistance.families"]\n`)).toEqual([]);
  });
});

describe("names that do not go together", () => {
  test("tenge and counts in one sum", () => {
    expect(faultsOf(`${quantities}rules: ["documents = laws + balance"]\n`)[0]).toContain(
      "an amount of tenge and a count cannot be added or compared (documents before, tenge here)",
    );
    expect(faultsOf(`${quantities}totals: { t: { of: [laws, balance], printed: 3 } }\n`)[0]).toContain(
      "balance is in tenge and laws in laws",
    );
    expect(
      faultsOf(`${quantities}shares: { t: { part: laws, whole: balance, printed: 3 percent } }\n`)[0],
    ).toContain("laws is in laws and balance in tenge");
  });

  test("tenge times tenge, a bare percentage, and MCI without a day", () => {
    expect(faultsOf(`${quantities}rules: ["balance <= 2 tenge * balance"]\n`)[0]).toContain(
      "an amount of tenge times balance, itself in tenge",
    );
    expect(faultsOf(`${quantities}rules: ["documents <= 60 percent"]\n`)[0]).toContain(
      "a percentage of nothing",
    );
    expect(faultsOf(`${quantities}rules: ["balance <= 2 MCI * laws"]\n`)[0]).toContain(
      "an amount in MCI without a day that dates it",
    );
  });

  test("a rule in which everything cancels out", () => {
    expect(faultsOf(`${quantities}rules: ["laws + decrees = decrees + laws"]\n`)[0]).toContain(
      "the rule says nothing about any quantity",
    );
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
    ["2 * documents <= 21", "fails", "1"],
    ["0.5 * documents <= 5.5", "holds", "0"],
    ["documents <= 150 % * laws + 4.9", "fails", "0.1"],
    ["sum(*) = 21", "holds", "0"],
  ])("%s: %s by %s", (rule, verdict, from) => {
    expect(outcomeOf({ ...base, rules: [rule] }, "rule:1")).toMatchObject({ verdict, from });
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
    expect(faultsOf(text)[0]).toContain("the MCI is known from 2014-01-01 to 2026-12-31");
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
