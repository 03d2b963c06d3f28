import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { tryReadStatement } from "../../src/rules/read-statement.js";
import { verify } from "../../src/verify/verify.js";

describe("a share or an average of a quantity by itself", () => {
  test.each([
    ["shares:\n  s: { part: a, whole: a, printed: 50 percent }\n", "3:24"],
    ["averages:\n  s: { of: a, per: a, printed: 2 }\n", "3:20"],
  ])("%j is refused at its place", (text, where) => {
    const read = tryReadStatement(`quantities: { a: 10 }\n${text}`);
    const faults = read.ok ? [] : read.faults;
    expect(
      faults.map(({ code, place, message }) => [code, `${place?.line}:${place?.column}`, message]),
    ).toEqual([["compared-with-itself", where, "a is compared with itself"]]);
  });

  test("of a name that nothing has, only that is told", () => {
    const read = tryReadStatement(
      "quantities: { a: 10 }\nshares: { s: { part: zz, whole: zz, printed: 5 % } }\n",
    );
    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual([
      "unknown-quantity",
      "unknown-quantity",
    ]);
  });
});

// Cut off: whether a value is so many percent of itself, unless it is 0.
const shares: readonly [printed: string, holds: boolean][] = [
  ["over 100 percent", false],
  ["under 100 percent", false],
  ["over 99 percent", true],
  ["under 101 percent", true],
  ["100 percent", true],
  ["99 percent", false],
  ["50 percent", false],
  ["at least 100 percent", true],
];
const chains: Readonly<Record<string, readonly string[]>> = {
  "d = c, c = a": ["d = c", "c = a"],
  "a = c, c <= d, d <= a": ["a = c", "c <= d", "d <= a"],
  "d = a": ["d = a"],
};

describe.each(Object.keys(chains))("by another name, %s", (chain) => {
  test.each(shares)("%s of itself is so of 0 or of all: %s", (printed, holds) => {
    for (const value of [0, 1, 7, 100]) {
      for (const sign of [1, -1]) {
        const unprinted = { unit: "a", signed: sign < 0 };
        const result = reconcile({
          rounding: "truncated",
          quantities: { a: { ...unprinted, printed: `${sign * value}` }, c: unprinted, d: unprinted },
          rules: chains[chain] ?? [],
          shares: { s: { part: "d", whole: "a", printed } },
        });
        expect([value, result.verdict]).toEqual([
          value,
          holds || value === 0 ? "consistent" : "inconsistent",
        ]);
        expect(verify(result).accepted).toBe(true);
      }
    }
  });
});
