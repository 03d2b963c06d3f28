import { expect, test } from "vitest";
import { isNetwork } from "../../src/solve/network.js";
import type { Relation } from "../../src/solve/system.js";

function relation(...terms: readonly (readonly [variable: number, coefficient: bigint])[]): Relation {
  const coefficients = terms.map(([, coefficient]) => coefficient);
  return { variables: terms.map(([variable]) => variable), sides: [{ coefficients, from: 0n, to: 0n }] };
}

test("a hierarchy of sums is a network", () => {
  expect(isNetwork([relation([0, -1n], [1, 1n], [2, 1n]), relation([1, -1n], [3, 1n], [4, 1n])])).toBe(true);
});

test("both margins of a two-way table with its total are a network: the column sums are turned round", () => {
  // Cells 0 to 3, row sums 4 and 5, column sums 6 and 7, total 8.
  const relations = [
    relation([4, -1n], [0, 1n], [1, 1n]),
    relation([5, -1n], [2, 1n], [3, 1n]),
    relation([6, -1n], [0, 1n], [2, 1n]),
    relation([7, -1n], [1, 1n], [3, 1n]),
    relation([8, -1n], [4, 1n], [5, 1n]),
    relation([8, -1n], [6, 1n], [7, 1n]),
  ];
  expect(isNetwork(relations)).toBe(true);
});

test("a coefficient other than one, a variable in three sums, or sums in an odd circle are none", () => {
  expect(isNetwork([relation([0, 1n], [1, -2n])])).toBe(false);
  expect(isNetwork([0, 1, 2].map((other) => relation([9, 1n], [other, -1n])))).toBe(false);
  // a + b, b + c and a + c: 1 each leaves halves.
  expect(
    isNetwork([relation([0, 1n], [1, 1n]), relation([1, 1n], [2, 1n]), relation([0, 1n], [2, 1n])]),
  ).toBe(false);
});

test("a coefficient of zero counts for nothing", () => {
  expect(
    isNetwork([relation([0, 1n], [1, 0n]), relation([1, 1n], [2, 1n]), relation([0, 1n], [2, 1n])]),
  ).toBe(true);
});

test("a circle in which each is added in one sum and subtracted in the next is a network, as it stands", () => {
  expect(
    isNetwork([relation([0, 1n], [1, -1n]), relation([1, 1n], [2, -1n]), relation([2, 1n], [0, -1n])]),
  ).toBe(true);
});

test("sums that hang together through a later one are turned with it", () => {
  // 9 is added in the first and the third, so one of them is turned; 8 then asks the same of the second as of the third.
  expect(
    isNetwork([relation([0, 1n], [9, 1n]), relation([1, 1n], [8, 1n]), relation([9, 1n], [8, -1n])]),
  ).toBe(true);
});
