import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ticksOn } from "../../../../src/report/html/drawing/ticks.js";

function labels(from: bigint, to: bigint, places: number, least?: number): string {
  const { marks, word } = ticksOn({ from, to }, places, least);
  return [marks.map(({ label }) => label).join(" "), word].filter((part) => part !== "").join(" | ");
}

describe("round values on a scale", () => {
  test("are multiples of 1, 2 or 5 times a power of ten, in the words of their size", () => {
    expect(labels(1_320_000_000_000n, 1_350_000_000_000n, 2)).toBe("13.2 13.4 | billion");
    expect(labels(1_320_000_000_000n, 1_350_000_000_000n, 2, 3)).toBe("13.2 13.3 13.4 13.5 | billion");
    expect(labels(0n, 10n, 0)).toBe("0 10");
    expect(labels(0n, 10n, 0, 3)).toBe("0 5 10");
    expect(labels(17_000n, 19_500n, 0)).toBe("17,000 18,000 19,000");
    expect(labels(-7n, 7n, 0)).toBe("-5 0 5");
    expect(labels(0n, 2_500_000n, 0)).toBe("0 2 | million");
    expect(labels(0n, 3n * 10n ** 14n, 2)).toBe("0 2 | trillion");
  });

  test("are written with the same decimals", () => {
    expect(labels(986n * 10n ** 9n, 1016n * 10n ** 9n, 2)).toBe("9.9 10.0 10.1 | billion");
  });

  test("go down to the smallest part of a unit", () => {
    expect(labels(1n, 5n, 2)).toBe("0.02 0.04");
    expect(labels(4n, 5n, 0, 3)).toBe("4 5");
  });

  test("lie on the scale, ascend by one step, and are labelled with just what they are", () => {
    const end = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    const width = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(
        end,
        width,
        fc.constantFrom(0, 2),
        fc.integer({ min: 2, max: 4 }),
        (from, size, places, least) => {
          const to = from + size;
          const { marks, word } = ticksOn({ from, to }, places, least);
          const zeros = { "": 0, million: 6, billion: 9, trillion: 12 }[word] ?? Number.NaN;
          expect(marks.length).toBeLessThan(least * 3);
          if (size >= 10n) expect(marks.length).toBeGreaterThanOrEqual(2);
          for (const [index, { value, label }] of marks.entries()) {
            expect(from <= value && value <= to).toBe(true);
            const [whole = "", decimals = ""] = label.replaceAll(",", "").split(".");
            expect(BigInt(whole + decimals) * 10n ** BigInt(zeros + places)).toBe(
              value * 10n ** BigInt(decimals.length),
            );
            const [before, first, second] = [marks[index - 1], marks[0], marks[1]];
            if (before !== undefined && first !== undefined && second !== undefined)
              expect(value - before.value).toBe(second.value - first.value);
          }
        },
      ),
    );
  });
});
