import { expect, test } from "vitest";
import { modelOf } from "../../src/rules/model.js";
import type { Statement } from "../../src/statement/types.js";
import { outcomeOf } from "./outcome.js";

// What every kind of rule says of itself: its family, formula, unit, place and statement. 100 MCI are 369,200 tenge,
// 150 MCI are 553,800. Of the 5,000,000 tenge in all, 1,107,681 are printed, which leaves 3,892,319.
const asOf = "2024-12-26";
const statement: Statement = {
  asOf,
  event: { began: "2024-03-27" },
  aid: {
    housingInspection: { houses: 20 },
    housingPurchase: { houses: 5 },
    housingRepair: { houses: 6 },
    housingConstruction: { houses: 2, amount: 50, unitPrice: "25 tenge" },
    oneTimeAssistance: {
      families: 3,
      amount: 1107600,
      rate: "100 MCI",
      tranches: { first: { families: 1 }, late: { families: 2 } },
      parts: { moved: 1, stayed: 2 },
    },
    propertyCompensation: { families: 2, cap: "150 MCI", parts: { rural: 1 }, partsComplete: false },
    smeCompensation: {
      enterprises: 9,
      amount: 31,
      funding: { budget: { amount: 10 }, demeu: { amount: 20, enterprises: 4 } },
    },
    livestockCompensation: {
      heads: 11,
      regions: { "KZ-15": { heads: 4, species: { cattle: { heads: 3 } } }, "KZ-39": { heads: 6 } },
      species: { cattle: { heads: 7 } },
      speciesComplete: false,
    },
  },
  quantities: { yes: 5, votes: 10 },
  totals: {
    houses: { of: ["housingPurchase.houses", "housingRepair.houses"], printed: 11 },
    money: { of: "all", printed: 5000000 },
  },
  shares: { approval: { part: "yes", whole: "votes", printed: "exactly 50 percent" } },
  averages: {
    price: {
      of: "housingConstruction.amount",
      per: "housingConstruction.houses",
      printed: "exactly 25 tenge",
    },
  },
  rules: [" yes <= votes ", { name: "turnout", holds: " votes >= 9 ", doubtful: true }],
};

const regions = "livestockCompensation.regions";
const species = "livestockCompensation.species.cattle.heads";

test("every rule tells its family, formula, unit, place and statements", () => {
  const { rules, faults } = modelOf([{ asOf }, statement]);
  expect(faults).toEqual([]);
  expect(
    rules.map(({ id, family, states, unit, path, statements, doubtful }) =>
      [id, family, states, unit.name, path, statements.join(), doubtful ? "doubtful" : "sure"].join(" | "),
    ),
  ).toEqual([
    "houses-helped:housingInspection | houses-helped | housingPurchase.houses + housingRepair.houses + housingConstruction.houses <= housingInspection.houses | houses | aid.housingInspection.houses | 0,1 | sure",
    "fixed-rate:oneTimeAssistance | fixed-rate | oneTimeAssistance.amount = oneTimeAssistance.families × 100 MCI (369,200.00 tenge) | tenge | aid.oneTimeAssistance.rate | 1 | sure",
    "fixed-rate:oneTimeAssistance.tranches.first | fixed-rate | oneTimeAssistance.tranches.first.amount = oneTimeAssistance.tranches.first.families × 100 MCI (369,200.00 tenge) | tenge | aid.oneTimeAssistance.rate | 1 | sure",
    "fixed-rate:oneTimeAssistance.tranches.late | fixed-rate | oneTimeAssistance.tranches.late.amount = oneTimeAssistance.tranches.late.families × 100 MCI (369,200.00 tenge) | tenge | aid.oneTimeAssistance.rate | 1 | sure",
    "cap:propertyCompensation | cap | propertyCompensation.amount <= propertyCompensation.families × 150 MCI (553,800.00 tenge) | tenge | aid.propertyCompensation.cap | 1 | sure",
    "unit-price:housingConstruction | unit-price | housingConstruction.amount = housingConstruction.houses × 25 tenge | tenge | aid.housingConstruction.unitPrice | 1 | doubtful",
    "funding:smeCompensation | funding | smeCompensation.amount = smeCompensation.funding.budget.amount + smeCompensation.funding.demeu.amount | tenge | aid.smeCompensation.funding | 1 | sure",
    "fund-beneficiaries:smeCompensation.funding.demeu | fund-beneficiaries | smeCompensation.funding.demeu.enterprises <= smeCompensation.enterprises | enterprises | aid.smeCompensation.funding.demeu.enterprises | 1 | sure",
    `regions:livestockCompensation.heads | regions | livestockCompensation.heads = ${regions}.KZ-15.heads + ${regions}.KZ-39.heads | heads | aid.livestockCompensation.regions | 1 | sure`,
    `species:livestockCompensation.heads | species | ${species} <= livestockCompensation.heads | heads | aid.livestockCompensation.species | 1 | sure`,
    `species:${regions}.KZ-15.heads | species | ${regions}.KZ-15.heads = ${regions}.KZ-15.species.cattle.heads | heads | aid.${regions}.KZ-15.species | 1 | sure`,
    `species:${species} | species | ${regions}.KZ-15.species.cattle.heads <= ${species} | heads | aid.livestockCompensation.species.cattle | 1 | sure`,
    "parts:oneTimeAssistance.families | parts | oneTimeAssistance.families = oneTimeAssistance.parts.moved + oneTimeAssistance.parts.stayed | families | aid.oneTimeAssistance.parts | 1 | sure",
    "parts:propertyCompensation.families | parts | propertyCompensation.parts.rural <= propertyCompensation.families | families | aid.propertyCompensation.parts | 1 | sure",
    "tranches:oneTimeAssistance.families | tranches | oneTimeAssistance.families = oneTimeAssistance.tranches.first.families + oneTimeAssistance.tranches.late.families | families | aid.oneTimeAssistance.tranches | 1 | sure",
    "total:houses | total | totals.houses = housingPurchase.houses + housingRepair.houses | houses | totals.houses | 1 | sure",
    "grand-total:money | grand-total | totals.money = housingPurchase.amount + housingRepair.amount + housingConstruction.amount + oneTimeAssistance.amount + propertyCompensation.amount + smeCompensation.amount + livestockCompensation.amount | tenge | totals.money | 1 | sure",
    "share:approval | share | yes = exactly 50 percent of votes | yes | shares.approval | 1 | doubtful",
    "average:price | average | housingConstruction.amount = housingConstruction.houses × exactly 25 tenge | tenge | averages.price | 1 | doubtful",
    "rule:1 | rule | yes <= votes | yes | rules[0] | 1 | sure",
    "rule:turnout | rule | votes >= 9 | votes | rules[1] | 1 | doubtful",
  ]);
});

