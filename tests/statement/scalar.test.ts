import { describe, expect, test } from "vitest";
import { plainNumber } from "../../src/statement/plain-number.js";
import { plainScalar } from "../../src/statement/scalar.js";

describe("a plain scalar", () => {
  test.each<[string, unknown]>([
    ["", null],
    ["~", null],
    ["null", null],
    ["true", true],
    ["FALSE", false],
    ["yes", "yes"],
    ["no", "no"],
    ["0", 0],
    ["-120", -120],
    ["+5", 5],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["-99999999999999999999", -99999999999999999999n],
    ["2024-12-26", "2024-12-26"],
    ["12:30", "12:30"],
    ["0x1F", "0x1F"],
    ["0o17", "0o17"],
    ["1_000", "1_000"],
    ["36,455", "36,455"],
    ["13.3 billion tenge", "13.3 billion tenge"],
    ["1.2.3", "1.2.3"],
    [".", "."],
  ])("%s", (text, value) => {
    expect(plainScalar(text, false)).toEqual({ ok: true, value });
  });

  test.each(["13.3", "-0.5", ".5", "5.", "1e3", "1.5E-3"])(
    "%s is refused, save where it stands for no amount",
    (text) => {
      expect(plainScalar(text, false)).toMatchObject({ ok: false, code: "binary-fraction" });
      expect(plainScalar(text, true)).toEqual({ ok: true, value: Number(text) });
    },
  );

  test.each([".inf", "-.Inf", ".nan"])("%s is refused", (text) => {
    expect(plainScalar(text, true)).toMatchObject({ ok: false, code: "not-a-number" });
  });

  test("of more than forty digits is refused, without being computed", () => {
    expect(plainScalar("1".repeat(40), false)).toEqual({ ok: true, value: BigInt("1".repeat(40)) });
    expect(plainScalar("1".repeat(41), false)).toMatchObject({ ok: false, code: "number-too-long" });
  });
});

describe("a plain decimal number", () => {
  test("is its digits and its places", () => {
    expect(plainNumber("-150.50")).toEqual({ digits: -15050n, places: 2 });
    expect(plainNumber(-5)).toEqual({ digits: -5n, places: 0 });
    expect(plainNumber(10n ** 30n)).toEqual({ digits: 10n ** 30n, places: 0 });
  });

  test.each(["", "-", "1e5", "1,000", " 1", "1.", ".5", "+1", "0x1", "1".repeat(61)])("is not %j", (text) => {
    expect(plainNumber(text)).toBeUndefined();
  });

  test.each([1.5, Number.NaN, 2 ** 60])("is not %d", (value) => {
    expect(plainNumber(value)).toBeUndefined();
  });
});
