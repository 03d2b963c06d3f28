import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Conflict, Suspect } from "../../src/reconcile/types.js";
import { readStatement } from "../../src/rules/read-statement.js";
import type { Statement } from "../../src/statement/types.js";
import { verify } from "../../src/verify/verify.js";

const yearEnd = readStatement(
  readFileSync(new URL("../../fixtures/kazakhstan-2024/year-end.yaml", import.meta.url), "utf8"),
);

function shown({ members }: Suspect): string {
  return members
    .map(({ suspected, wouldBe }) => {
      const name = "rule" in suspected ? suspected.rule : `${suspected.quantity}[${suspected.figure}]`;
      return `${name} ${wouldBe?.from?.toFixed() ?? ""}..${wouldBe?.to?.toFixed() ?? ""}`;
    })
    .join(", ");
}

function conflicts(statement: Statement): readonly Conflict[] {
  const result = reconcile(statement);
  expect(verify(result)).toMatchObject({ accepted: true });
  return result.conflicts;
}

describe("the review at the end of 2024", () => {
  const found = conflicts(yearEnd);

  test("has one conflict: the families, the amount and the fixed rate", () => {
    expect(found.map(({ figures, rules }) => ({ figures, rules }))).toEqual([
      {
        figures: [
          { quantity: "oneTimeAssistance.families", figure: 0 },
          { quantity: "oneTimeAssistance.amount", figure: 0 },
        ],
        rules: ["fixed-rate:oneTimeAssistance"],
      },
    ]);
  });

  test("of which either figure could be to blame, and what it would have to be", () => {
    expect(found[0]?.suspects.map(shown)).toEqual([
      "oneTimeAssistance.amount[0] 13459186000..13459186000",
      "oneTimeAssistance.families[0] 35889..36159",
    ]);
  });

  test("with a proof of four steps", () => {
    expect(found[0]?.proof.map(({ step }) => step).toSorted()).toEqual(["figure", "figure", "rule", "sum"]);
  });

  test("explained by a cap or by one digit, not by truncation nor by the MCI of another year", () => {
    const explanations = found[0]?.explanations ?? [];
    expect(
      explanations.filter(({ works }) => works).map(({ kind, figure }) => [kind, figure?.quantity]),
    ).toEqual([
      ["cap-not-rate", undefined],
      ["digit", "oneTimeAssistance.families"],
      ["digit", "oneTimeAssistance.families"],
      ["digit", "oneTimeAssistance.amount"],
    ]);
    const words = explanations.map(({ says }) => says).join("\n");
    for (const number of ["98.45", "99.19", "36,055", "36,155", "13.5 billion", "12,576,975,000"]) {
      expect(words).toContain(number);
    }
    const inVain = explanations.filter(({ works }) => !works).map(({ kind }) => kind);
    expect(inVain).toContain("rounding");
    expect(inVain).toContain("other-mci");
  });
});

