import { describe, expect, test } from "vitest";
import { reconcile } from "../../../../src/reconcile/reconcile.js";
import { toHtml } from "../../../../src/report/html/html.js";
import { timelines } from "../../../../src/report/html/section/timelines.js";
import { timeline } from "../cases.js";
import { textOf, withId, within } from "../dom.js";

describe("the timelines of a reconciliation", () => {
  const all = timelines(timeline());

  test("are those of the aid's quantities that were printed as of several days", () => {
    expect(all.map(({ id, points }) => `${id} ${points.length}`)).toEqual([
      "oneTimeAssistance.families 11",
      "oneTimeAssistance.amount 11",
      "propertyCompensation.families 3",
      "propertyCompensation.amount 3",
      "smeCompensation.enterprises 4",
      "smeCompensation.amount 4",
      "housingRepair.houses 3",
      "housingPurchase.houses 2",
      "housingConstruction.houses 2",
    ]);
  });

  test("have each day's ranges, and where they fall", () => {
    const [, , families] = all;
    expect(families?.points.map(({ day, printed, falls }) => [day, printed[0]?.range.from, falls])).toEqual([
      ["2024-06-25", 15_355n, false],
      ["2024-09-06", 21_880n, false],
      ["2024-12-26", 21_876n, true],
    ]);
  });

  test("are none where all is of one day", () => {
    const on = (asOf: string, laws: number) => ({
      asOf,
      quantities: { laws },
      aid: { housingRepair: { houses: 1 } },
    });
    expect(timelines(reconcile([on("2024-05-01", 1), on("2024-05-01", 1)]))).toEqual([]);
    // Only the aid is cumulative.
    expect(timelines(reconcile([on("2024-05-01", 1), on("2024-05-02", 2)])).map(({ id }) => id)).toEqual([
      "housingRepair.houses",
    ]);
  });
});

describe("the chart of 9,000 houses on the first of May, and over 12,000 ten days later", () => {
  const on = (asOf: string, houses: string) => ({ asOf, aid: { housingRepair: { houses } } });
  const page = toHtml(reconcile([on("2024-05-01", "9,000"), on("2024-05-11", "over 12,000")]));
  const [figure] = within(withId(page, "timeline"), "figure");
  const [chart] = figure === undefined ? [] : within(figure, "svg");
  const marks = (name: string, kind: string) =>
    (chart === undefined ? [] : within(chart, name)).filter(({ attribs }) =>
      attribs["class"]?.split(" ").includes(kind),
    );

  test("has both on one scale, with an arrow where there is no limit", () => {
    // From 9,000 to 12,001 are 3,001; a twelfth below is 250, a third above 1,000: 8,750 to 13,001.
    const y = (value: number): number => (100 * (13_001 - value)) / 4_251;
    const points = marks("rect", "point").filter(({ attribs }) => attribs["class"]?.startsWith("printed"));
    expect(points.map(({ attribs }) => Number.parseFloat(attribs["y"] ?? ""))).toEqual([
      expect.closeTo(y(9_000), 1),
      expect.closeTo(y(12_001), 1),
    ]);
    expect(marks("use", "printed").map(({ attribs }) => attribs["href"])).toEqual(["#arrow-up"]);
    expect(marks("line", "step")).toHaveLength(1);
    expect(marks("line", "falls")).toHaveLength(0);
  });

  test("has its days in proportion", () => {
    const [first, last] = marks("rect", "point")
      .filter(({ attribs }) => attribs["class"]?.startsWith("printed"))
      .map(({ attribs }) => Number.parseFloat(attribs["x"] ?? ""));
    // Ten days, with two before them and one and some behind.
    expect((last ?? 0) - (first ?? 0)).toBeCloseTo(1000 / 13, 1);
  });

  test("has its values as a table too", () => {
    const [table] = figure === undefined ? [] : within(figure, "table");
    const rows = (table === undefined ? [] : within(table, "tr")).slice(1);
    expect(rows.map((row) => within(row, "td").map(textOf))).toEqual([
      ["9,000 9,000 houses", "", "unchecked"],
      ["over 12,000 at least 12,001 houses", "at least 9,000 houses", "bounded"],
    ]);
  });
});
