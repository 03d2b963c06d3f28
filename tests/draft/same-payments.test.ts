import { expect, test } from "vitest";
import { drafted } from "./drafted.js";

test.each([
  ["Property compensation went to 300 families. Payments came to 120 million tenge.", "120 million tenge"],
  ["Компенсацию за имущество получили 300 семей. Выплачено 120 млн тенге.", "120 млн тенге"],
  ["Мүлік үшін өтемақыны 300 отбасы алды. Төлем сомасы 120 млн теңге болды.", "120 млн теңге"],
])("payments are those of what was spoken of before: %s", (text, printed) => {
  expect(drafted(text)[printed]).toMatch(/^aid\.propertyCompensation\.amount/);
});

test("families who are paid after houses were spoken of are paid the usual assistance", () => {
  expect(drafted("300 houses were repaired. Payments were made to 500 families.")["500 families"]).toBe(
    "aid.oneTimeAssistance.families doubtful",
  );
});

test("sponsors who gave money gave it for nothing that was done yet", () => {
  const text =
    "734 entrepreneurs were compensated. Donations to the relief account came to 6.7 billion tenge.";
  expect(drafted(text)["6.7 billion tenge"]).toMatch(/^no word near it/);
});

test("what a fund gave by itself is doubtfully of what the sentence before spoke of", () => {
  const text = "734 entrepreneurs were paid 14.6 billion tenge. The Demeu fund gave 2.5 billion tenge.";
  expect(drafted(text)["2.5 billion tenge"]).toBe("aid.smeCompensation.funding.demeu.amount doubtful");
});

test.each([
  [
    "Farmers were compensated for 2,457 head of livestock. The compensation amounted to 412 million tenge.",
    "412 million tenge",
    "livestockCompensation",
  ],
  [
    "За 2 457 голов скота выплачена компенсация. Сумма возмещения — 412 млн тенге.",
    "412 млн тенге",
    "livestockCompensation",
  ],
  [
    "2 457 бас мал үшін ақша төленді. Өтемақы сомасы – 412 млн теңге.",
    "412 млн теңге",
    "livestockCompensation",
  ],
  [
    "734 entrepreneurs were paid. The compensation amounted to 14.6 billion tenge.",
    "14.6 billion tenge",
    "smeCompensation",
  ],
])("compensation is that of the animals or enterprises spoken of before: %s", (text, printed, category) => {
  expect(drafted(text)[printed]).toBe(`aid.${category}.amount doubtful`);
});

test("unless families are compensated", () => {
  const text = "734 entrepreneurs were paid. Compensation went to 300 families.";
  expect(drafted(text)["300 families"]).toBe("aid.propertyCompensation.families doubtful");
});
