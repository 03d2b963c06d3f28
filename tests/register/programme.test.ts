import { describe, expect, test } from "vitest";
import { dayCount } from "../../src/register/days.js";
import type { Mapping } from "../../src/register/index.js";
import { programmeOf } from "../../src/register/programme.js";
import { StatementError } from "../../src/statement/fault.js";
import type { Statement } from "../../src/statement/types.js";

// Worked out by hand; one MCI was 3,692 tenge in 2024, 3,932 in 2025.

function rateIn2024(text: string): readonly [bigint | undefined, bigint | undefined] {
  const { rates, categories } = programmeOf({ rates: { oneTimeAssistance: text } }, undefined);
  const code = categories.findIndex(({ key }) => key === "oneTimeAssistance") + 1;
  const period = rates.get(code)?.find(({ from, to }) => from <= 3740 && 3740 <= to);
  return [period?.least, period?.most];
}

function capOf(mapping: Mapping, statement?: Statement): bigint | undefined {
  const { caps, categories } = programmeOf(mapping, statement);
  return caps.get(categories.findIndex(({ key }) => key === "propertyCompensation") + 1);
}

describe("what a rate allows, in tiyn", () => {
  test.each([
    ["100 MCI", 36_920_000n, 36_920_000n],
    ["over 100 MCI", 36_920_001n, undefined],
    ["at least 100 MCI", 36_920_000n, undefined],
    ["under 100 MCI", undefined, 36_919_999n],
    ["at most 100 MCI", undefined, 36_920_000n],
    ["over 369200 tenge", 36_920_001n, undefined],
    ["under 369,200 tenge", undefined, 36_919_999n],
    ["exactly 0.00001 MCI", 4n, 3n],
    ["over 0.00001 MCI", 4n, undefined],
    ["under 0.00001 MCI", undefined, 3n],
    ["свыше 100 МРП", 36_920_001n, undefined],
  ])("%s", (text, least, most) => {
    expect(rateIn2024(text)).toEqual([least, most]);
  });

  test("of a statement, is what a reconciliation reads", () => {
    const statement: Statement = {
      rounding: "truncated",
      event: { began: "2024-03-27" },
      aid: { oneTimeAssistance: { rate: "369.2 thousand tenge" } },
    };
    const { rates } = programmeOf({}, statement);
    expect([...rates.values()]).toEqual([[{ from: 1, to: dayCount, least: 36_920_000n, most: 36_929_999n }]]);
  });

  test("of tranches is none of the whole, since rows do not say to which they belong", () => {
    const tranches = { first: { families: 5, rate: "100 MCI" }, second: { families: 5, rate: "50 MCI" } };
    expect(programmeOf({}, { aid: { oneTimeAssistance: { tranches } } }).rates.size).toBe(0);
    const unsaid = { first: { families: 5 }, second: { families: 5 } };
    expect(programmeOf({}, { aid: { oneTimeAssistance: { tranches: unsaid } } }).rates.size).toBe(1);
  });

  test.each<[rate: string, own: string, told: number]>([
    ["100 MCI", "150 MCI", 0],
    ["100 MCI", "369,200 tenge", 0],
    ["100 MCI", "100 MCI", 1],
    ["from 50 to 100 MCI", "70 MCI", 1],
  ])("of %s is none of the whole where a tranche is paid at another: %s", (rate, own, told) => {
    const tranches = { first: { families: 5, rate: own }, second: { families: 5 } };
    expect(programmeOf({}, { aid: { oneTimeAssistance: { rate, tranches } } }).rates.size).toBe(told);
    expect(
      programmeOf({ rates: { oneTimeAssistance: rate } }, { aid: { oneTimeAssistance: { rate, tranches } } })
        .rates.size,
    ).toBe(1);
  });

  test.each<[own: string, told: number]>([
    ["200 MCI", 0],
    ["over 100 MCI", 0],
    ["100 MCI", 1],
  ])("a cap of 150 MCI is none of the whole where a tranche has a higher one: %s", (own, told) => {
    const tranches = { first: { families: 5, cap: own } };
    const statement: Statement = {
      event: { began: "2024-03-27" },
      aid: { propertyCompensation: { cap: "150 MCI", tranches } },
    };
    expect(programmeOf({}, statement).caps.size).toBe(told);
  });

  test("of a statement that cannot be read, is refused", () => {
    const statement: Statement = { aid: { oneTimeAssistance: { rate: "-100 MCI" } } };
    expect(() => programmeOf({}, statement)).toThrow(StatementError);
  });
});

describe("what a cap allows, in tiyn", () => {
  const cap = { propertyCompensation: "150 MCI" };
  const of2024 = 55_380_000n;
  const of2025 = 58_980_000n;
  const said = (more: Statement, text = "150 MCI"): Statement => ({
    aid: { propertyCompensation: { cap: text } },
    ...more,
  });

  test.each<readonly [string, Mapping, Statement | undefined, bigint | undefined]>([
    ["nothing said", {}, undefined, of2024],
    ["its open end left out", { caps: { propertyCompensation: "under 150 MCI" } }, undefined, of2024 - 1n],
    ["the first day of the mapping", { programme: { from: "2025-01-01" } }, undefined, of2025],
    [
      "the first day of the statement",
      {},
      said({ event: { began: "2025-01-01" }, asOf: "2026-01-01" }),
      of2025,
    ],
    ["the statement's own day, as in a reconciliation", {}, said({ asOf: "2025-06-30" }), of2025],
    [
      "its day of publication",
      {},
      said({ source: { publisher: "Ministry", published: "2025-06-30" } }),
      of2025,
    ],
    ["the last day of the mapping", { caps: cap, programme: { to: "2025-06-30" } }, undefined, of2025],
    ["what is usual, whatever the last day", { programme: { to: "2030-01-01" } }, undefined, of2024],
    ["no upper end", {}, said({ asOf: "2024-06-30" }, "over 150 MCI"), undefined],
    [
      "tenge on any day",
      { caps: { propertyCompensation: "5 tenge" }, programme: { to: "2030-01-01" } },
      undefined,
      500n,
    ],
  ])("by %s", (_, mapping, statement, most) => {
    expect(capOf(mapping, statement)).toBe(most);
  });
});
