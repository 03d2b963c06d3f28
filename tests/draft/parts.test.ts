import { describe, expect, test } from "vitest";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { readStatement } from "../../src/rules/read-statement.js";

/** The value of each assigned figure by its path. */
function assigned(text: string): Record<string, string | undefined> {
  return Object.fromEntries(
    draftStatement(text).assignments.map(({ path, figure }) => [path, figure.value?.toFixed()]),
  );
}

describe("a part of what was counted is not all of another count:", () => {
  test.each([
    ["17,800 houses were inspected. Of these, 340 were found unsafe.", "17800"],
    ["17,800 houses were inspected, of which 340 are unsafe.", "17800"],
    ["Обследовано 17 800 домов, из них 340 признаны аварийными.", "17800"],
    ["17 800 үй тексерілді, оның 340-ы апатты деп танылды.", "17800"],
  ])("%s", (text, value) => {
    expect(assigned(text)).toEqual({ "aid.housingInspection.houses": value });
  });

  test.each([
    "2,310 of 8,034 houses were repaired.",
    "Of 8,034 houses, 2,310 were repaired.",
    "Отремонтировано 2 310 домов из 8 034.",
    "Из 8 034 домов отремонтировано 2 310.",
    "8 034 үйдің 2 310-ы жөнделді.",
    "40 percent of the 8,034 houses had been repaired by July; 2,310 houses were repaired.",
    "К июлю отремонтировали лишь 40 процентов из 8 034 домов, сейчас отремонтировано 2 310 домов.",
    "Шілдеге дейін 8 034 үйдің 40 пайызы ғана жөнделді, қазір 2 310 үй жөнделді.",
  ])("%s", (text) => {
    expect(assigned(text)).toEqual({ "aid.housingRepair.houses": "2310" });
  });

  test("what a whole says of itself holds", () => {
    expect(assigned("Of 8,034 inspected houses, 2,310 were repaired.")).toEqual({
      "aid.housingInspection.houses": "8034",
      "aid.housingRepair.houses": "2310",
    });
  });
});

test("a Kazakh figure that is who does what is told is no whole of a part", () => {
  const text = "Министр 1 640 үйдің толық салынғанын, тағы 1 040-ы қысқа дейін бітетінін айтты.";
  expect(assigned(text)).toEqual({ "aid.housingConstruction.houses": "1640" });
});

describe("what is said of a region is not said of all:", () => {
  const kostanay = {
    "aid.oneTimeAssistance.regions.KZ-39.families": "310",
    "aid.oneTimeAssistance.regions.KZ-39.amount": "114500000",
  };
  test.each([
    "In Kostanay Region, 310 families received one-time assistance worth 114.5 million tenge.",
    "In Kostanay Region, one-time assistance went to 310 families, for 114.5 million tenge.",
    "As of 16 May 2024, in Kostanay Region one-time assistance was paid to 310 families: 114.5 million tenge.",
    "310 families in Kostanay Region received one-time assistance in the amount of 114.5 million tenge.",
    "В Костанайской области единовременную помощь получили 310 семей на 114,5 млн тенге.",
    "Қостанай облысында біржолғы көмек 310 отбасына берілді, сомасы 114,5 млн теңге.",
  ])("%s", (text) => {
    expect(assigned(text)).toEqual(kostanay);
  });

  test("each of several has its own, by its abbreviation too", () => {
    const homes =
      "В СКО выкуплено 1 033 дома на 15,9 млрд тенге, в Абайской области куплено 12 домов на 180 млн тенге.";
    expect(assigned(homes)).toEqual({
      "aid.housingPurchase.regions.KZ-59.houses": "1033",
      "aid.housingPurchase.regions.KZ-59.amount": "15900000000",
      "aid.housingPurchase.regions.KZ-10.houses": "12",
      "aid.housingPurchase.regions.KZ-10.amount": "180000000",
    });
  });

  test("an amount for the families of two regions is of neither", () => {
    expect(
      assigned(
        "13.3 billion tenge of one-time aid was paid to 310 families in Kostanay and 1,120 families in Atyrau.",
      ),
    ).toMatchObject({ "aid.oneTimeAssistance.amount": "13300000000" });
  });

  test("nor is the whole country a part of a region", () => {
    expect(assigned("Kostanay Region apart, 36,455 families nationwide received one-time aid.")).toEqual({
      "aid.oneTimeAssistance.families": "36455",
    });
  });

  test("a sentence that points back speaks of the same region", () => {
    expect(assigned("In Aktobe Region 1,204 houses were inspected. Of these, 864 were repaired.")).toEqual({
      "aid.housingInspection.regions.KZ-15.houses": "1204",
      "aid.housingRepair.regions.KZ-15.houses": "864",
    });
  });

  test("a joint total of a region is of that region's amounts", () => {
    const { statement } = draftStatement(
      "In Aktobe Region 212 homes were bought and 864 repaired; for these purposes 4.6 billion tenge was spent.",
    );
    expect(statement.totals?.["housingPurchaseAndRepair-KZ-15"]?.of).toEqual([
      "housingPurchase.regions.KZ-15.amount",
      "housingRepair.regions.KZ-15.amount",
    ]);
    expect(reconcile(readStatement(statement)).verdict).toBe("consistent");
  });
});

