import { expect, test } from "vitest";
import { countOf, tenge } from "../../src/exact/unit.js";
import { gapInWords, inWords, untested } from "../../src/rules/words.js";

const houses = countOf("houses");

test.each<[from: bigint | undefined, to: bigint | undefined, words: string]>([
  [undefined, undefined, "any number of houses"],
  [2n, undefined, "at least 2 houses"],
  [undefined, 40n, "at most 40 houses"],
  [1234n, 1234n, "1,234 houses"],
  [-3n, 1234n, "-3 to 1,234 houses"],
])("%s to %s houses in words", (from, to, words) => {
  expect(inWords({ from, to, denominator: 1n }, houses)).toBe(words);
});

test.each<
  [from: bigint | undefined, to: bigint | undefined, open: readonly ("from" | "to")[], words: string]
>([
  [2n, undefined, ["from"], "more than 2 houses"],
  [undefined, 1n, ["to"], "less than 1 house"],
  [1n, 4n, ["to"], "1 to less than 4 houses"],
  [1n, 4n, ["from", "to"], "more than 1 to less than 4 houses"],
  [2n, 2n, ["from"], "more than 2 houses"],
])("%s to %s houses, %j not being in, in words", (from, to, open, words) => {
  expect(inWords({ from, to, denominator: 1n, open }, houses)).toBe(words);
});

test("to an end that must not be reached it is more than the distance", () => {
  const gap = { from: 2n, to: 3n, denominator: 1n };
  expect(gapInWords(gap, "below", houses, ["to"])).toBe("over by more than 2 to 3 houses");
  expect(gapInWords(gap, undefined, houses, ["from"])).toBe("over by 2 to 3 houses");
  expect(gapInWords({ ...gap, from: undefined, to: -1n }, "above", houses, ["from"])).toBe(
    "short by more than 1 house",
  );
});

test("what is no whole number of the unit has its decimal places", () => {
  expect(inWords({ from: 5n, to: 15n, denominator: 10n }, houses)).toBe("0.5 to 1.5 houses");
  expect(inWords({ from: 150n, to: 1000n, denominator: 100n }, tenge)).toBe("1.50 to 10.00 tenge");
});

// Left less right, where the left side must meet the right (undefined), be at most it ("below") or at least it ("above").
test.each<
  [room: "above" | "below" | undefined, from: bigint | undefined, to: bigint | undefined, words: string]
>([
  [undefined, 0n, 0n, "equal"],
  [undefined, 2n, 3n, "over by 2 to 3 houses"],
  [undefined, -3n, -2n, "short by 2 to 3 houses"],
  [undefined, 2n, undefined, "over by at least 2 houses"],
  [undefined, undefined, -2n, "short by at least 2 houses"],
  [undefined, 0n, 3n, "they meet"],
  [undefined, -3n, 0n, "they meet"],
  [undefined, -3n, 4n, "they meet"],
  [undefined, undefined, undefined, "they meet"],
  ["below", -3n, -2n, "2 to 3 houses to spare"],
  ["below", -3n, 0n, "0 to 3 houses to spare"],
  ["below", undefined, -2n, "at least 2 houses to spare"],
  ["below", -3n, 1n, "they can hold together"],
  ["below", 0n, 1n, "they can hold together"],
  ["below", undefined, undefined, "they can hold together"],
  ["below", 1n, 2n, "over by 1 to 2 houses"],
  ["above", 2n, 3n, "2 to 3 houses to spare"],
  ["above", 0n, 3n, "0 to 3 houses to spare"],
  ["above", 2n, undefined, "at least 2 houses to spare"],
  ["above", -1n, 3n, "they can hold together"],
  ["above", undefined, 3n, "they can hold together"],
  ["above", -2n, -1n, "short by 1 to 2 houses"],
])("%s, from %s to %s: %s", (room, from, to, words) => {
  expect(gapInWords({ from, to, denominator: 1n }, room, houses)).toBe(words);
});

test.each<[room: "above" | "below", from: bigint | undefined, to: bigint | undefined, words: string]>([
  ["below", -1n, -1n, "1 house below the limit"],
  ["below", -3n, 0n, "0 to 3 houses below the limit"],
  ["below", undefined, -2n, "at least 2 houses below the limit"],
  ["above", 2n, 3n, "2 to 3 houses above the limit"],
])(
  "%s a limit that is not itself in, from %s to %s, nothing is said to spare: %s",
  (room, from, to, words) => {
    const open = [room === "below" ? "to" : "from"] as const;
    expect(gapInWords({ from, to, denominator: 1n }, room, houses, open)).toBe(words);
  },
);

test.each([
  [[], "the printed figures leave it open"],
  [["a", "b", "c", "d"], "not printed: a, b, c, d"],
  [["a", "b", "c", "d", "e", "f"], "not printed: a, b, c, d and 2 more"],
])("why %j leave a rule untested", (unknown, words) => {
  expect(untested(unknown)).toBe(words);
});
