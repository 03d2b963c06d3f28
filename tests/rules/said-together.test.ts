import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { StatementError } from "../../src/statement/fault.js";
import type { Statement } from "../../src/statement/types.js";

const asOf = "2024-05-01";
const amount: Statement = { asOf, quantities: { x: { unit: "tenge", printed: "5" } } };
const count: Statement = { asOf, quantities: { x: { unit: "laws", printed: "5" } } };

describe("one quantity, an amount in one statement and a count in another", () => {
  test("is refused, whichever comes first, and not compared", () => {
    expect(() => reconcile([amount, count])).toThrow("x is in laws here and in tenge in statement 1");
    expect(() => reconcile([count, amount])).toThrow("x is in tenge here and in laws in statement 1");
  });

  test("at its place, with the file of the other", () => {
    const [one, other] = [
      readStatement("quantities: { x: { unit: tenge, printed: 5 tenge } }", { file: "a.yaml" }),
      readStatement("quantities: { x: 5 }", { file: "b.yaml" }),
    ];
    expect(() => reconcile([one, other])).toThrow(StatementError);
    expect(() => reconcile([one, other])).toThrow(
      /^b\.yaml:1:18: x is a plain count here and in tenge in a\.yaml\n/,
    );
  });

  test("of two days they are two quantities", () => {
    expect(reconcile([amount, { ...count, asOf: "2024-05-02" }]).verdict).toBe("consistent");
  });
});

test("two names of what is counted are one count", () => {
  const laws: Statement = { asOf, quantities: { x: { unit: "заңдар", printed: "5" } } };
  const result = reconcile([count, laws]);
  expect(result.verdict).toBe("consistent");
  expect(result.quantities["x"]?.unit).toBe("laws");
});

describe("whatever the order of the statements", () => {
  const bare: Statement = { asOf, quantities: { x: 3 } };
  const signed: Statement = { asOf, quantities: { x: { unit: "laws", printed: "-3", signed: true } } };

  test.each([
    ["the bare one first", [bare, signed]],
    ["the signed one first", [signed, bare]],
  ])("a named unit counts, and what one lets be negative may be: %s", (_, statements) => {
    const { rules, quantities, conflicts } = reconcile(statements);
    expect(quantities["x"]?.unit).toBe("laws");
    // Both figures, 3 and −3, contradict each other; that one is negative does not contradict anything.
    expect(rules.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(["sources:x fails"]);
    expect(conflicts.map(({ figures }) => figures.length)).toEqual([2]);
  });
});
