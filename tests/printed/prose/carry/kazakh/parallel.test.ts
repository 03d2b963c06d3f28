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

test.each([
  [
    "Мектепке 41 және балабақшаға 38 млн теңге бөлінді.",
    "amount 40500000..41500000 tenge *; amount 37500000..38500000 tenge",
    "with a link",
  ],
  [
    "Мектепке – 41, балабақшаға – 38 млн теңге.",
    "amount 40500000..41500000 tenge *; amount 37500000..38500000 tenge",
    "behind dashes",
  ],
  ["Келісі дүкенде +30, базарда +45 теңгеге қымбаттады.", "amount 30 tenge *; amount 45 tenge", "with signs"],
  [
    "Жолға былтыр 41, биыл 38 млн теңге бөлінді.",
    "amount 40500000..41500000 tenge *; amount 37500000..38500000 tenge",
    "times",
  ],
  [
    "2026 жылы жолға 11,4, 2027 жылы көпірге 12,9 млрд теңге бөлінеді.",
    'year "2026 жылы"; amount 11350000000..11450000000 tenge *; year "2027 жылы"; amount 12850000000..12950000000 tenge',
    "behind years",
  ],
  [
    "Жүлде: бірінші 300, екінші 200 мың теңге.",
    'ordinal "бірінші"; amount 299500..300500 tenge *; ordinal "екінші"; amount 199500..200500 tenge',
    "ordinals alone",
  ],
  [
    "Мектепке 41, ал ауылдағы ең ескі балабақшаға 38 млн теңге бөлінді.",
    "amount 40500000..41500000 tenge *; amount 37500000..38500000 tenge",
    "six tokens apart",
  ],
  [
    "Билет қалада 1 200, ауылда 5 теңге тұрады.",
    "amount 1200 tenge *; amount 5 tenge",
    "far larger, printed in full",
  ],
  [
    "Сәбіз 180, ал қияр 450 теңге болды.",
    "amount 180 tenge *; amount 450 tenge",
    "nouns no list has, behind a link",
  ],
  [
    "Ең арзан сәбіз 180, қияр 450 теңге болды.",
    "amount 180 tenge *; amount 450 tenge",
    "a noun behind others",
  ],
  ["Мұражай: есік 42, билет 450 теңге.", "amount 42 tenge *; amount 450 tenge", "nouns behind a colon"],
  [
    "Ауылда жем 45 мың, қалада 60 мың теңге тұрады.",
    "amount 44500..45500 tenge *; amount 59500..60500 tenge",
    "a noun behind where",
  ],
  [
    "Ауданға шөп 45 мың, облысқа 60 мың тонна жеткізілді.",
    "count 44500..45500 тонна *; count 59500..60500 тонна",
    "a noun behind whereto",
  ],
  [
    "Қордан жем 45 мың, бюджеттен 60 мың теңгеге алынды.",
    "amount 44500..45500 tenge *; amount 59500..60500 tenge",
    "a noun behind whence",
  ],
])("what has labels of one form is of the same: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Мектепке 41 ал балабақшаға 38 млн теңге бөлінді.",
    'other "41"; amount 37500000..38500000 tenge',
    "nothing joins them",
  ],
  [
    "Мектепке 41, ал сол ауылдағы ең ескі балабақшаға 38 млн теңге бөлінді.",
    'other "41"; amount 37500000..38500000 tenge',
    "seven tokens apart",
  ],
  [
    "Мектепке 41, жолда 38 млн теңге бөлінді.",
    'other "41"; amount 37500000..38500000 tenge',
    "whereto and where",
  ],
  [
    "Жолға былтыр 41, көпірге 38 млн теңге бөлінді.",
    'other "41"; amount 37500000..38500000 tenge',
    "a time and a thing",
  ],
  ["41, Балабақша 38 млн теңге алды.", 'other "41"; amount 37500000..38500000 tenge', "no label"],
  [
    "Бағасы 41, Ақтөбеге 38 млн теңге.",
    'other "41"; amount 37500000..38500000 tenge',
    "a label that is no name",
  ],
  ["Мұражай: нөмір 42, билет 450 теңге.", 'other "42"; amount 450 tenge', "the number of a thing"],
  ["Бензин үшін 180, қияр 450 теңге болды.", 'other "180"; amount 450 tenge', "no noun"],
  [
    "Ауылда жем 45 мың, қалаға 60 мың теңге жұмсалды.",
    "count 44500..45500; amount 59500..60500 tenge",
    "a noun behind where, and whereto",
  ],
])("but not in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Ең көбі Абай (12 ауыл), Шу (9) және Талас (7) ауданында.",
    "count 12 ауыл; count 9 ауыл *; count 7 ауыл *",
  ],
  [
    "Шығын: Ақтөбе (21,3 млрд теңге) бірінші, Атырау (18,9) екінші.",
    'amount 21250000000..21350000000 tenge; ordinal "бірінші"; amount 18850000000..18950000000 tenge *; ordinal "екінші"',
  ],
  ["Сомасы 1 200 (бір мың екі жүз) теңге.", "amount 1200 tenge"],
  [
    "Ақтөбе (5 млн теңге), Тараз (3 жылда 7 млн).",
    "amount 4500000..5500000 tenge; count 3 жыл; amount 6500000..7500000 tenge *",
  ],
  ["Абай (2024 жыл), Шу (9) ауданында.", 'year "2024 жыл"; other "9"'],
  ["Ақтөбе (9), Атырау (18 ауыл), Тараз (7).", 'other "9"; count 18 ауыл; count 7 ауыл *'],
  [
    "Ақтөбе (5 млн теңге), Тараз (айыппұл 7 млн).",
    "amount 4500000..5500000 tenge; amount 6500000..7500000 tenge *",
  ],
  [
    "Ақтөбе (5 млн теңге), Тараз (7 млн жәрдемақы).",
    "amount 4500000..5500000 tenge; amount 6500000..7500000 tenge *",
  ],
])("numbers in brackets: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
