import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percent, placeOn, scaleOver, shareInWords } from "../../../../src/report/html/drawing/scale.js";

const between = (from: bigint | undefined, to: bigint | undefined) => ({ from, to });

describe("a scale over ranges", () => {
  test("has a twelfth of their width on either side", () => {
    expect(scaleOver([between(120n, 150n), between(180n, 240n)])).toEqual({ from: 110n, to: 250n });
  });

  test("has a third on a side on which one has no limit", () => {
    expect(scaleOver([between(120n, undefined), between(180n, 240n)])).toEqual({ from: 110n, to: 280n });
    expect(scaleOver([between(undefined, 120n), between(180n, 240n)])).toEqual({ from: 80n, to: 250n });
  });

  test("does not go below 0 where nothing does", () => {
    expect(scaleOver([between(5n, 605n)])).toEqual({ from: 0n, to: 655n });
    expect(scaleOver([between(-5n, 595n)])).toEqual({ from: -55n, to: 645n });
  });

  test("has a width where all ends are one value", () => {
    expect(scaleOver([between(1200n, 1200n)])).toEqual({ from: 1190n, to: 1210n });
    expect(scaleOver([between(0n, 0n)])).toEqual({ from: 0n, to: 1n });
  });

  test("is none where nothing has an end", () => {
    expect(scaleOver([between(undefined, undefined)])).toBeUndefined();
    expect(scaleOver([])).toBeUndefined();
  });

  test("shows every end, whatever the ranges", () => {
    const end = fc.option(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ from: end, to: end }), { minLength: 1 }), (ranges) => {
        const scale = scaleOver(ranges);
        const ends = ranges.flatMap(({ from, to }) => [from, to]).filter((each) => each !== undefined);
        if (scale === undefined) {
          expect(ends).toEqual([]);
          return;
        }
        expect(scale.from < scale.to).toBe(true);
        for (const each of ends) expect(scale.from <= each && each <= scale.to).toBe(true);
      }),
    );
  });
});

describe("a place on a scale", () => {
  test("is its share of the width", () => {
    expect(placeOn({ from: 0n, to: 8n }, 1n)).toBe("12.5%");
    expect(placeOn({ from: 100n, to: 400n }, 200n)).toBe("33.33%");
    expect(placeOn({ from: 100n, to: 400n }, 300n)).toBe("66.67%");
    expect(placeOn({ from: 0n, to: 8n }, 8n)).toBe("100%");
  });

  test("is within half a hundredth of a percent of the exact share", () => {
    const size = fc.bigInt({ min: 0n, max: 10n ** 40n });
    fc.assert(
      fc.property(size, size, (part, more) => {
        const whole = part + more + 1n;
        const [, digits = "", decimals = ""] = /^(\d+)(?:\.(\d+))?%$/.exec(percent(part, whole)) ?? [];
        const hundredths = BigInt(digits + decimals.padEnd(2, "0"));
        const error = hundredths * whole - part * 10_000n;
        expect((error < 0n ? -error : error) * 2n <= whole).toBe(true);
      }),
    );
  });
});

test.each([
  [1n, 8n, "12.5\u00a0%"],
  [1n, 3n, "≈33.33\u00a0%"],
  [2n, 3n, "≈66.67\u00a0%"],
  [3n, 3n, "100\u00a0%"],
  [0n, 3n, "0\u00a0%"],
  [1n, 100_000n, "under 0.01\u00a0%"],
  [109_186_000n, 13_459_186_000n, "≈0.81\u00a0%"],
])("%s of %s in words", (part, whole, words) => {
  expect(shareInWords(part, whole)).toBe(words);
});
