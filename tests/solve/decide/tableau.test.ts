import { expect, test } from "vitest";
import { greatestCommonDivisor, type Rational, rational } from "../../../src/exact/rational.js";
import { formsOf } from "../../../src/solve/decide/forms.js";
import {
  coefficientIn,
  pivot,
  setValue,
  type Tableau,
  tableauOf,
} from "../../../src/solve/decide/tableau.js";
import { cases } from "../../cases.js";
import { coprime, randomOf, randomProblem, small, units } from "./small-problems.js";

/** The value of an item as the tableau has it. */
function valueIn({ rows, rowOf, values }: Tableau, item: number): Rational {
  const row = rows[rowOf[item] ?? -1];
  return row === undefined ? rational(values[item] ?? 0n) : rational(row.numerator, row.denominator);
}

/** Holds a tableau to the forms it is made of: every row is true of the values, in lowest terms, and found by its items. */
function expectTrue(tableau: Tableau, forms: ReturnType<typeof formsOf>): void {
  for (const [index, { variables, coefficients }] of forms.forms.entries()) {
    const sum = variables.reduce(
      (total, variable, slot) =>
        total.add(valueIn(tableau, variable).mul(rational(coefficients[slot] ?? 0n))),
      rational(0n),
    );
    expect(valueIn(tableau, forms.variables + index).equals(sum)).toBe(true);
  }
  for (const [index, row] of tableau.rows.entries()) {
    expect(row.denominator > 0n).toBe(true);
    expect(tableau.rowOf[row.basic]).toBe(index);
    expect([row.denominator, ...row.coefficients].reduce(greatestCommonDivisor, 0n)).toBe(1n);
    expect(row.coefficients.every((coefficient) => coefficient !== 0n)).toBe(true);
    expect(row.items.every((item) => tableau.rowOf[item] === -1)).toBe(true);
    const right = row.items.reduce(
      (sum, item) => sum + coefficientIn(row, item) * (tableau.values[item] ?? 0n),
      0n,
    );
    expect(right).toBe(row.numerator);
  }
  for (const [item, users] of tableau.users.entries()) {
    const having = [...tableau.rows.keys()].filter((index) => tableau.rows[index]?.items.includes(item));
    if (tableau.rowOf[item] === -1) expect([...users].sort((a, b) => a - b)).toEqual(having);
  }
  expect(tableau.places.every((place) => place === -1)).toBe(true);
}

test.each([
  ["units", units],
  ["small coefficients", small],
  ["coefficients without a one", coprime],
])("exchanges and steps keep every row true, of %s", (_, coefficients) => {
  const random = randomOf(5);
  for (let run = 0; run < cases(200); run++) {
    const forms = formsOf(randomProblem(random, coefficients));
    if (forms.forms.length === 0) continue;
    const tableau = tableauOf(
      forms,
      Array.from({ length: forms.variables }, () => BigInt(random(7))),
    );
    expectTrue(tableau, forms);
    for (let step = 0; step < 6; step++) {
      const row = random(tableau.rows.length);
      const items = tableau.rows[row]?.items ?? [];
      const entering = items[random(items.length)];
      if (entering === undefined) continue;
      pivot(tableau, row, entering, BigInt(random(9) - 4));
      expectTrue(tableau, forms);
      const resting = [...tableau.values.keys()].filter((item) => tableau.rowOf[item] === -1);
      setValue(tableau, resting[random(resting.length)] ?? 0, BigInt(random(9) - 4));
      expectTrue(tableau, forms);
    }
  }
});

test("an exchange by hand: 2 x + 3 y = p and x − y = q, p put at 12 for x", () => {
  const forms = formsOf({
    variables: 2,
    constraints: [
      { variables: [0, 1], coefficients: [2n, 3n], from: 12n, to: 12n },
      { variables: [0, 1], coefficients: [1n, -1n], from: 0n, to: undefined },
    ],
  });
  const tableau = tableauOf(forms, [1n, 1n]);
  expect(tableau.rows.map(({ numerator }) => numerator)).toEqual([5n, 0n]);
  // 2 x = p − 3 y, and with it 2 q = p − 5 y; two numbers of the first row, and two of each.
  expect(pivot(tableau, 0, 0, 12n)).toBe(2 + 2 + 2);
  expect(tableau.rows.map(({ basic, denominator, numerator }) => [basic, denominator, numerator])).toEqual([
    [0, 2n, 9n],
    [3, 2n, 7n],
  ]);
  const [first, second] = tableau.rows;
  expect(first && [coefficientIn(first, 2), coefficientIn(first, 1)]).toEqual([1n, -3n]);
  expect(second && [coefficientIn(second, 2), coefficientIn(second, 1)]).toEqual([1n, -5n]);
  setValue(tableau, 1, 2n);
  expect(tableau.rows.map(({ numerator }) => numerator)).toEqual([6n, 2n]);
});
