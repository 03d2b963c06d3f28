import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Statement } from "../../src/statement/types.js";

describe("verdicts", () => {
  test("1.0 + 1.0 = 2 and 2 + 1.0 = 4: each sum passes alone, together they cannot", () => {
    const quantity = (printed: string): { unit: string; printed: string } => ({ unit: "tenge", printed });
    const statement: Statement = {
      language: "en",
      quantities: {
        a: quantity("1.0 million tenge"),
        b: quantity("1.0 million tenge"),
        two: quantity("2 million tenge"),
        c: quantity("1.0 million tenge"),
        four: quantity("4 million tenge"),
      },
      rules: ["a + b = two", "two + c = four"],
    };
    const result = reconcile(statement);
    expect(result.rules.map(({ verdict }) => verdict)).toEqual(["holds", "holds"]);
    expect(result.verdict).toBe("inconsistent");
    expect(result.quantities["two"]).toMatchObject({ implied: null, status: "contradicted" });
  });

  test("30.1 billion + 24.60000001 billion = 54.7 billion, all exact: inconsistent by 10 tenge", () => {
    const exact = (value: string): { unit: string; printed: string } => ({
      unit: "tenge",
      printed: `exactly ${value} billion tenge`,
    });
    const result = reconcile({
      quantities: { a: exact("30.1"), b: exact("24.60000001"), c: exact("54.7") },
      rules: ["a + b = c"],
    });
    expect(result.verdict).toBe("inconsistent");
    expect(result.rules[0]?.difference.from?.toFixed(2)).toBe("10.00");
  });

  test("figures that fit together are consistent", () => {
    const result = reconcile({ quantities: { a: 1, b: 2, c: 3 }, rules: ["a + b = c"] });
    expect(result.verdict).toBe("consistent");
    expect(Object.values(result.quantities).map(({ status }) => status)).toEqual([
      "confirmed",
      "confirmed",
      "confirmed",
    ]);
  });

  test("rules that go around in a circle are decided too", () => {
    const result = reconcile({
      quantities: { a: { from: 1, to: 9 }, b: { from: 1, to: 9 } },
      rules: ["a <= 2 * b", "b <= 2 * a"],
    });
    expect(result.verdict).toBe("consistent");
  });

  test("figures of one quantity that disagree are inconsistent even without a rule", () => {
    const result = reconcile({ quantities: { laws: [4, 5] } });
    expect(result).toMatchObject({
      verdict: "inconsistent",
      quantities: { laws: { status: "contradicted" } },
    });
  });
});

describe("implied ranges", () => {
  test("that a quantity is not negative is no news, unless it must be nothing", () => {
    const result = reconcile({
      quantities: { whole: 5, part: { from: 0 }, rest: { unit: "things", printed: 5 } },
      rules: ["whole = part + rest"],
    });
    expect(result.quantities["part"]?.implied).toMatchObject({});
    expect(result.quantities["part"]?.implied?.from?.toFixed()).toBe("0");
    expect(result.quantities["part"]?.implied?.to?.toFixed()).toBe("0");
  });

  test("a signed quantity may be negative", () => {
    const result = reconcile({
      quantities: { income: 5, spending: 8, balance: { printed: "-3", signed: true } },
      rules: ["balance = income - spending"],
    });
    expect(result.verdict).toBe("consistent");
    expect(result.quantities["balance"]?.implied?.from?.toFixed()).toBe("-3");
  });

  test("several figures of a quantity count together", () => {
    const result = reconcile({
      quantities: {
        a: [
          { from: 1, to: 5 },
          { from: 4, to: 9 },
        ],
        b: { from: 0, to: 100 },
      },
      rules: ["a = b"],
    });
    expect(result.quantities["b"]?.implied?.from?.toFixed()).toBe("4");
    expect(result.quantities["b"]?.implied?.to?.toFixed()).toBe("5");
  });
});

describe("what a reconciliation is", () => {
  const statement: Statement = {
    title: "A title",
    source: { publisher: "P" },
    asOf: "2024-12-26",
    quantities: { laws: { printed: "about 10 laws", at: "page 2", note: "n", trust: 3 } },
  };

  test("plain data, the same every time; its input is left as it was", () => {
    const before = JSON.stringify(statement);
    const [one, another] = [reconcile(statement), reconcile(statement)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(another));
    expect(JSON.stringify(statement)).toBe(before);
    expect(one.statements).toEqual([
      { title: "A title", source: { publisher: "P" }, asOf: "2024-12-26", statement },
    ]);
    expect(one.quantities["laws"]?.figures).toMatchObject([
      {
        statement: 0,
        path: "quantities.laws.printed",
        printed: "about 10 laws",
        trust: 3,
        at: "page 2",
        note: "n",
      },
    ]);
  });

  test("quantities live in an object without a prototype, so that no id can reach one", () => {
    const { quantities } = reconcile({ quantities: { constructor: 1, toString: 2 } as never });
    expect(Object.getPrototypeOf(quantities)).toBeNull();
    expect(Object.keys(quantities)).toEqual(["constructor", "toString"]);
  });

  test("faults of all statements are thrown together", () => {
    const bad = (name: string): Statement => ({ asOf: "2024-01-01", quantities: { [name]: "no number" } });
    expect(() => reconcile([bad("a"), bad("b")])).toThrow(/quantities\.a[\s\S]*quantities\.b/);
  });

  test.each([undefined, null])("%s in place of a statement is a fault like any other", (none) => {
    const fault = expect.objectContaining({ name: "StatementError" });
    expect(() => reconcile(none as unknown as Statement)).toThrow(fault);
    expect(() => reconcile([none as unknown as Statement])).toThrow(fault);
  });

  test("a rounding that there is not is refused, not passed over", () => {
    const rounding = "down" as unknown as "nearest";
    expect(() => reconcile({ quantities: { laws: 3 } }, { rounding })).toThrow(
      new TypeError('"down" is no rounding of figures; choose one of "nearest", "truncated", "either"'),
    );
  });
});
