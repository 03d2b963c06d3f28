import { expect, test } from "vitest";
import { draftStatement } from "../../src/draft/draft-statement.js";

// A list of a press release: the unit stands once, in the heading.
test.each([
  [
    "en",
    "Flood relief by 31 December 2024 (billion tenge)\n\n- Housing purchase: 100.3\n- One-time assistance: 13.3\n- Aid for small and medium-sized businesses: 14.6\n",
  ],
  [
    "ru",
    "Выплаты пострадавшим, млрд тенге:\n\n• покупка жилья – 100,3;\n• единовременные выплаты – 13,3;\n• компенсация бизнесу – 14,6.\n",
  ],
  [
    "kk",
    "Төленді (млрд теңге):\n\n– тұрғын үй сатып алу – 100,3;\n– біржолғы көмек – 13,3;\n– шағын және орта бизнеске өтемақы – 14,6.\n",
  ],
])("the lines of a list below a heading with their unit go to their categories: %s", (language, text) => {
  const { assignments, unassigned } = draftStatement(text);
  expect(
    assignments.map(({ figure, path }) => [path, figure.range?.from?.value.toFixed(), figure.language]),
  ).toEqual([
    ["aid.housingPurchase.amount", "100250000000", language],
    ["aid.oneTimeAssistance.amount", "13250000000", language],
    ["aid.smeCompensation.amount", "14550000000", language],
  ]);
  expect(unassigned).toEqual([]);
});

test.each([
  ["Houses repaired, by region:\n\n- Aktobe Region: 1,200\n- West Kazakhstan Region: 850\n"],
  ["Отремонтировано домов по областям:\n\n• Актюбинская область – 1 200;\n• ЗКО – 850.\n"],
  ["Жөнделген үйлер саны:\n\n– Ақтөбе облысы – 1 200\n– Батыс Қазақстан облысы – 850\n"],
])("the words of the heading tell the category of lines that name a region: %s", (text) => {
  const { assignments, unassigned } = draftStatement(text);
  expect(assignments.map(({ path, figure }) => [path, figure.value?.toFixed()])).toEqual([
    ["aid.housingRepair.regions.KZ-15.houses", "1200"],
    ["aid.housingRepair.regions.KZ-27.houses", "850"],
  ]);
  expect(unassigned).toEqual([]);
});

test("of money too, of which the line has only the unit from there", () => {
  const text =
    "It rained. Housing purchase by region, million tenge:\n\n• Aktobe Region – 345.6\n• Atyrau Region – 78\n";
  const { assignments } = draftStatement(text);
  expect(assignments.map(({ path }) => path)).toEqual([
    "aid.housingPurchase.regions.KZ-15.amount",
    "aid.housingPurchase.regions.KZ-23.amount",
  ]);
});

test("a figure before is no heading: its words stay its own", () => {
  const text = "Housing repair took 12 billion tenge. The fund gave 2.5 billion.";
  const [, second] = draftStatement(text).assignments;
  expect(second?.sureness).not.toBe("sure");
});
