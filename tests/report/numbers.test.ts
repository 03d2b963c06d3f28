import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import {
  endsInFull,
  gapOf,
  plain,
  rangeInShort,
  rangeWithUnit,
  shortRangeWithUnit,
} from "../../src/report/numbers.js";
import { range } from "./sample.js";

describe("plain", () => {
  test("gives a value all the decimal places of its unit", () => {
    expect(plain(new Decimal("13459186000"), 2)).toBe("13459186000.00");
    expect(plain(new Decimal("36455"), 0)).toBe("36455");
    expect(plain(new Decimal("-0.5"), 2)).toBe("-0.50");
  });

  test("never rounds: more decimal places are kept", () => {
    expect(plain(new Decimal("3.692"), 2)).toBe("3.692");
    expect(plain(new Decimal("12345678901234567890123456789012345.678"), 2)).toBe(
      "12345678901234567890123456789012345.678",
    );
  });
});

describe("endsInFull", () => {
  test("separates thousands", () => {
    expect(endsInFull(range("13250000000", "13350000000"), 2)).toEqual({
      from: "13,250,000,000.00",
      to: "13,350,000,000.00",
    });
  });

  test("tells ends that are not in", () => {
    const [low, high, both] = [["from"], ["to"], ["from", "to"]] as const;
    expect(endsInFull({ ...range("3"), open: low }, 0)).toEqual({ from: "over 3", to: "—" });
    expect(endsInFull({ ...range(undefined, "3"), open: high }, 0)).toEqual({ from: "—", to: "under 3" });
    expect(endsInFull({ ...range("3", "5"), open: both }, 0)).toEqual({ from: "over 3", to: "under 5" });
    expect(endsInFull({ ...range("5", "5"), open: low }, 0)).toEqual({ from: "over", to: "5" });
  });

  test("names a single value once", () => {
    expect(endsInFull(range("36455", "36455"), 0)).toEqual({ from: "exactly", to: "36,455" });
  });

  test("shows an absent end as a dash", () => {
    expect(endsInFull(range("17787"), 0)).toEqual({ from: "17,787", to: "—" });
    expect(endsInFull(range(undefined, "0"), 0)).toEqual({ from: "—", to: "0" });
    expect(endsInFull({}, 0)).toEqual({ from: "—", to: "—" });
  });
});

describe("rangeInShort", () => {
  test.each([
    ["13250000000", "13350000000", "13.25 to 13.35 billion"],
    ["999500000", "1000500000", "999.5 million to ≈1 billion"],
    ["13459186000", "13459186000", "≈13.46 billion"],
    ["109186000", "209186000", "≈109.19 to ≈209.19 million"],
    ["2800000000.01", undefined, "more than 2.8 billion"],
    ["2800000000.02", undefined, "at least ≈2.8 billion"],
    ["2800000000.001", undefined, "at least ≈2.8 billion"],
    [undefined, "2799999999.99", "less than 2.8 billion"],
    [undefined, "-2800000000.01", "less than -2.8 billion"],
    [undefined, "54750000000", "at most 54.75 billion"],
    ["-209186000", "-109186000", "≈-209.19 to ≈-109.19 million"],
    ["12627650000", "12627750000", "≈12.63 billion"],
    ["12630000000", "12630000001", "≈12.63 billion"],
    ["900000", "1000000", "900,000 to 1 million"],
  ])("%s to %s is %s", (from, to, short) => {
    expect(rangeInShort(range(from, to), 2)).toBe(short);
  });

  test.each<[string | undefined, string | undefined, readonly ("from" | "to")[], string]>([
    ["2800000000", undefined, ["from"], "more than 2.8 billion"],
    [undefined, "2800000001", ["to"], "less than ≈2.8 billion"],
    ["2800000000", "2900000000", ["to"], "2.8 to less than 2.9 billion"],
    ["12630000000", "12630000001", ["from"], "more than ≈12.63 billion"],
  ])("%s to %s, %j not being in, is %s", (from, to, open, short) => {
    expect(rangeInShort({ ...range(from, to), open }, 2)).toBe(short);
  });

  test("is left out where it is no shorter than the number in full", () => {
    expect(rangeInShort(range("35889", "36159"), 0)).toBeUndefined();
    expect(rangeInShort({}, 0)).toBeUndefined();
  });
});

describe("gapOf", () => {
  test("turns the signs of what falls short throughout", () => {
    const gap = gapOf(range("-209186000", "-109186000"));
    expect(gap.label).toBe("short by");
    expect(gap.range.from?.toString()).toBe("109186000");
    expect(gap.range.to?.toString()).toBe("209186000");
  });

  test("keeps an end absent when the signs are turned", () => {
    const gap = gapOf(range(undefined, "-4"));
    expect(gap.label).toBe("short by");
    expect(gap.range.from?.toString()).toBe("4");
    expect(gap.range.to).toBeUndefined();
  });

  test("is more than that to an end that is not in", () => {
    const less = { ...range(undefined, "5"), open: ["to"] } as const;
    expect(gapOf(range("2", "3"), less)).toEqual({
      label: "over by",
      range: { ...range("2", "3"), open: ["from"] },
    });
    expect(gapOf(range("-3", "-2"), less).range.open).toBeUndefined();
  });

  test("is over where the left side is too large throughout", () => {
    expect(gapOf(range("0.01"))).toEqual({ label: "over by", range: range("0.01") });
  });

  test("is a plain difference where zero lies within", () => {
    expect(gapOf(range("-1", "0")).label).toBe("difference");
    expect(gapOf(range("0", "1")).label).toBe("difference");
    expect(gapOf({}).label).toBe("difference");
  });
});

test("a range has its unit behind it, in short where that is shorter", () => {
  expect(shortRangeWithUnit(range("13250000000", "13350000000"), 2, "tenge")).toBe(
    "13.25 to 13.35 billion tenge",
  );
  expect(shortRangeWithUnit(range("36455", "36455"), 0, "families")).toBe("36,455 families");
  expect(shortRangeWithUnit(range(undefined, "734"), 0, "enterprises")).toBe("at most 734 enterprises");
  expect(shortRangeWithUnit({}, 0, "enterprises")).toBe("anything");
});

test("a range in full has its unit behind it, one of a thing in the singular", () => {
  const families = { unit: "families", decimals: 0 };
  expect(rangeWithUnit(range("13250000000", "13350000000"), { unit: "tenge", decimals: 2 })).toBe(
    "13,250,000,000.00 to 13,350,000,000.00 tenge",
  );
  expect(rangeWithUnit(range("1", "1"), families)).toBe("1 family");
  expect(rangeWithUnit(range("1"), families)).toBe("at least 1 family");
  expect(rangeWithUnit(range("0", "1"), families)).toBe("0 to 1 families");
  expect(rangeWithUnit({}, families)).toBe("anything");
});
