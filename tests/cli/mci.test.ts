import { describe, expect, test } from "vitest";
import { flood } from "./fake-io.js";

describe("flood-relief mci", () => {
  test("shows the MCI of a day, for how long it applies, and the law", async () => {
    expect(await flood(["mci", "2024-03-27"])).toEqual({
      status: 0,
      stdout:
        "2024-03-27: 1 MCI = 3,692 tenge (from 2024-01-01 to 2024-12-31; Law of 5 December 2023 (republican budget for 2024-2026))\n",
      stderr: "",
    });
  });

  test("multiplies a count exactly", async () => {
    expect((await flood(["mci", "2024-03-27", "100"])).stdout).toContain("\n100 MCI = 369,200.00 tenge\n");
    expect((await flood(["mci", "2024-03-27", "0.001"])).stdout).toContain("\n0.001 MCI = 3.692 tenge\n");
    // 9,007,199,254,740,993 × 3,692 = 33,254,579,648,503,746,156; a binary double would give …744,000
    expect((await flood(["mci", "2024-03-27", "9007199254740993"])).stdout).toContain(
      "\n9007199254740993 MCI = 33,254,579,648,503,746,156.00 tenge\n",
    );
  });

  test("says where the value was read in one publication only", async () => {
    expect((await flood(["mci", "2014-06-01"])).stdout).toContain("; read in one publication only)");
  });

  test("gives JSON with decimal strings", async () => {
    expect((await flood(["mci", "2022-04-01", "2.5", "--format", "json"])).stdout).toBe(`\
{
  "date": "2022-04-01",
  "from": "2022-04-01",
  "to": "2022-12-31",
  "tenge": "3180.00",
  "instrument": "Law of 12 May 2022 No. 121-VII (benefits only; fines and taxes stayed at 3063)",
  "sources": "2+",
  "count": "2.5",
  "amount": "7950.00"
}
`);
  });

  test.each(["2024-02-30", "2013-12-31", "2027-01-01", "yesterday", "27.03.2024"])(
    "%s is refused with one line and exit status 2",
    async (date) => {
      const { status, stdout, stderr } = await flood(["mci", date]);
      expect(status).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^flood-relief: .+\n$/);
      expect(stderr).toContain(date);
    },
  );

  test.each([
    ["many", 'COUNT must be a plain decimal number such as 100 or 2.5, not "many"'],
    ["1e5", 'COUNT must be a plain decimal number such as 100 or 2.5, not "1e5"'],
    ["9".repeat(31), "COUNT has at most 30 digits, and 20 behind the point, not "],
    [`0.${"1".repeat(21)}`, "COUNT has at most 30 digits, and 20 behind the point, not "],
  ])("a count of %s is refused: %s", async (count, says) => {
    const { status, stdout, stderr } = await flood(["mci", "2024-03-27", count]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});
