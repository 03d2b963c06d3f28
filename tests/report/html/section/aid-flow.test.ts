import { describe, expect, test } from "vitest";
import { reconcile } from "../../../../src/reconcile/reconcile.js";
import { toHtml } from "../../../../src/report/html/html.js";
import { aidFlow } from "../../../../src/report/html/section/aid-flow.js";
import { flowLayout, others } from "../../../../src/report/html/section/flow-layout.js";
import type { Statement } from "../../../../src/statement/types.js";
import { timeline, yearEndReview } from "../cases.js";
import { elements, named, textOf, within } from "../dom.js";

function branches(statement: Statement | readonly Statement[]) {
  return aidFlow(reconcile(statement)).map(({ name, amount, funds, beneficiaries }) => ({
    name,
    amount: amount?.size,
    funds: funds.map((fund) => `${fund.name} ${fund.size}`),
    beneficiaries: beneficiaries.map((one) => `${one.printed} ${one.name}`),
  }));
}

describe("the aid by category", () => {
  test("has what each category cost, who paid and who got it, and categories printed as one as one", () => {
    const all = aidFlow(yearEndReview());
    expect(all.map(({ name, amount }) => `${name}: ${amount?.printed}`)).toEqual([
      "Housing purchase and housing repair: 54.7 billion tenge",
      "Housing construction: 64 billion tenge",
      "One-time assistance: 13.3 billion tenge",
      "Property compensation: 9.9 billion tenge",
      "Compensation to enterprises: 14.6 billion tenge",
      "Livestock compensation: over 2.8 billion tenge",
    ]);
    expect(all.map(({ beneficiaries }) => beneficiaries.map(({ printed }) => printed))).toEqual([
      ["5,767", "9,156"],
      ["2,680"],
      ["36,455"],
      ["21,876"],
      ["734"],
      [],
    ]);
    expect(all[4]?.funds.map(({ name, size }) => [name, size])).toEqual([
      ["stateBudget", 1_210_000_000_000n],
      ["demeu", 250_000_000_000n],
    ]);
  });

  test("counts the middle of what a figure allows, or its one end", () => {
    const { oneTimeAssistance, livestockCompensation } = {
      oneTimeAssistance: { amount: "from 100 to 200 tenge" },
      livestockCompensation: { amount: "over 2 billion tenge" },
    };
    expect(
      branches({ aid: { oneTimeAssistance, livestockCompensation } }).map(({ amount }) => amount),
    ).toEqual([15_000n, 200_000_000_001n]);
  });

  test("is that of the last day that tells of it", () => {
    const sme = aidFlow(timeline()).find(({ name }) => name === "Compensation to enterprises");
    expect(sme?.amount?.printed).toBe("14.6 billion tenge");
    const repair = aidFlow(timeline()).find(({ name }) => name === "Housing repair");
    expect(repair?.amount?.id).toBe("housingRepair.amount@2024-09-06");
    expect(repair?.beneficiaries[0]?.id).toBe("housingRepair.houses@2024-12-26");
  });

  test("keeps categories apart that were printed apart, and leaves out what only counts", () => {
    expect(
      branches({
        aid: {
          housingInspection: { houses: 9 },
          housingPurchase: { amount: "exactly 10 tenge" },
          housingRepair: { houses: 3 },
        },
        totals: {
          both: { of: ["housingPurchase.amount", "housingRepair.amount"], printed: "exactly 30 tenge" },
        },
      }),
    ).toEqual([
      { name: "Housing purchase", amount: 1000n, funds: [], beneficiaries: [] },
      { name: "Housing repair", amount: undefined, funds: [], beneficiaries: ["3 houses"] },
    ]);
  });
});

describe("the picture of the aid", () => {
  const one = (name: string, size: bigint) => ({
    id: name,
    name,
    printed: name,
    status: "unchecked" as const,
    size,
  });

  test("is as high as the shares of the money: 30 and 10 of 40 are three quarters and one", () => {
    const layout = flowLayout(
      [
        { name: "a", amount: one("a", 30n), funds: [one("fund", 20n)], beneficiaries: [one("families", 5n)] },
        { name: "b", amount: one("b", 10n), funds: [], beneficiaries: [] },
      ],
      8,
    );
    expect(layout?.branches.map(({ height }) => height)).toEqual([150, 50]);
    // Ten of a and all of b are paid by nobody that was named.
    expect(layout?.payers.map(({ name, height }) => [name, height])).toEqual([
      [undefined, 100],
      ["fund", 100],
    ]);
    expect(layout?.inward.map(({ to }) => [to.y, to.height])).toEqual([
      [0, 50],
      [50, 100],
      [160, 50],
    ]);
    expect(layout?.outward.map(({ to }) => to.height)).toEqual([150]);
  });

  test("is as high as what the funds pay where that is more than the amount", () => {
    const layout = flowLayout(
      [{ name: "a", amount: one("a", 30n), funds: [one("fund", 40n)], beneficiaries: [one("families", 5n)] }],
      8,
    );
    expect(layout?.branches.map(({ height }) => height)).toEqual([100]);
    expect(layout?.outward.map(({ to }) => to.height)).toEqual([75]);
  });

  test("draws the largest payers, and the others as one", () => {
    const funds = [5n, 1n, 4n, 2n].map((size) => one(`fund${size}`, size));
    const layout = flowLayout([{ name: "a", amount: undefined, funds, beneficiaries: [] }], 3);
    expect(layout?.payers.map(({ name }) => name)).toEqual(["fund5", "fund4", others]);
    expect(layout?.payers.map(({ height }) => height)).toEqual([41.667, 33.333, 25]);
  });

  test("is none where no tenge were printed", () => {
    expect(flowLayout([{ name: "a", amount: undefined, funds: [], beneficiaries: [] }], 3)).toBeUndefined();
    expect(
      flowLayout([{ name: "a", amount: one("a", 0n), funds: [], beneficiaries: [] }], 3),
    ).toBeUndefined();
  });

  test("gives every bar its own room", () => {
    const layout = flowLayout(aidFlow(yearEndReview()), 8);
    for (const bars of [layout?.payers ?? [], layout?.branches ?? []]) {
      for (const [index, { y }] of bars.entries()) {
        const before = bars[index - 1];
        if (before !== undefined) expect(y).toBeGreaterThanOrEqual(before.y + Math.max(before.height, 38));
      }
    }
  });
});

test("an amount is not marked for a count that does not agree", () => {
  const page = toHtml(
    reconcile({
      aid: {
        housingInspection: { houses: 10 },
        housingRepair: { houses: 12, amount: "57.4 billion tenge" },
        smeCompensation: {
          enterprises: 734,
          amount: "14.6 billion tenge",
          funding: { demeu: { amount: "2.5 billion tenge", enterprises: 735 } },
          fundingComplete: false,
        },
      },
    }),
  );
  const [picture] = elements(page, ({ attribs }) => attribs["class"] === "flow");
  if (picture === undefined) throw new Error("there is no picture");
  const labels = named(page, "text").map(textOf);
  expect(labels).toEqual(
    expect.arrayContaining(["57.4 billion tenge", "12 houses ✗", "14.6 billion tenge", "734 enterprises ✗"]),
  );
  const shapes = [...within(picture, "path"), ...within(picture, "rect")];
  // Red are the streams from the two amounts to their counts, and nothing else.
  expect(shapes.filter(({ attribs }) => attribs["class"] === "contradicted").map(({ name }) => name)).toEqual(
    ["path", "path"],
  );
});
