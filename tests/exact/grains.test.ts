import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { fromGrains, GrainError, grainsToText, toGrains } from "../../src/exact/grains.js";
import { countOf, grainsPerUnit, tenge, type Unit } from "../../src/exact/unit.js";

const families = countOf("families");

describe("units", () => {
  test("a tenge has a hundred grains, a family is one", () => {
    expect(grainsPerUnit(tenge)).toBe(100n);
    expect(grainsPerUnit(families)).toBe(1n);
  });
});

describe("values in", () => {
  test.each<[string | number | bigint, Unit, bigint]>([
    ["0.01", tenge, 1n],
    ["13459186000.00", tenge, 1345918600000n],
    ["-1.5", tenge, -150n],
    ["2.500", tenge, 250n],
    ["2.5000", tenge, 250n],
    ["9".repeat(60), families, 10n ** 60n - 1n],
    ["007", families, 7n],
    ["36455.0", families, 36455n],
    [36455, families, 36455n],
    [-3, tenge, -300n],
    [12345678901234567890n, tenge, 1234567890123456789000n],
  ])("%s of %o is %s grains", (value, unit, grains) => {
    expect(toGrains(value, unit)).toBe(grains);
  });

  test("a Decimal of any length comes in whole", () => {
    expect(toGrains(new Decimal(10).pow(90).plus("0.01"), tenge)).toBe(10n ** 92n + 1n);
    expect(toGrains(new Decimal("1e60").neg(), families)).toBe(-(10n ** 60n));
    expect(toGrains(new Decimal("98765432109876543210987654321.09"), tenge)).toBe(
      9876543210987654321098765432109n,
    );
  });

  test.each<[string, string | number | Decimal, Unit]>([
    ["0.001 tenge is not a whole number of grains; tenge has 2 decimal places", "0.001", tenge],
    ["7.5 families is not a whole number of grains; families has no decimal places", "7.5", families],
    ['"1e3" is not a plain decimal number of tenge', "1e3", tenge],
    ['"0x1F" is not a plain decimal number', "0x1F", tenge],
    ['"1_000" is not a plain decimal number', "1_000", tenge],
    ['" 1" is not a plain decimal number', " 1", tenge],
    ['"" is not a plain decimal number', "", tenge],
    ['"13.3 (number)" is not a plain decimal number of tenge; write it as a string', 13.3, tenge],
    ['"9007199254740992 (number)" is not a plain', 2 ** 53, families],
    ['"NaN" is not a plain decimal number', new Decimal("NaN"), tenge],
    [
      "the number 99999999999999999999… of tenge is longer than 60 characters",
      `${"9".repeat(30)}${"1".repeat(31)}`,
      tenge,
    ],
    ["the number 1.00e+9000000 of tenge is longer than a million digits", new Decimal("1e9000000"), tenge],
    ["1.00e-9000000 tenge is not a whole number of grains", new Decimal("1e-9000000"), tenge],
    ["0.001 tenge is not a whole number of grains", new Decimal("0.001"), tenge],
    ['"Infinity" is not a plain decimal number', new Decimal("Infinity"), tenge],
  ])("%s", (message, value, unit) => {
    expect(() => toGrains(value, unit)).toThrow(GrainError);
    expect(() => toGrains(value, unit)).toThrow(message);
  });

  test.each<[code: string, value: string | Decimal, shown: string]>([
    ["not-whole-grains", "0.001", "0.001"],
    ["too-long", "1".repeat(61), "11111111111111111111…"],
    ["too-many-digits", new Decimal("1e9000000"), "1.00e+9000000"],
  ])("the error carries code, value and unit: %s", (code, value, shown) => {
    let caught: unknown;
    try {
      toGrains(value, tenge);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ name: "GrainError", code, value: shown, unit: tenge });
  });
});

describe("values out", () => {
  test("text has all decimal places of the unit", () => {
    expect(grainsToText(5n, tenge)).toBe("0.05");
    expect(grainsToText(-5n, tenge)).toBe("-0.05");
    expect(grainsToText(-12345n, tenge)).toBe("-123.45");
    expect(grainsToText(0n, tenge)).toBe("0.00");
    expect(grainsToText(-42n, families)).toBe("-42");
  });

  test("in and out loses nothing, however large", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 50n), max: 10n ** 50n }),
        fc.constantFrom(tenge, families),
        (grains, unit) => {
          expect(toGrains(grainsToText(grains, unit), unit)).toBe(grains);
          expect(toGrains(fromGrains(grains, unit), unit)).toBe(grains);
        },
      ),
    );
  });

  test("a Decimal prints plainly at any size", () => {
    expect(fromGrains(10n ** 40n, tenge).toString()).toBe(`1${"0".repeat(38)}`);
    expect(fromGrains(1n, tenge).toString()).toBe("0.01");
  });
});
