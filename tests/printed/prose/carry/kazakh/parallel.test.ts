import { describe, expect, test } from "vitest";
import { seen } from "../../seen.js";

describe("a Kazakh number takes the unit of the one behind it where their labels are alike", () => {
  test.each([
    ["Астанада 41, Шымкентте 38, Алматыда 29 бала тұр.", "count 41 бала *; count 38 бала *; count 29 бала"],
    ["Астанаға 41, Шымкентке 38 бала келді.", "count 41 бала *; count 38 бала"],
    ["Ұлдар 12, қыздар 15 медаль алды.", "count 12 медаль *; count 15 медаль"],
    ["Көкөністер 7,2, ет 9,1% қымбаттады.", "percent 7.15..7.25 percent *; percent 9.05..9.15 percent"],
    ["Ақтөбе 12, Атырау 15 медаль алды.", "count 12 медаль *; count 15 медаль"],
    ["Ақтөбеде – 12, Атырауда – 15 үй құлады.", "count 12 үй *; count 15 үй"],
    [
      "Салымшыларға 14,5, зейнеткерлерге 16 пайыз берді.",
      "percent 14.45..14.55 percent *; percent 15.5..16.5 percent",
    ],
    ["Қойдың келісі 2 400, жылқының келісі 2 900 теңге тұрады.", "amount 2400 tenge *; amount 2900 tenge"],
    [
      "2026 жылы 11,4, 2027 жылы 12,9 млрд теңге бөлінеді.",
      'year "2026 жылы"; amount 11350000000..11450000000 tenge *; year "2027 жылы"; amount 12850000000..12950000000 tenge',
    ],
    [
      "6 мамырда 12, 7 мамырда 15 адам келді.",
      'date "6 мамырда"; count 12 адам *; date "7 мамырда"; count 15 адам',
    ],
    [
      "Біріншісіне 15, екіншісіне 20 жыл берілді.",
      'ordinal "Біріншісіне"; count 15 жыл *; ordinal "екіншісіне"; count 20 жыл',
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    [
      "Шымкентте 250, Алматыда 1,2 млн адам тұрады.",
      'other "250"; count 1150000..1250000 адам',
      "far smaller",
    ],
    ["Кодта 41, Алматыға 29 бала келді.", 'other "41"; count 29 бала', "another ending"],
    ["Кодта 41; Алматыда 29 бала бар.", 'other "41"; count 29 бала', "another mark"],
    ["Кодта 41, (оған дейін) Алматыда 29 бала бар.", 'other "41"; count 29 бала', "a mark between"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a Kazakh number alone in brackets takes the unit of the one before that is", () => {
  test.each([
    [
      "Ақтөбе (21 млрд теңге), Атырау (18 млрд) көш бастады.",
      "amount 20500000000..21500000000 tenge; amount 17500000000..18500000000 tenge *",
    ],
    ["Ең көбі Абай (12 ауыл), Шу (9) ауданында.", "count 12 ауыл; count 9 ауыл *"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Былтыр 7, келер жылы 8,5 млрд теңге жұмсалады.",
    "amount 6500000000..7500000000 tenge *; amount 8450000000..8550000000 tenge",
  ],
  ["Кеше 12, бүгін 15 үй құлады.", "count 12 үй *; count 15 үй"],
  ["Кодта 12, бүгін 15 үй құлады.", 'other "12"; count 15 үй'],
])("years and days are labels of one form, too: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Жобаға банктен 33, қордан 12,5 млрд теңге берілді.",
    "amount 32500000000..33500000000 tenge *; amount 12450000000..12550000000 tenge",
  ],
  ["Билет қолмен 200, картамен 110 теңге болды.", "amount 200 tenge *; amount 110 tenge"],
])("from where, and by what: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Көшеге 2,4, алаңға 3, көпірге 11,5 млрд теңге бөлінді.",
    "amount 2350000000..2450000000 tenge *; amount 2500000000..3500000000 tenge *; amount 11450000000..11550000000 tenge",
  ],
  ["Қасқыр 14, түлкі 60, қоян 900 басқа жетті.", "count 14 бас *; count 60 бас *; count 900 бас"],
  ["Құрт 90, ірімшік 140 теңгеге қымбаттады.", "amount 90 tenge *; amount 140 tenge"],
  ["Барлығы 90, ірімшік 140 теңгеге қымбаттады.", 'other "90"; amount 140 tenge'],
])("three labels, and nouns without an ending: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Ірі қара 70, қой-ешкі 210 басқа өсті.", "count 70 бас *; count 210 бас"],
  ["Қызылжарда жел 25, Көкшетауда 20 метрге күшейеді.", "count 25 метр *; count 20 метр"],
])("nouns of two words, and a noun that the second place has left out: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