test.each([
  [
    "cap:propertyCompensation",
    "2 families × 150 MCI (553,800.00 tenge) allows at most 1,107,600.00 tenge; the amount is 0.00 to 3,892,319.00 tenge: they can hold together",
  ],
  ["unit-price:housingConstruction", "2 houses × 25 tenge is 50.00 tenge; the amount is 50.00 tenge: equal"],
  [
    "funding:smeCompensation",
    "the funds add up to 30.00 tenge; the whole is 31.00 tenge: over by 1.00 tenge",
  ],
  [
    "fund-beneficiaries:smeCompensation.funding.demeu",
    "those paid from demeu come to 4 enterprises; the whole is 9 enterprises: 5 enterprises to spare",
  ],
  [
    "regions:livestockCompensation.heads",
    "the regions add up to 10 heads; the whole is 11 heads: over by 1 head",
  ],
  [
    "species:livestockCompensation.heads",
    "the species come to 7 heads; the whole is 11 heads: 4 heads to spare",
  ],
  [`species:${species}`, "the regions come to 3 heads; the whole is 7 heads: 4 heads to spare"],
  ["parts:oneTimeAssistance.families", "the parts add up to 3 families; the whole is 3 families: equal"],
  [
    "tranches:oneTimeAssistance.families",
    "the tranches add up to 3 families; the whole is 3 families: equal",
  ],
  ["total:houses", "the parts add up to 11 houses; the whole is 11 houses: equal"],
  ["share:approval", "exactly 50 percent of 10 votes is 5 yes; the part is 5 yes: equal"],
  ["average:price", "2 houses × exactly 25 tenge is 50.00 tenge; the whole is 50.00 tenge: equal"],
  ["rule:1", "yes <= votes: 5 yes on the left, at most 10 yes on the right: 5 yes to spare"],
  ["rule:turnout", "turnout: 10 votes on the left, at least 9 votes on the right: 1 votes to spare"],
])("what came of %s", (id, says) => {
  expect(outcomeOf(statement, id).says).toBe(says);
});

test.each([
  ["a < b", 5, 5, "a < b: 5 a on the left, less than 5 a on the right: equal"],
  ["a > b", 5, 5, "a > b: 5 a on the left, more than 5 a on the right: equal"],
  ["a < b", 4, 5, "a < b: 4 a on the left, less than 5 a on the right: 1 a below the limit"],
  ["a < b", { from: 5, to: 6 }, 5, "a < b: 5 to 6 a on the left, less than 5 a on the right: equal at best"],
])("what must be less, or more, says so: %s of %j and %j", (rule, a, b, says) => {
  expect(outcomeOf({ quantities: { a, b }, rules: [rule] }, "rule:1").says).toBe(says);
});

test("what a cap allows", () => {
  const capped: Statement = {
    event: { began: "2024-03-27" },
    aid: { propertyCompensation: { families: 2, amount: 1000000, cap: "150 MCI" } },
  };
  expect(outcomeOf(capped, "cap:propertyCompensation").says).toBe(
    "2 families × 150 MCI (553,800.00 tenge) allows at most 1,107,600.00 tenge; the amount is 1,000,000.00 tenge: 107,600.00 tenge to spare",
  );
});

test("a rule between two days tells both of them, and the statements of both", () => {
  const on = (day: string, heads: number): Statement => ({
    asOf: day,
    aid: { livestockCompensation: { heads } },
  });
  const days = [on("2024-01-03", 5), on("2024-01-02", 4), on("2024-01-02", 4), on("2024-01-01", 4)];
  const { rules } = modelOf(days);
  const cumulative = rules.map(({ id, family, states, unit, path, statements, doubtful = false, right }) => {
    const strict = "atLeast" in right ? right.atLeast?.strict : undefined;
    return [id, family, states, unit.name, path, statements.join(), doubtful, strict].join(" | ");
  });
  const heads = "livestockCompensation.heads";
  expect(cumulative).toEqual([
    `cumulative:${heads}@2024-01-02 | cumulative | ${heads}@2024-01-02 >= ${heads}@2024-01-01 | heads | aid.${heads} | 1,2,3 | false | false`,
    `cumulative:${heads}@2024-01-03 | cumulative | ${heads}@2024-01-03 >= ${heads}@2024-01-02 | heads | aid.${heads} | 0,1,2 | false | false`,
  ]);
});
