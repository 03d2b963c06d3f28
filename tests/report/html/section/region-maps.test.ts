import { describe, expect, test } from "vitest";
import { regions } from "../../../../src/kazakhstan/regions.js";
import { reconcile } from "../../../../src/reconcile/reconcile.js";
import { toHtml } from "../../../../src/report/html/html.js";
import { regionMaps } from "../../../../src/report/html/section/region-maps.js";
import { style } from "../../../../src/report/html/style/style.js";
import { timeline, yearEndReview } from "../cases.js";
import { textOf, withId, within } from "../dom.js";

describe("the maps of a reconciliation", () => {
  test("are one for every measure by region, with what was printed and how much of the most it is", () => {
    const [heads] = regionMaps(timeline());
    expect(heads?.title).toBe("Livestock compensation: heads by region, 2024-05-16");
    // In fifths of 3,232, rounded up: 2,467 is 3.8 of them, 1,110 is 1.7, 510 is 0.8, 27 is 0.04.
    expect([...(heads?.tiles ?? [])].map(([code, { text, shade }]) => `${code} ${text} ${shade}`)).toEqual([
      "KZ-15 3,232 5",
      "KZ-39 2,467 4",
      "KZ-27 2,457 4",
      "KZ-23 1,110 2",
      "KZ-11 510 1",
      "KZ-62 237 1",
      "KZ-35 89 1",
      "KZ-59 27 1",
    ]);
  });

  test("are one for every list of regions", () => {
    const maps = regionMaps(yearEndReview());
    expect(maps.map(({ title, tiles }) => `${title}: ${[...tiles.keys()].join(" ")}`)).toEqual([
      "Compensation to enterprises: regions where demeu pays: KZ-23 KZ-27 KZ-59",
    ]);
    const hit = { event: { regions: ["KZ-10", "KZ-11"] }, quantities: { laws: 1 } };
    expect(regionMaps(reconcile(hit)).map(({ title }) => title)).toEqual(["Regions hit"]);
    expect(regionMaps(reconcile({ quantities: { laws: 1 } }))).toEqual([]);
  });

  test("say what was printed, and of what is long the range in short", () => {
    const printed = ["0.6 billion tenge", "between 600 and 650 million tenge"];
    const regions = Object.fromEntries(printed.map((amount, index) => [`KZ-${15 + 4 * index}`, { amount }]));
    const [map] = regionMaps(reconcile({ aid: { livestockCompensation: { regions } } }));
    // Rounded to whole millions at either end.
    expect([...(map?.tiles.values() ?? [])].map(({ text }) => text)).toEqual([
      "0.6 billion tenge",
      "599.5 to 650.5 million",
    ]);
  });

  test("mark what is contradicted", () => {
    const [heads] = regionMaps(timeline());
    expect(heads?.tiles.get("KZ-15")?.status).toBe("contradicted");
  });
});

test("a map has a tile for each of the twenty regions, with its name and code", () => {
  const [list] = within(withId(toHtml(timeline()), "regions"), "ul");
  const tiles = list === undefined ? [] : within(list, "li");
  expect(tiles.map(textOf)).toHaveLength(20);
  expect(tiles.map(textOf)[2]).toBe("Aktobe KZ-15 3,232 ✗ contradicted");
  expect(tiles.map(textOf)[6]).toBe("Jambyl KZ-31 —");
  // A name that is too long for a phone has a brief one beside it, which readers of screens leave out.
  const pavlodar = tiles[12];
  const briefs = pavlodar === undefined ? [] : within(pavlodar, "b");
  expect(briefs.map((name) => [textOf(name), name.attribs["aria-hidden"]])).toEqual([
    ["Pavlodar", undefined],
    ["Pavl.", "true"],
  ]);
});

test("every region has a place of its own", () => {
  const places = regions.map(
    ({ code }) => new RegExp(`\\.${code}\\{grid-area:([1-9]/[1-9])\\}`).exec(style)?.[1],
  );
  expect(places).not.toContain(undefined);
  expect(new Set(places).size).toBe(20);
});