describe("suspects", () => {
  const xyz = (x: unknown): Statement =>
    ({ quantities: { x, y: 1, z: 3 }, rules: ["x + y = z", "2 * y + 1 = z"] }) as Statement;

  test("the cheapest is x; with trust 10 on x it is y and z", () => {
    expect(conflicts(xyz(1))[0]?.suspects.map(shown)).toEqual(["x[0] 2..2", "y[0] 0..0, z[0] 1..1"]);
    expect(conflicts(xyz({ value: 1, trust: 10 }))[0]?.suspects.map(shown)).toEqual([
      "y[0] 0..0, z[0] 1..1",
      "x[0] 2..2",
    ]);
  });

  test("trust is added up as it is written: 0.1 + 0.2 equals 0.3", () => {
    const statement: Statement = {
      quantities: { x: { value: 1, trust: 0.3 }, y: { value: 1, trust: 0.1 }, z: { value: 3, trust: 0.2 } },
      rules: ["x + y = z", "2 * y + 1 = z"],
    };
    // Both cost 0.3, so the smaller set comes first. With binary fractions y and z would cost 0.30000000000000004.
    expect(conflicts(statement)[0]?.suspects.map(shown)[0]).toBe("x[0] 2..2");
  });

  test("what is certain is never suspected: then y and z must both be wrong, each by itself", () => {
    const found = conflicts(xyz({ value: 1, trust: "certain" }));
    expect(found.map(({ suspects }) => suspects.map(shown))).toEqual([["y[0] 0..0"], ["z[0] 1..1"]]);
    const all = {
      quantities: { a: { value: 1, trust: "certain" }, b: { value: 2, trust: "certain" } },
      rules: ["a = b"],
    };
    expect(conflicts(all as Statement)[0]).toMatchObject({ suspects: [], rules: ["rule:1"] });
  });

  test("would have to lie where all that stays leaves room, in the conflict or not", () => {
    // b = 20 to 30 contradicts a = 10; that a is at most c takes no part in it, but binds a all the same.
    const statement: Statement = {
      quantities: { a: 10, b: { from: 20, to: 30 }, c: 25 },
      rules: ["a = b", "a <= c"],
    };
    const [conflict, ...others] = conflicts(statement);
    expect(conflict?.rules).toEqual(["rule:1"]);
    expect(conflict?.suspects.map(shown)).toEqual(["a[0] 20..25", "b[0] 10..10"]);
    expect(others).toEqual([]);
  });

  test("and what another conflict is about has no say in it", () => {
    // Either of d and e may be wrong: neither binds a.
    const statement: Statement = {
      quantities: { a: 10, b: { from: 20, to: 30 }, c: { from: 0, to: 25 }, d: 7, e: 9 },
      rules: ["a = b", "a <= c", "d = e", "d + a <= e + 33"],
    };
    const found = conflicts(statement);
    expect(found.map(({ suspects }) => suspects.map(shown))).toEqual([
      ["a[0] 20..25", "b[0] 10..10"],
      ["d[0] 9..9", "e[0] 7..7"],
    ]);
  });

  test.each([
    [
      "at its trust",
      { printed: "73.12 percent", trust: 0.5 },
      ["share:approval ..", "votes[0] ..", "yes[0] .."],
    ],
    ["and never where it is certain", { printed: "73.12 percent", trust: "certain" }, ["votes[0] .."]],
  ] as const)("a printed share is, %s", (_, printed, suspects) => {
    const found = conflicts({
      quantities: { yes: 640, votes: 900 },
      shares: { approval: { part: "yes", whole: "votes", printed } },
    });
    const all = new Set(
      found.flatMap((one) => one.suspects.flatMap(({ members }) => shown({ members }).split(" & "))),
    );
    expect(found[0]?.suspects.map(({ members }) => members[0]?.suspected)[0]).toEqual(
      suspects.length > 1 ? { rule: "share:approval" } : { quantity: "yes", figure: 0 },
    );
    expect(all.has("share:approval ..")).toBe(suspects.length > 1);
  });

  test("a printed average and a printed price are, and a rate that is set by law is not", () => {
    const aid = {
      housingPurchase: { houses: 10, amount: "50 tenge", unitPrice: "4 tenge" },
      oneTimeAssistance: { families: 10, amount: "50 tenge", rate: "4 tenge" },
      smeCompensation: { enterprises: 10, amount: "50 tenge" },
    };
    const averages = {
      each: { of: "smeCompensation.amount", per: "smeCompensation.enterprises", printed: "exactly 4 tenge" },
    };
    const suspected = conflicts({ language: "en", aid, averages }).map(({ suspects }) =>
      suspects.flatMap(({ members }) =>
        members.flatMap(({ suspected: one }) => ("rule" in one ? [one.rule] : [])),
      ),
    );
    expect(suspected.flat().toSorted()).toEqual(["average:each", "unit-price:housingPurchase"]);
  });

  test("a rule is, where it is marked doubtful", () => {
    const statement: Statement = { quantities: { a: 1, b: 2 }, rules: [{ holds: "a = b", doubtful: true }] };
    expect(conflicts(statement)[0]?.suspects.map(shown)).toEqual(["a[0] 2..2", "b[0] 1..1", "rule:1 .."]);
  });
});

