import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { GrainError } from "../../src/exact/grains.js";
import { inTenge, mci, mciTable } from "../../src/kazakhstan/mci.js";
import { MciError, mciGrains } from "../../src/kazakhstan/mci-values.js";

// Written by hand: first day, last day, tenge, the first words of the law, publications read.
const periods = [
  ["2014-01-01", "2014-12-31", 1852, "Law on the republican budget for 2014-2016", "1"],
  ["2015-01-01", "2015-12-31", 1982, "Law on the republican budget for 2015-2017", "2+"],
  ["2016-01-01", "2016-12-31", 2121, "Law of 30 November 2015 No. 426-V", "2+"],
  ["2017-01-01", "2017-12-31", 2269, "Law on the republican budget for 2017-2019", "1"],
  ["2018-01-01", "2018-12-31", 2405, "Law on the republican budget for 2018-2020", "2+"],
  ["2019-01-01", "2019-12-31", 2525, "Law on the republican budget for 2019-2021", "2+"],
  ["2020-01-01", "2020-03-31", 2651, "Law of 4 December 2019 No. 276-VI", "2+"],
  ["2020-04-01", "2020-12-31", 2778, "Presidential decree of 8 April 2020 No. 299", "2+"],
  ["2021-01-01", "2021-12-31", 2917, "Law on the republican budget for 2021-2023", "1"],
  ["2022-01-01", "2022-03-31", 3063, "Law of 2 December 2021", "2+"],
  ["2022-04-01", "2022-12-31", 3180, "Law of 12 May 2022 No. 121-VII (benefits only", "2+"],
  ["2023-01-01", "2023-12-31", 3450, "Law on the republican budget for 2023-2025", "2+"],
  ["2024-01-01", "2024-12-31", 3692, "Law of 5 December 2023", "2+"],
  ["2025-01-01", "2025-12-31", 3932, "Law of 4 December 2024", "2+"],
  ["2026-01-01", "2026-12-31", 4325, "Law on the republican budget for 2026-2028", "2+"],
] as const;

describe("mci", () => {
  test.each(periods)("from %s to %s it is %i tenge", (from, to, tenge, law, sources) => {
    for (const day of [from, to]) {
      expect(mci(day)).toEqual({ from, to, tenge, instrument: expect.any(String), sources });
      expect(mci(day).instrument.startsWith(law)).toBe(true);
    }
  });

  test("the table holds these periods and no others, in order", () => {
    expect(mciTable.map(({ from, to }) => [from, to])).toEqual(periods.map(([from, to]) => [from, to]));
  });

  test("on the day the floods of 2024 began it is 3,692 tenge", () => {
    expect(mci("2024-03-27").tenge).toBe(3692);
  });

  test("neither the table nor a period can be changed", () => {
    expect(Object.isFrozen(mciTable)).toBe(true);
    expect(mciTable.every(Object.isFrozen)).toBe(true);
  });

  test.each([
    ["2013-12-31", "before"],
    ["2027-01-01", "after"],
    ["0001-01-01", "before"],
    ["9999-12-31", "after"],
  ])("of %s the error says what is covered and that the day lies %s", (date, side) => {
    const error = errorOf(() => mci(date));
    expect(error).toMatchObject({ name: "MciError", code: "not-covered", date });
    expect(error.message).toBe(
      `the MCI is known from 2014-01-01 to 2026-12-31, and ${date} is ${side} that; use a day within, or give the amount in tenge`,
    );
  });

  test.each(["2024-02-30", "2023-02-29", "27.03.2024", "2024-3-27", "2024", "", "today"])(
    "of %j the error says how a day is written",
    (date) => {
      const error = errorOf(() => mci(date));
      expect(error).toMatchObject({ code: "not-a-day", date });
      expect(error.message).toBe(
        `"${date}" is not a calendar day; write an existing day as YYYY-MM-DD, such as 2024-03-27`,
      );
    },
  );

  test("an error shows neither a whole long text nor control characters", () => {
    const error = errorOf(() => mci(`2024\u001b[31m\u202e${"0".repeat(1_000_000)}`));
    expect(error.message).toContain('"2024·[31m·0000000000…"');
    expect(error.message.length).toBeLessThan(120);
  });

  test("a Date handed over by a program without types is no day", () => {
    const date = new Date(0) as unknown as string;
    expect(errorOf(() => mci(date)).code).toBe("not-a-day");
  });
});

describe("mciGrains", () => {
  test("one MCI is its tenge in tiyn", () => {
    expect(mciGrains("2024-03-27")).toBe(369_200n);
    expect(mciGrains("2014-01-01")).toBe(185_200n);
  });
});

describe("inTenge", () => {
  test.each([
    [100, "2024-03-27", "369200"],
    [150, "2024-03-27", "553800"],
    [1n, "2026-12-31", "4325"],
    [0, "2024-03-27", "0"],
    ["2.5", "2024-03-27", "9230"],
    ["0.001", "2024-03-27", "3.692"],
    ["-100", "2024-03-27", "-369200"],
    [new Decimal("100.25"), "2025-01-01", "394183"],
    ["1000000000000000000000000000000", "2024-01-01", "3692000000000000000000000000000000"],
    ["0.000000000000000000000000000000000001", "2024-01-01", "0.000000000000000000000000000000003692"],
  ] as const)("%s MCI of %s are %s tenge", (count, date, tenge) => {
    expect(inTenge(count, date).toFixed()).toBe(tenge);
  });

  test("every decimal place of the longest number that is read is kept", () => {
    const count = `0.${"0".repeat(57)}1`;
    expect(inTenge(count, "2024-03-27").toFixed()).toBe(`0.${"0".repeat(54)}3692`);
  });

  test.each([2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1e2", "1,000", "0x10", "", " 1", "ten"])(
    "%j is refused as a count",
    (count) => {
      expect(() => inTenge(count, "2024-03-27")).toThrow(GrainError);
    },
  );

  test("a refused count is named with what to write", () => {
    expect(() => inTenge(2.5, "2024-03-27")).toThrow(
      '"2.5 (number)" is not a plain decimal number of MCI; write it as a string',
    );
  });

  test("a day without a known MCI is refused", () => {
    expect(errorOf(() => inTenge(100, "2013-12-31")).code).toBe("not-covered");
  });
});

function errorOf(run: () => unknown): MciError {
  try {
    run();
  } catch (error) {
    if (error instanceof MciError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