describe("animals of one species stand under it, and need not be all:", () => {
  test.each([
    ["8,912 animals were compensated: 4,100 sheep, 2,312 cattle, 1,900 horses and 600 goats.", "8912"],
    ["Погибло 7 тыс. голов скота, из них 4 100 овец, 1 900 лошадей и 1 000 коров.", "7000"],
  ])("%s", (text, heads) => {
    expect(assigned(text)).toMatchObject({
      "aid.livestockCompensation.heads": heads,
      "aid.livestockCompensation.species.sheep.heads": "4100",
      "aid.livestockCompensation.species.horses.heads": "1900",
    });
    const { statement } = draftStatement(text);
    expect(statement.aid?.livestockCompensation?.speciesComplete).toBe(false);
    expect(reconcile(readStatement(statement)).verdict).toBe("consistent");
  });

  test.each([
    "Losses were compensated in West Kazakhstan (612 horses, 1,450 sheep, 320 head of cattle).",
    "В Западно-Казахстанской области компенсированы потери 612 лошадей, 1 450 овец и 320 голов КРС.",
    "Батыс Қазақстан облысында 612 жылқы, 1 450 қой және 320 бас ірі қара үшін өтемақы төленді.",
  ])("in a region: %s", (text) => {
    const region = "aid.livestockCompensation.regions.KZ-27.species";
    expect(assigned(text)).toEqual({
      [`${region}.horses.heads`]: "612",
      [`${region}.sheep.heads`]: "1450",
      [`${region}.cattle.heads`]: "320",
    });
  });
});

describe("what a fund gave is not all that was given, also where it is told first:", () => {
  test.each([
    "The Damu fund gave 3.2 billion tenge to 212 entrepreneurs. In all 14.6 billion tenge was paid to 734 entrepreneurs.",
    "Фонд «Даму» направил 3,2 млрд тенге 212 предпринимателям. Всего 734 предпринимателям выплачено 14,6 млрд тенге.",
    "«Даму» қоры 212 кәсіпкерге 3,2 млрд теңге бағыттады. Барлығы 734 кәсіпкерге 14,6 млрд теңге төленді.",
  ])("%s", (text) => {
    expect(assigned(text)).toEqual({
      "aid.smeCompensation.funding.damu.enterprises": "212",
      "aid.smeCompensation.funding.damu.amount": "3200000000",
      "aid.smeCompensation.enterprises": "734",
      "aid.smeCompensation.amount": "14600000000",
    });
  });

  test("sponsors are no fund of a like name", () => {
    expect(assigned("Демеушілер 12 млрд теңгеге 612 үй салды.")).toEqual({
      "aid.housingConstruction.funding.sponsors.houses": "612",
      "aid.housingConstruction.funding.sponsors.amount": "12000000000",
    });
  });
});

test("an amount is for what it stands with, not for the count before it", () => {
  expect(
    assigned(
      "64 billion tenge went on the construction of 2,680 houses, 38.5 billion tenge on the purchase of 2,100 homes.",
    ),
  ).toMatchObject({
    "aid.housingConstruction.amount": "64000000000",
    "aid.housingPurchase.amount": "38500000000",
  });
});

test.each([
  "5,767 homes were bought and 9,156 restored, for a total of 54.7 billion tenge.",
  "Куплено 5 767 домов и отремонтировано 9 156 домов на общую сумму 54,7 млрд тенге.",
  "5 767 үй сатып алынып, 9 156 үй жөнделді, жалпы құны 54,7 млрд теңге.",
])("a total is of all counts before it: %s", (text) => {
  expect(assigned(text)["totals.housingPurchaseAndRepair.printed"]).toBe("54700000000");
});

test("for which is said of both counts of its sentence", () => {
  const text =
    "1,000 homes were built. The state bought 5,767 homes and repaired 9,156, for which 54.7 billion tenge was spent.";
  expect(draftStatement(text).statement.totals?.["housingPurchaseAndRepair"]?.of).toEqual([
    "housingPurchase.amount",
    "housingRepair.amount",
  ]);
});

test("a price belongs to the category spoken of before only where that is one", () => {
  const text =
    "2,680 houses were built and 9,156 repaired. The average cost of a house was 23.9 million tenge.";
  expect(Object.keys(assigned(text))).toEqual(["aid.housingConstruction.houses", "aid.housingRepair.houses"]);
});

test("what is doubtful takes no place from what is sure, wherever it stands", () => {
  const text = "In all 23.2 billion tenge went on payments, of it 13.3 billion tenge on one-time payments.";
  expect(assigned(text)).toEqual({ "aid.oneTimeAssistance.amount": "13300000000" });
  const lost = "Herders lost 14,000 head of livestock. Compensation was paid for 6,120 head of livestock.";
  expect(assigned(lost)).toEqual({ "aid.livestockCompensation.heads": "6120" });
  const parts = "8,912 animals perished: 4,100 sheep and 1,900 horses. Compensation was paid for 3,450 head.";
  expect(assigned(parts)).toEqual({ "aid.livestockCompensation.heads": "3450" });
});

test("what is spent for these purposes of a region is that of the region", () => {
  const text =
    "Ақтөбе облысында 3 120 үй жөнделіп, 410 пәтер сатып алынды. Осы мақсаттарға 12,6 млрд теңге жұмсалды.";
  expect(Object.keys(draftStatement(text).statement.totals ?? {})).toEqual([
    "housingRepairAndPurchase-KZ-15",
  ]);
});
