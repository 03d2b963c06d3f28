import { describe, expect, test } from "vitest";
import { seen } from "../../seen.js";

describe("a Kazakh number of what was so much at another time", () => {
  test.each([
    [
      "Ауылда 1 205 тұрғын қалды, бес жыл бұрын 2 904 еді.",
      "count 1205 тұрғын; count 5 жыл; count 2904 тұрғын *",
      "over the time between",
    ],
    [
      "Қой 95 теңгеге түсті, жүн 7 пайызға өсіп, 210-ға шықты.",
      "amount 95 tenge; percent 6.5..7.5 percent; amount 210 tenge *",
      "what a change came to",
    ],
    [
      "Жоспар 98,7 пайызға орындалды, өткен айда көрсеткіш 96,4 болған еді.",
      "percent 98.65..98.75 percent; percent 96.35..96.45 percent *",
      "of a percentage",
    ],
    [
      "Қамту деңгейі 58 пайыз, келер жылы 64-ке жетеді.",
      "percent 57.5..58.5 percent; percent 63.5..64.5 percent *",
      "a percentage that is to come",
    ],
    [
      "Балалардың 43 пайызы жүзеді, көктемге дейін 65-ке жеткізбек.",
      "percent 42.5..43.5 percent; percent 64.5..65.5 percent *",
      "up to a time",
    ],
  ])("has the unit of %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    [
      "Фермада 305 сиыр бар, ал қой 7 пайызға көбейіп, 420-ға жетті.",
      'count 305 сиыр; percent 6.5..7.5 percent; other "420"',
      "other things",
    ],
    [
      "Зауыт 12 млрд теңге бөлді, бір ай бұрын 26 еді.",
      "amount 11500000000..12500000000 tenge; count 1 ай; amount 25500000000..26500000000 tenge *",
      "with its scale",
    ],
  ])("has what it is of in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Алматыда 2,2 млн адам тұрады, он жыл бұрын 1,5 еді.",
    "count 2150000..2250000 адам; count 10 жыл; count 1450000..1550000 адам *",
    "people in its scale",
  ],
  [
    "Қамту деңгейі 58 пайыз, өткен айда 64 болды.",
    "percent 57.5..58.5 percent; percent 63.5..64.5 percent *",
    "in another month",
  ],
  ["Ауылда 305 сиыр бар, көрсеткіші 290 болатын.", "count 305 сиыр; count 290 сиыр *", "what is measured"],
  [
    "Қой 95 теңгеге түсті, жүн 7 пайызға өсіп 210-ға шықты.",
    "amount 95 tenge; percent 6.5..7.5 percent; amount 210 tenge *",
    "without a comma",
  ],
  [
    "Қой 95 теңгеге түсті, жүн 7 пайызға өсіп, 210 болды.",
    "amount 95 tenge; percent 6.5..7.5 percent; amount 210 tenge *",
    "without an ending",
  ],
  [
    "Бұлақ 780 сантиметрге көтеріліп, өзен 7 пайызға өсіп, 810-ға жетті.",
    "count 780 сантиметр; percent 6.5..7.5 percent; count 810 сантиметр *",
    "a measure",
  ],
])("numbers of another time or another thing: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Қамту деңгейі 58 пайыз, келер жылы 64 емес.", 'percent 57.5..58.5 percent; other "64"', "denied"],
  [
    "Қамту деңгейі 58 пайыз, көктемге дейін 65-ке тарайды.",
    'percent 57.5..58.5 percent; other "65"',
    "no change",
  ],
  [
    "Қой 95 теңгеге түсті, жүн 7 пайызға өсіп, бөлшек сауда 210-ға шықты.",
    'amount 95 tenge; percent 6.5..7.5 percent; other "210"',
    "another thing",
  ],
  [
    "Қой 95 теңгеге түсті, жүн 7 пайыз құрап, 210-ға шықты.",
    'amount 95 tenge; percent 6.5..7.5 percent; other "210"',
    "a share",
  ],
  [
    "Қой 95 теңгеге түсті, жүн 7 пайызға өсіп, 21 000-ға шықты.",
    'amount 95 tenge; percent 6.5..7.5 percent; other "21 000"',
    "far more",
  ],
])("but not where it is %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
