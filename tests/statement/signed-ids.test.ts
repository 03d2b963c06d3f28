import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { signedIds } from "../../src/statement/signed-ids.js";
import type { Statement, Total } from "../../src/statement/types.js";

const balance = { unit: "tenge", printed: "-10 tenge", signed: true } as const;
const paid = { unit: "tenge", printed: "3 tenge" } as const;

function of(...parts: string[]): Total {
  return { of: parts };
}

describe("below zero may be", () => {
  test.each<[string, NonNullable<Statement["totals"]>, string[]]>([
    ["a total of a signed part", { net: of("paid", "balance") }, ["totals.net"]],
    ["no total of others", { all: { of: "all" }, sum: of("paid") }, []],
    [
      "a total of such a total, whichever comes first",
      { a: of("totals.b"), b: of("balance") },
      ["totals.b", "totals.a"],
    ],
    [
      "totals of one another, as often as they are",
      { a: of("totals.b", "balance"), b: of("totals.a") },
      ["totals.a", "totals.b"],
    ],
    [
      "a total of what a pattern matches",
      { a: of("*"), b: of("totals.*"), c: of("*.b"), d: of("*.*") },
      ["totals.a", "totals.b", "totals.d", "totals.c"],
    ],
    [
      "no total of a pattern that matches others",
      { a: of("*.amount"), b: of("balance.*"), c: of("balanc*") },
      [],
    ],
  ])("%s", (_, totals, expected) => {
    expect([...signedIds([{ quantities: { balance, paid }, totals }])].sort()).toEqual(
      ["balance", ...expected].sort(),
    );
  });

  test("nothing that is not called signed", () => {
    const quantities = { a: 5, b: { unit: "tenge" }, c: { signed: false }, d: { from: 1 }, e: [1, 2] };
    expect(signedIds([{ quantities, totals: { all: of("a", "b", "c", "d", "e") } }])).toEqual(new Set());
  });

  test("a very long chain of totals, in no time", () => {
    const chain = Array.from({ length: 10_000 }, (_, i): [string, Total] => [
      `t${i}`,
      of(`totals.t${i + 1}`),
    ]);
    const totals = Object.fromEntries([...chain, ["t10000", of("balance")]]);
    expect(signedIds([{ quantities: { balance }, totals }]).size).toBe(10_002);
  });
});

describe("a total of signed quantities", () => {
  const quantities = { balance, paid };

  test("is what its parts add up to, and below zero contradicts nothing", () => {
    const { verdict, quantities: found } = reconcile({ quantities, totals: { net: of("balance", "paid") } });
    expect(verdict).toBe("consistent");
    expect(found["totals.net"]?.implied?.to?.toFixed()).toBe("-7");
  });

  test("may be printed below zero", () => {
    const net = (printed: string) =>
      reconcile({ quantities, totals: { net: { of: ["balance", "paid"], printed } } });
    expect(net("-7 tenge").verdict).toBe("consistent");
    expect(net("at most 5 tenge").verdict).toBe("consistent");
    expect(net("7 tenge").rules[0]?.says).toBe(
      "the parts add up to -7.00 tenge; the whole is 7.00 tenge: over by 14.00 tenge",
    );
  });

  test("printed by another statement of the day is signed there too", () => {
    const asOf = "2024-12-26";
    const whole = (printed: string): Statement => ({
      asOf,
      totals: { net: { of: ["balance", "paid"], printed } },
    });
    for (const printed of ["-7 tenge", "at most 5 tenge"]) {
      expect(reconcile([whole(printed), { asOf, quantities }]).verdict).toBe("consistent");
    }
    const later = { asOf: "2024-12-27", quantities: { balance: { unit: "tenge" }, paid } };
    expect(() =>
      reconcile([
        { ...whole("-7 tenge"), ...later },
        { asOf, quantities },
      ]),
    ).toThrow("lies below zero");
  });

  test("of other parts is refused below zero, with both ways out", () => {
    expect(() =>
      readStatement({ quantities: { paid }, totals: { net: { of: ["paid"], printed: "-7 tenge" } } }),
    ).toThrow(
      'totals.net.printed: the figure "-7 tenge" of tenge lies below zero\n  write a number at or above 0, or say of its part under quantities that may be negative: signed: true',
    );
  });
});
