import { describe, expect, test } from "vitest";
import { holeBetween, isWider, shareOf } from "../../../../src/report/html/drawing/gap.js";

const between = (from: bigint | undefined, to: bigint | undefined) => ({ from, to });

describe("what lies between what was printed and what is asked", () => {
  test("reaches from the one's upper end to the other's lower, or the other way round", () => {
    expect(holeBetween(between(1n, 3n), between(5n, 9n))).toEqual({ from: 3n, to: 5n, asked: 5n });
    expect(holeBetween(between(5n, 9n), between(1n, 3n))).toEqual({ from: 3n, to: 5n, asked: 3n });
    expect(holeBetween(between(5n, undefined), between(undefined, 3n))).toEqual({
      from: 3n,
      to: 5n,
      asked: 3n,
    });
  });

  test("is nothing where they meet, touch, or have no limit towards each other", () => {
    expect(holeBetween(between(1n, 5n), between(4n, 9n))).toBeUndefined();
    expect(holeBetween(between(1n, 4n), between(4n, 9n))).toBeUndefined();
    expect(holeBetween(between(1n, undefined), between(5n, 9n))).toBeUndefined();
    expect(holeBetween(between(5n, 9n), between(1n, undefined))).toBeUndefined();
  });

  test("is measured by what is asked, and by nothing where that is 0", () => {
    expect(shareOf({ from: 97n, to: 100n, asked: 100n })).toBe("3\u00a0%");
    expect(shareOf({ from: 0n, to: 3n, asked: 0n })).toBeUndefined();
    // Of -10 asked, 5 is 150 % off; of -100, which may be asked too, 105 %.
    expect(shareOf({ from: -10n, to: 5n, asked: -10n })).toBeUndefined();
    expect(shareOf({ from: -10n, to: 0n, asked: -10n })).toBe("100\u00a0%");
    expect(shareOf({ from: -10n, to: -5n, asked: -10n })).toBe("50\u00a0%");
  });

  test("is wider than another by its share, not by its size", () => {
    const [small, large] = [
      { from: 8n, to: 10n, asked: 10n },
      { from: 900n, to: 1000n, asked: 1000n },
    ];
    expect(isWider(small, large)).toBe(true);
    expect(isWider(large, small)).toBe(false);
    expect(isWider(small, small)).toBe(false);
  });
});
