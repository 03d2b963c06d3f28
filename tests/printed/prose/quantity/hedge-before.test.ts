import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a word before a number that is a hedge only sometimes", () => {
  test.each([
    // about: nearly so many, or the topic
    ["About 20 houses fell.", "count about 10..30 house"],
    ["It crept back up to 40 metres.", "count 40 metre"],
    ["They get back up to 40 tenge.", "amount at-most ..40 tenge"],
    ["They lost about 20 houses.", "count about 10..30 house"],
    ["He spoke about 20 houses.", "count 20 house"],
    ["A report about 20 houses came.", "count 20 house"],
    ["Reports about 20 houses came.", "count 20 house"],
    ["Officials report about 20 houses lost.", "count about 10..30 house"],
    ["The ministry reports about 20 houses lost.", "count about 10..30 house"],
    ["The ministry reported about 20 houses lost.", "count about 10..30 house"],
    ["They said about 20 houses were lost.", "count about 10..30 house"],
    ["Almost 20 houses fell.", "count nearly 15..19 house"],
    // over: more than, handed over, or in the course of
    ["Over 20 houses fell.", "count over 21.. house"],
    ["They handed over 20 houses.", "count 20 house"],
    ["They took over 20 houses.", "count 20 house"],
    ["They gave over 20 houses to families.", "count over 21.. house"],
    ["The fund distributed over 20 tents.", "count over 21.. tent"],
    ["Aid was distributed over 20 villages.", "count 20 village"],
    ["Aid was evenly distributed over 20 villages.", "count 20 village"],
    ["Built over 20 years.", "count 20 year"],
    ["It lasted over 20 years.", "count over 20.. year"],
    ["It is over 20 years old.", "count over 20.. year"],
    ["More than 20 years passed.", "count over 20.. year"],
    // up to: at most, or where it went
    ["It cost up to 165 tenge.", "amount at-most ..165 tenge"],
    ["Bread went up to 165 tenge.", "amount 165 tenge"],
    // до: at most, or the state that a change ends in
    ["Погибло до 20 домов.", "count at-most ..20 дом"],
    ["Число выросло до 20 домов.", "count 20 дом"],
    ["Число с 5 поднялось до 20 домов.", 'other "5"; count 20 дом'],
    ["Шли со 2 улицы до 20 домов.", "count 2 улица; count 20 дом"],
    ["Шли с утра до 20 домов.", "count at-most ..20 дом"],
    ["Шли с 5; до 20 домов пало.", 'other "5"; count at-most ..20 дом'],
    [
      "Число снизилось у нас в области за год до 20 домов, число сёл — до 5 школ.",
      "count 20 дом; count 5 школа",
    ],
    ["Инфляция замедлится до 8,5%, рубль упадёт до 5 тенге.", "percent 8.45..8.55 percent; amount 5 tenge"],
    ["Дорога доходит до 20 домов.", "count 20 дом"],
    ["Доходы семьи — до 20 МРП.", "rate at-most ..20 MCI"],
    ["Взнос в нашей области — до 20 домов.", "count at-most ..20 дом"],
    ["Более 20 домов выросло.", "count over 21.. дом"],
    // в районе: nearly, or in a district
    ["Пало в районе 20 домов.", "count 20 дом"],
    ["Дали в районе 20 млн тенге.", "amount about 10000000..30000000 tenge"],
    ["Пало в районе 20 тысяч домов.", "count about 10000..30000 дом"],
    ["Дали в районе 20 тенге.", "amount about 10..30 tenge"],
    ["Ушло в районе 2,5 тонн.", "count about 2.4..2.6 тонна"],
    ["Около 20 домов пало.", "count about 10..30 дом"],
    // the same words of other languages
    ["20 үйге дейін өсті.", "count 20 үй"],
    ["20 үйге дейін құлады.", "count at-most ..20 үй"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("what lies above something", () => {
  test.each([
    ["It collapsed under 40 centimetres of snow.", "count 40 centimetre"],
    ["Villages were under two metres of water.", "count 2 metre"],
    ["It measured under 40 centimetres of snow.", "count under ..40 centimetre"],
    ["They stood under 40 tonnes of mud.", "count under ..40 tonne"],
    ["They took over two hours.", "count over 2.. hour"],
    ["They took over 30,000 calls.", "count over 30001.. call"],
    ["They took over 12,345 calls.", "count 12345 call"],
    ["They took over 12 farms.", "count 12 farm"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a state may be in words", () => {
  test.each([
    ["Срок снизили с восьми до трёх лет.", "count 8 год *; count 3 год"],
    ["С братом живут до трёх лет.", "count at-most ..3 год"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("more by so much is no hedge", () => {
  test.each([
    ["Сдали на 7 домов больше, ушло на 17% меньше.", "count 7 дом; percent 16.5..17.5 percent"],
    ["Ушло больше на 17%.", "percent 16.5..17.5 percent"],
    ["Ушло больше 17%.", "percent over 17.. percent"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["The coins lay hidden under 12 sacks of onions.", "count 12 sack"],
  ["A cat was trapped under 15 tonnes of rock.", "count 15 tonne"],
  ["Output was under 20 tonnes of wheat.", "count under ..20 tonne"],
])("what is buried lies beneath so many: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Smoke hung over three villages.", "count 3 village"],
  ["The heirs argued over 12 plots.", "count 12 plot"],
  ["Police arrested over two thefts a guard.", "count 2 theft"],
  ["Police arrested over 40 drivers.", "count over 41.. driver"],
  ["The pipe leaked over nine tonnes.", "count over 9.. tonne"],
])("what is above a few things, or because of them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Нашли 430 монет, работы продлятся до трех недель.", "count 430 монета; count at-most ..3 неделя"],
  ["Работы продлили до трех недель.", "count 3 неделя"],
  ["Вода остыла до семи градусов.", "count 7 градус"],
])("up to a state: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The list has 900 people, 60 more than two years earlier.",
    "count 900 person; count 60 person *; count 2 year",
  ],
  ["Rents are 12% higher than 18 months ago.", "percent 11.5..12.5 percent; count 18 month"],
  ["The mill shut more than two years ago.", "count over 2.. year"],
])("more than at another time: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The blaze spread over 2,800 square metres.", "count 2800 square metre"],
  ["The blaze took over 2,800 square metres.", "count over 2800.. square metre"],
])("what something is spread over: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The line has 18 stops over 11.2 km.", "count 18 stop; count 11.15..11.25 kilometre"],
  ["They laid 3 pipes over 40 metres long.", "count 3 pipe; count over 40.. metre"],
])("how far something goes: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The coins lay hidden below 20 sacks of onions.", "count 20 sack"],
  ["The roof collapsed under 2.5 metres of snow.", "count 2.45..2.55 metre"],
  ["A driver was trapped under 15 tonnes of grain.", "count 15 tonne"],
  ["The hens lay under 12 eggs a day.", "count under ..11 egg"],
  ["The firm took over 200 farms.", "count 200 farm"],
  ["The hotline took over 3 million calls.", "count over 3000001.. call"],
  ["The hotline took over 1,000 calls.", "count over 1001.. call"],
  ["The crews laid pipes over 40 metres.", "count over 40.. metre"],
  ["In 2024 snow over 40 cm fell in the north.", 'year "2024"; count over 40.. centimetre'],
  ["The line has 18 stops over 11.2 km.", "count 18 stop; count 11.15..11.25 kilometre"],
  ["Smoke hung over three villages.", "count 3 village"],
  ["Police detained over 40 drivers.", "count over 41.. driver"],
  ["The plant leaked over two thousand barrels.", "count over 2000.. barrel"],
  ["In 2024 more than two years of work were lost.", 'year "2024"; count over 2.. year'],
  ["In 2024 more than 40 families earlier evacuated came home.", 'year "2024"; count over 41.. family'],
  ["Заём — на 12 месяцев до 40 млн тенге.", "count 12 месяц; amount at-most ..40000000 tenge"],
  ["Заём на 12 месяцев, до 40 млн тенге.", "count 12 месяц; amount at-most ..40000000 tenge"],
  ["Помогут семьям, до 20 МРП каждой.", "rate at-most ..20 MCI"],
  ["Снесли в районе 20 домов.", "count 20 дом"],
  ["Снесли в районе двух тысяч домов.", "count about 1000..3000 дом"],
  ["Снесли в пределах 20 домов.", "count at-most ..20 дом"],
  ["Больше 17 семей уехали.", "count over 18.. семья"],
])("what a hedge says only sometimes: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
