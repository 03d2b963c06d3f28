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
