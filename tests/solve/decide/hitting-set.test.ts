import { expect, test } from "vitest";
import { smallestHittingSet } from "../../../src/solve/decide/hitting-set.js";

test.each<[string, sets: number[][], known: number[][], number[] | undefined]>([
  [
    "one member in all",
    [
      [1, 2],
      [2, 3],
      [4, 2],
    ],
    [],
    [2],
  ],
  [
    "the first of several",
    [
      [3, 1],
      [1, 3],
    ],
    [],
    [3],
  ],
  [
    "two, in the order of the sets",
    [
      [1, 2],
      [3, 4],
    ],
    [],
    [1, 3],
  ],
  [
    "two, where no one is in all",
    [
      [1, 2],
      [1, 3],
      [2, 3],
    ],
    [],
    [1, 2],
  ],
  ["three", [[1], [2], [3]], [], [1, 2, 3]],
  ["more than three are not looked for", [[1], [2], [3], [4]], [], undefined],
  [
    "none that is known",
    [
      [1, 2],
      [1, 3],
    ],
    [[1]],
    [2, 3],
  ],
  [
    "nor one that holds a known one",
    [
      [1, 2],
      [3, 4],
    ],
    [[1], [2, 3]],
    [2, 4],
  ],
  ["nothing is left", [[1], [2]], [[1, 2]], undefined],
  ["an empty set is hit by none", [[1], []], [], undefined],
])("%s", (_, sets, known, expected) => {
  expect(smallestHittingSet(sets, known, 1_000)).toEqual(expected);
});

test("gives up after so many tries", () => {
  const sets = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  // No member alone: the empty set and 1, 2. No two: it, 1, 1 3, 1 4, 2, 2 3, 2 4. Then it, 1, 1 3 and 1 3 5.
  expect(smallestHittingSet(sets, [], 14)).toEqual([1, 3, 5]);
  expect(smallestHittingSet(sets, [], 13)).toBeUndefined();
  expect(smallestHittingSet([[1]], [], 0)).toBeUndefined();
});
