import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf, tenge } from "../../src/exact/unit.js";
import { inFull, inShort, rangeInFull, separateThousands } from "../../src/printed/write.js";

const families = countOf("families");

describe("separateThousands", () => {
  test.each([
    ["0", "0"],
    ["999", "999"],
    ["1000", "1,000"],
    ["-120", "-120"],
    ["-1200", "-1,200"],
    ["13459186000.00", "13,459,186,000.00"],
    ["1234.56789", "1,234.56789"],
  ])("writes %s as %s", (plain, written) => {
    expect(separateThousands(plain)).toBe(written);
  });

  test("loses nothing but its commas", () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        const written = separateThousands(value.toString());
        expect(written.replaceAll(",", "")).toBe(value.toString());
        expect(written).toMatch(/^-?\d{1,3}(,\d{3})*$/);
      }),
    );
  });
});

describe("inFull", () => {
  test("writes the decimals of the unit and its name", () => {
    expect(inFull(1_345_918_600_000n, tenge)).toBe("13,459,186,000.00 tenge");
    expect(inFull(-1n, tenge)).toBe("-0.01 tenge");
    expect(inFull(36_455n, families)).toBe("36,455 families");
  });

  test.each([
    [0n, "0 families"],
    [1n, "1 family"],
    [2n, "2 families"],
    [11n, "11 families"],
    [-1n, "-1 families"],
  ])("of %s is %s", (grains, written) => {
    expect(inFull(grains, families)).toBe(written);
  });

  test("keeps the noun of a statement as it is", () => {
    expect(inFull(1n, countOf("laws"))).toBe("1 laws");
  });
});

describe("inShort", () => {
  test.each([
    ["13300000000", "13.3 billion"],
    ["13459186000.00", "≈13.46 billion"],
    ["-13459186000", "≈-13.46 billion"],
    ["64000000000", "64 billion"],
    ["1000000", "1 million"],
    ["999999", "999,999"],
    ["-1234.50", "-1,234.5"],
    ["12.00", "12"],
    ["1234567000000000", "≈1,234.57 trillion"],
    ["1005000000", "≈1.01 billion"],
    ["1004999999.99", "≈1 billion"],
    ["9994000000", "≈9.99 billion"],
    ["12627700000", "≈12.63 billion"],
    ["999999999", "≈1 billion"],
    ["999995000", "≈1 billion"],
    ["999994999.99", "≈999.99 million"],
    ["999999999999", "≈1 trillion"],
    ["999999", "999,999"],
    ["1000000.50", "≈1 million"],
  ])("writes %s as %s", (plain, short) => {
    expect(inShort(plain)).toBe(short);
  });

  test("says so exactly where it rounds, and by no more than half of its last place", () => {
    const zeros = { million: 6n, billion: 9n, trillion: 12n };
    fc.assert(
      fc.property(fc.bigInt({ min: 1_000_000n, max: 10n ** 15n }), (value) => {
        const match = /^(≈?)([\d,]+)(?:\.(\d{1,2}))? (million|billion|trillion)$/.exec(
          inShort(value.toString()),
        );
        const [, about = "", whole = "", decimals = "", scale = "million"] = match ?? [];
        const hundredths = BigInt(whole.replaceAll(",", "") + decimals.padEnd(2, "0"));
        const step = 10n ** (zeros[scale as keyof typeof zeros] - 2n);
        const difference = hundredths * step - value;
        expect(difference === 0n).toBe(about === "");
        expect((difference < 0n ? -difference : difference) * 2n <= step).toBe(true);
      }),
    );
  });
});

describe("rangeInFull", () => {
  test.each([
    [{ from: undefined, to: undefined }, "any number of families"],
    [{ from: 17_787n, to: undefined }, "at least 17,787 families"],
    [{ from: undefined, to: 0n }, "at most 0 families"],
    [{ from: 1n, to: undefined }, "at least 1 family"],
    [{ from: 1n, to: 1n }, "1 family"],
    [{ from: 0n, to: 1n }, "0 to 1 families"],
    [{ from: 36_455n, to: 36_455n }, "36,455 families"],
    [{ from: 35_889n, to: 36_159n }, "35,889 to 36,159 families"],
  ])("%s is %s", (range, written) => {
    expect(rangeInFull(range, families)).toBe(written);
  });

  test("writes tenge with tiyn", () => {
    expect(rangeInFull({ from: 1_325_000_000_000n, to: 1_335_000_000_000n }, tenge)).toBe(
      "13,250,000,000.00 to 13,350,000,000.00 tenge",
    );
  });
});
