import { expect, test } from "vitest";
import { seen } from "../seen.js";

test("numbers told respectively are of the two before them", () => {
  expect(seen("The zoo bought 14 llamas and 6 emus; nine and four respectively survived.")).toBe(
    "count 14 llama; count 6 emu; count 9 llama *; count 4 emu *",
  );
  expect(seen("The zoo bought 14 llamas and 6 emus; nine and four survived.")).not.toContain("4 emu");
});

test("the second number of a pair is of what the second before it is", () => {
  expect(seen("In Oral 30 tenors sang for 4 roles, in Semey 22 for 3.")).toBe(
    "count 30 tenor; count 4 role; count 22 tenor *; count 3 role *",
  );
  expect(seen("In Oral 30 tenors sang for 4 roles, in Semey 22 from Omsk.")).not.toContain("22 role");
});

test.each([
  [
    "Japan sends 45 medics and 30 tonnes of food, Korea 20 and 12 tonnes respectively.",
    "count 45 medic; count 30 tonne; count 20 medic *; count 12 tonne",
  ],
])("the second with its unit: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("two Russian numbers told together are of the two things before them", () => {
  expect(seen("Сыграли 412 свадеб и 96 юбилеев, а годом ранее их было 530 и 110 соответственно.")).toBe(
    "count 412 свадьба; count 96 юбилей; count 530 свадьба *; count 110 юбилей *",
  );
  expect(seen("Осмотрели 412 домов и 96 дач против 530 и 110 годом ранее.")).toContain(
    "530 дом *; count 110 дача",
  );
  expect(seen("Осмотрели 412 домов и 96 дач, построили 530 и продали 110.")).not.toContain(
    "530 дом *; count 110 дача",
  );
});

test.each([
  [
    "The unit has 24 doctors and 60 nurses, against 31 and 88 last year.",
    "count 24 doctor; count 60 nurse; count 31 doctor *; count 88 nurse *",
  ],
  [
    "They found 418 cases and six deaths in 24 hours, bringing the totals to 21,340 and 302.",
    "count 418 case; count 6 death; count 24 hour; count 21340 case *; count 302 death *",
  ],
  [
    "The unit has 24 doctors and 60 nurses, and 31 and 88 retired.",
    "count 24 doctor; count 60 nurse; count 31 nurse *; count 88 nurse *",
  ],
])("two English numbers told together where others were: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Turkey sent 2,600 tents and 14,000 blankets; Korea sent 400 and 3,000.",
    "count 2600 tent; count 14000 blanket; count 400 tent *; count 3000 blanket *",
  ],
])("behind the same verb: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Япония направила 45 врачей и 30 тонн еды, Корея — 20 и 12 тонн соответственно.",
    "count 45 врач; count 30 тонна; count 20 врач *; count 12 тонна",
  ],
  [
    "Япония направила 45 врачей и 30 фельдшеров, Корея — соответственно 20 и 12.",
    "count 45 врач; count 30 фельдшер; count 20 врач *; count 12 фельдшер *",
  ],
  [
    "The zoo bought 14 llamas and 6 emus, against nine and eight respectively.",
    "count 14 llama; count 6 emu; count 9 llama *; count 8 emu *",
  ],
  [
    "The zoo bought 14 llamas and 6 emus; nine and four, respectively, survived.",
    "count 14 llama; count 6 emu; count 9 llama *; count 4 emu *",
  ],
  [
    "Сыграли 412 свадеб и потратили 96 млн тенге, годом ранее — 530 и 81 соответственно.",
    "count 412 свадьба; amount 95500000..96500000 tenge; count 530 свадьба *; amount 80500000..81500000 tenge *",
  ],
  [
    "Japan sends 45 medics and 30 tonnes of food, Korea 20 and 12 medics respectively.",
    "count 45 medic; count 30 tonne; count 20 medic *; count 12 medic",
  ],
])("told respectively, whatever their size, kind or language: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Браков заключили 412, разводов 318, годом ранее — 530 и 290.",
    "count 412 брак; count 318 развод; count 530 брак *; count 290 развод *",
  ],
  [
    "Браков заключили 412, разводов 318, годом ранее — 530 и 290 свадеб.",
    "count 412 брак; count 318 развод; count 530 свадьба *; count 290 свадьба",
  ],
  [
    "В районе 412 домов и 96 дач, годом ранее их было 530 и 110.",
    "count 412 дом; count 96 дача; count 530 дом *; count 110 дача *",
  ],
  [
    "Осмотрели 412 домов и 96 дач, построили 530 и 110.",
    "count 412 дом; count 96 дача; count 530 дача *; count 110 дача *",
  ],
])("two Russian numbers at another time, and what looks like them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
