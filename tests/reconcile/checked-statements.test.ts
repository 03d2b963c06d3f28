import { describe, expect, test } from "vitest";
import { inferRounding } from "../../src/reconcile/infer-rounding.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { defineStatement, readStatement } from "../../src/rules/read-statement.js";
import { StatementError } from "../../src/statement/fault.js";
import type { Statement } from "../../src/statement/types.js";
import { verify } from "../../src/verify/verify.js";

/** What is wrong with statements, one line a fault. */
function faultsIn(statements: readonly object[]): readonly string[] {
  try {
    reconcile(statements as readonly Statement[]);
  } catch (error) {
    if (error instanceof StatementError) return error.message.split("\n").filter((line) => /^\S/.test(line));
    throw error;
  }
  return [];
}

describe("a statement that was read", () => {
  const text = `
aid: { oneTimeAssistance: { families: [5, { from: 4 }], rate: 100 MCI } }
event: { began: 2024-03-27, regions: [KZ-10] }
rules: [{ name: few, holds: oneTimeAssistance.families <= 9 }]
`;

  test.each([
    ["from text", () => readStatement(text)],
    ["from an object", () => readStatement({ quantities: { a: [1, { printed: "1" }] } })],
    ["by definition", () => defineStatement({ quantities: { a: { unit: "laws", printed: 1 } } })],
    ["and reconciled", () => reconcile({ quantities: { a: [{ value: 1 }] } }).statements[0]?.statement],
  ])("%s is frozen at every depth", (_, read) => {
    const unfrozen: unknown[] = [];
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) unfrozen.push(value);
      Object.values(value).forEach(look);
    };
    look(read());
    expect(unfrozen).toEqual([]);
  });

  test("leaves the object that it was read from as it was", () => {
    const given = { quantities: { a: { printed: "5" } } };
    const statement = defineStatement(given);
    given.quantities.a.printed = "dozens";
    expect(statement).toEqual({ quantities: { a: { printed: "5" } } });
  });

  test("and copied with a change is checked again", () => {
    const statement = readStatement(text);
    expect(faultsIn([{ ...statement, rounding: "foo" }])).toEqual([
      'rounding: "rounding" is "foo", not one of nearest, truncated, either',
    ]);
    expect(reconcile([{ ...statement, rounding: "either" }]).verdict).toBe("consistent");
  });
});

describe("several statements", () => {
  test("are told all their faults, each with its statement", () => {
    expect(
      faultsIn([
        { quantities: { a: 1.5 } },
        { quantities: { b: 1.5, c: "dozens" } },
        { quantities: { fine: 5 } },
        { quantities: { d: "many" } },
        5 as unknown as object,
      ]),
    ).toEqual([
      "statement 1: quantities.a: 1.5 is a binary fraction, which is not exact",
      "statement 2: quantities.b: 1.5 is a binary fraction, which is not exact",
      'statement 2: quantities.c: the figure "dozens" cannot be read: "dozens" is no number; expected a number',
      'statement 4: quantities.d: the figure "many" cannot be read: "many" is no number; expected a number',
      "statement 5: the statement is 5, not keys with values",
    ]);
  });

  test("well formed, are told those of their figures, names and rules in the same way", () => {
    const read = readStatement("rules: [few <= 5]\nquantities: { few: 5 }", { file: "few.yaml" });
    expect(
      faultsIn([
        { quantities: { a: "dozens" } },
        read,
        { rules: ["b = c + many"], quantities: { b: 5, c: 5 } },
        { totals: { sum: { of: ["lost"] } }, aid: { oneTimeAssistance: { families: 1, rate: "1 MCI" } } },
      ]),
    ).toEqual([
      'statement 1: quantities.a: the figure "dozens" cannot be read: "dozens" is no number; expected a number',
      'statement 4: aid.oneTimeAssistance.rate: "1 MCI" cannot be turned into tenge: no day dates the statement',
      "statement 3: rules[0]: no quantity is called many",
      "statement 4: totals.sum.of[0]: no quantity is called lost",
    ]);
  });

  test("name a file where there is one, and of a text without a name its line", () => {
    const [named, nameless] = [
      readStatement("quantities: { x: 5 }", { file: "a.yaml" }),
      readStatement("quantities: { x: { unit: tenge, printed: 5 } }"),
    ];
    expect(faultsIn([named, nameless])[0]).toMatch(/^statement 2: line 1:42: x is in tenge here/);
    expect(faultsIn([nameless, named])[0]).toMatch(/^a\.yaml:1:18: x is a plain count here/);
  });

  test("carry the index in their faults, and one statement does not", () => {
    const thrown = (given: object): unknown => {
      try {
        return reconcile(given as Statement);
      } catch (error) {
        return error;
      }
    };
    expect(thrown([{ quantities: { a: 5 } }, { quantities: { a: 1.5 } }])).toMatchObject({
      faults: [{ statement: 1 }],
    });
    expect(thrown({ quantities: { a: 1.5 } })).toMatchObject({
      faults: [expect.not.objectContaining({ statement: 0 })],
    });
  });

  test("may not have gaps", () => {
    const gap: object[] = [{ quantities: { a: 5 } }];
    gap[2] = { quantities: { a: 5 } };
    expect(faultsIn(gap)).toEqual(["statement 2: undefined is no statement"]);
  });
});

describe("no statement at all", () => {
  test("is refused, and not consistent", () => {
    expect(faultsIn([])).toEqual(["statement: there is none to reconcile"]);
    expect(() => inferRounding([])).toThrow("there is none to reconcile");
  });

  test("proves nothing", () => {
    const nothing = { ...reconcile({ quantities: { a: 5 } }), statements: [], witness: {} };
    expect(verify(nothing)).toMatchObject({
      accepted: false,
      problems: [{ message: "it holds no statement" }],
    });
  });
});
