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

test.each([
  [
    "Floods cut off 12 villages and destroyed five bridges in 24 hours, up from nine and two.",
    "count 12 village; count 5 bridge; count 24 hour; count 9 village *; count 2 bridge *",
  ],
  [
    "Floods cut off 12 villages and five bridges, up from nine and two bridges a week before.",
    "count 12 village; count 5 bridge; count 9 village *; count 2 bridge",
  ],
  [
    "In 2024 they opened 3 clinics and built 40 homes, took 14 llamas and 6 emus, against nine and two in 2023.",
    'year "2024"; count 3 clinic; count 40 home; count 14 llama; count 6 emu; count 9 llama *; count 2 emu *; year "2023"',
  ],
  [
    "They drew 1.9 million visitors and 40 million tenge in tax, against 1.6 and 32 in 2023.",
    'count 1850000..1950000 visitor; amount 39500000..40500000 tenge; count 1550000..1650000 visitor *; amount 31500000..32500000 tenge *; year "2023"',
  ],
  [
    "The shelter took in 12 women, and 5 men came later, against nine and two last year.",
    "count 12 woman; count 5 man; count 9 woman *; count 2 man *",
  ],
  [
    "За 5 тысяч тенге дают 12 булок, годом ранее — 4 и 10.",
    "amount 4500..5500 tenge; count 12 булка; amount 3500..4500 tenge *; count 10 булка *",
  ],
  [
    "Сдали 12 школ по заказу акимата города Актау и четыре больницы, годом ранее — девять и две.",
    "count 12 школа; count 4 больница; count 9 школа *; count 2 больница *",
  ],
  [
    "Накопали 18 тонн свёклы при урожайности 320 центнеров, год назад — 14 и 290.",
    "count 18 тонна; count 320 центнер; count 14 тонна *; count 290 центнер *",
  ],
  [
    "Открыли 12 школ и 4 больницы, в 2024 году — девять и две.",
    'count 12 школа; count 4 больница; year "2024 году"; count 9 школа *; count 2 больница *',
  ],
  [
    "Турция направила 2 600 палаток и 14 000 одеял, Корея направила 400 и 3 000.",
    "count 2600 палатка; count 14000 одеяло; count 400 палатка *; count 3000 одеяло *",
  ],
  [
    "Turkey sent 2,600 tents and 14,000 blankets; Korea sent 400 and 3,000 blankets.",
    "count 2600 tent; count 14000 blanket; count 400 tent *; count 3000 blanket",
  ],
])("a pair compared with the two before it, over a time, a place or another kind: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Floods cut off 12 villages and five bridges, up from nine or ten.",
    "count 12 village; count 5 bridge; count 9 bridge *; count 10 bridge *",
  ],
  [
    "Floods cut off 12 villages and five bridges, up from nine and two towns.",
    "count 12 village; count 5 bridge; count 9 town *; count 2 town",
  ],
  [
    "Turkey sent 2,600 tents and 14,000 blankets; Korea sent 400 and 40 trucks.",
    "count 2600 tent; count 14000 blanket; count 400 truck *; count 40 truck",
  ],
  [
    "Осмотрели 412 домов и 96 дач против 530 и 110 сараев годом ранее.",
    "count 412 дом; count 96 дача; count 530 сарай *; count 110 сарай",
  ],
  [
    "Построили 12 школ и 4 больницы, годом ранее — девять и две трети от плана.",
    'count 12 школа; count 4 больница; count 9 школа *; other "две трети" 2/3',
  ],
  [
    "Japan sends 45 medics and 30 tonnes of food, Korea 20 and 12 trucks respectively.",
    "count 45 medic; count 30 tonne; count 20 truck *; count 12 truck",
  ],
])("two numbers that are no such pair: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The zoo bought 14 llamas and 6 emus in 2024; nine and four, respectively, had died.",
    'count 14 llama; count 6 emu; year "2024"; count 9 llama *; count 4 emu *',
  ],
  [
    "In 2024 the zoo bought 14 llamas and 6 emus; by 2025 nine and four, respectively, had died.",
    'year "2024"; count 14 llama; count 6 emu; year "2025"; count 9 llama *; count 4 emu *',
  ],
  [
    "The region has 1.2 million sheep and 300 thousand cows, in the north 1.1 and 280 respectively.",
    "count 1150000..1250000 sheep; count 299500..300500 cow; count 1050000..1150000 sheep *; count 279500..280500 cow *",
  ],
])("a pair told respectively where a time stands between: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "In Oral 61 people had already applied for 20 places, in Aktau 44 for 30.",
    "count 61 person; count 20 place; count 44 person *; count 30 place *",
  ],
])("so many for so many in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