describe("proofs", () => {
  test("true in the reals, impossible in whole numbers: cases are split or ends rounded", () => {
    const signed = { unit: "things", signed: true };
    const statement: Statement = {
      quantities: {
        x: { ...signed, printed: { from: "-100", to: 100 } },
        y: { ...signed, printed: { from: "-100", to: 100 } },
      },
      rules: ["2 * x + 3 * y >= 1", "3 * x - 4 * y <= 2", "6 * y - x <= 3"],
    };
    const [conflict] = conflicts(statement);
    const steps = JSON.stringify(conflict?.proof);
    expect(steps).toMatch(/"split"|"round"/);
    expect(conflict?.rules).toEqual(["rule:1", "rule:2", "rule:3"]);
    expect(conflict?.figures).toEqual([]);
  });

  test("each sum alone passes, together they cannot: both rules are in the conflict", () => {
    const million = (printed: string): { unit: string; printed: string } => ({
      unit: "tenge",
      printed: `${printed} million tenge`,
    });
    const statement: Statement = {
      quantities: {
        a: million("1.0"),
        b: million("1.0"),
        two: million("2"),
        c: million("1.0"),
        four: million("4"),
      },
      rules: ["a + b = two", "two + c = four"],
    };
    const [conflict] = conflicts(statement);
    expect(conflict?.rules).toEqual(["rule:1", "rule:2"]);
    expect(conflict?.figures.map(({ quantity }) => quantity)).toEqual(["a", "b", "c", "four"]);
  });
});

test("a rounding given to reconcile is recorded, so that what was proved under it can be checked", () => {
  const statement: Statement = {
    language: "en",
    quantities: {
      a: { unit: "tenge", printed: "13.5 million tenge" },
      b: { unit: "tenge", printed: "exactly 13.46 million tenge" },
    },
    rules: ["a = b"],
  };
  expect(reconcile(statement).verdict).toBe("consistent");
  const result = reconcile(statement, { rounding: "truncated" });
  expect(result.verdict).toBe("inconsistent");
  expect(verify(result)).toMatchObject({ accepted: true });
  expect(result.statements[0]?.statement.rounding).toBe("truncated");
});

describe("witnesses", () => {
  test("a consistent statement comes with one value for each quantity", () => {
    const result = reconcile({
      language: "en",
      quantities: { a: "about 20 laws", b: "over 5 laws", total: "about 30 laws" },
      rules: ["a + b = total", "2 * a >= 3 * b"],
    });
    expect(result.verdict).toBe("consistent");
    expect(verify(result)).toMatchObject({ accepted: true });
    expect(Object.keys(result.witness ?? {})).toEqual(["a", "b", "total"]);
  });

  test("where the budget does not suffice nothing is claimed, and the effort says so", () => {
    const signed = { unit: "things", signed: true };
    const statement: Statement = {
      quantities: { x: signed, y: signed, other: 1 },
      rules: ["2 * x + 3 * y >= 1", "3 * x - 4 * y <= 2", "6 * y - x <= 3"],
    };
    const result = reconcile(statement, { budget: { nodes: 1, pivots: 1 } });
    expect(result).toMatchObject({ verdict: "undetermined", conflicts: [], effort: { complete: false } });
    expect(verify(result)).toMatchObject({ accepted: true });
  });

  test("with the least budget there is, an inconsistent statement still comes with a conflict and its proof", () => {
    const least = {
      nodes: 1,
      pivots: 1,
      cells: 1,
      decisions: 1,
      tries: 1,
      conflicts: 1,
      corrections: 1,
      work: 1,
    };
    const statement: Statement = {
      quantities: { a: 1, b: 2, c: 4, d: 9 },
      rules: ["a + b = c", "c + d = a"],
    };
    const result = reconcile(statement, { budget: least });
    expect(result.verdict).toBe("inconsistent");
    expect(result.conflicts.length).toBeGreaterThan(0);
    expect(verify(result)).toMatchObject({ accepted: true });
  });
});
