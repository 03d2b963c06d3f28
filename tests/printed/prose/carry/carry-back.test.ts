import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a bare number behind words that point back to the sentence before", () => {
  test.each([
    ["They saw 19 houses. Of these, 12 are new.", "count 19 house; count 12 house *"],
    ["They saw 19 houses. Of these only 12 are new.", "count 19 house; count 12 house *"],
    ["They saw 19 houses. Of these, more than 12 are new.", "count 19 house; count over 13.. house *"],
    ["They saw 19 houses. Among them 12 are new.", "count 19 house; count 12 house *"],
    ["They saw 19 houses. Of these, only just 12 are new.", "count 19 house; count 12 house *"],
    [
      "They saw 19 houses, 40% of all. Of these, 12 are new.",
      "count 19 house; percent 39.5..40.5 percent; count 12 house *",
    ],
    ["Проверили 19 домов. Из них 12 новые.", "count 19 дом; count 12 дом *"],
    // Who does it or to whom it is done, in a sentence that counts nothing else.
    ["Some 180 firms asked. So far 734 have got aid.", "count about 170..190 firm; count 734 firm *"],
    [
      "He spoke of 80 houses. He said 64 were built and 16 would follow.",
      "count 80 house; count 64 house *; count 16 house *",
    ],
    ["They saw 80 houses. The remaining 16 are to be seen.", "count 80 house; count 16 house *"],
    ["40 houses were flooded. 12 were killed.", 'count 40 house; other "12"'],
    // The last thing counted of which it can be a part; an amount where nothing is.
    ["They saw 19 houses and 40 dams. Of these, 12 are new.", "count 19 house; count 40 dam; count 12 dam *"],
    [
      "They saw 40 houses and 10 dams. Of these, 12 are new.",
      "count 40 house; count 10 dam; count 12 house *",
    ],
    ["They saw 19 houses and 12 dams. Of these, 12 are new.", "count 19 house; count 12 dam; count 12 dam *"],
    ["They saw 10 to 19 houses. Of these, 12 are new.", "count between 10..19 house; count 12 house *"],
    [
      "They paid 500 tenge for 19 houses. Of this, 12 are new.",
      "amount 500 tenge; count 19 house; count 12 house *",
    ],
    [
      "They paid 500 tenge for 19 houses. Of this, 120 went.",
      "amount 500 tenge; count 19 house; amount 120 tenge *",
    ],
    // A number with a decimal point is of money before it is of things.
    [
      "They paid 500 tenge for 19 houses. Of this, 12.5 went.",
      "amount 500 tenge; count 19 house; amount 12.45..12.55 tenge *",
    ],
  ])("takes what was counted: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They saw 19 houses. Then 12 came.", 'count 19 house; other "12"'],
    ["They saw 19 houses. Of these, it is said 12 are new.", 'count 19 house; other "12"'],
    ["They saw 19 houses. Of these and of some which then came 12 are new.", 'count 19 house; other "12"'],
    ["They saw 19 houses. Of these mayors said 12.", 'count 19 house; other "12"'],
    ["They saw 19 houses. Of these only then just only 12 are new.", 'count 19 house; other "12"'],
    ["They saw houses. Of these, 12 are new.", 'other "12"'],
    ["They saw 19 houses. It rained. Of these, 12 are new.", 'count 19 house; other "12"'],
    ["They saw 19 houses. Of these, 12 dams are new.", "count 19 house; count 12 dam"],
    ["They saw 19 houses. Of these, 120 are new.", 'count 19 house; other "120"'],
    ["See page 19. Of these, 12 are new.", 'other "19"; other "12"'],
  ])("takes nothing that is not pointed to: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test("and only the first does", () => {
    expect(seen("They saw 19 houses. Of these, 12 are new. There are 5.")).toBe(
      'count 19 house; count 12 house *; other "5"',
    );
  });
});

describe("an amount without money", () => {
  test.each([
    [
      "The budget gave 12 billion tenge. The fund gave 2 billion.",
      "amount 11500000000..12500000000 tenge; amount 1500000000..2500000000 tenge *",
    ],
    [
      "It gave $12 billion. The fund gave 2 billion.",
      "amount 11500000000..12500000000 USD; amount 1500000000..2500000000 USD *",
    ],
    [
      "It gave 12 billion tenge and 3 million tenge. The fund gave 2 billion.",
      "amount 11500000000..12500000000 tenge; amount 2500000..3500000 tenge; amount 1500000000..2500000000 tenge *",
    ],
    [
      "It gave 12 billion tenge for 5 houses. The fund gave 2 billion.",
      "amount 11500000000..12500000000 tenge; count 5 house; amount 1500000000..2500000000 tenge *",
    ],
    [
      "It gave 12 billion tenge. For 5 houses it gave 2 billion.",
      "amount 11500000000..12500000000 tenge; count 5 house; amount 1500000000..2500000000 tenge *",
    ],
    [
      "It was 12 billion tenge. Then came 2 million.",
      "amount 11500000000..12500000000 tenge; amount 1500000..2500000 tenge *",
    ],
  ])("takes that of the sentence before: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    [
      "It gave 12 billion tenge and $3 million. The fund gave 2 billion.",
      "amount 11500000000..12500000000 tenge; amount 2500000..3500000 USD; amount 1500000000..2500000000",
    ],
    [
      "It gave 12 billion tenge. The fund gave 2 billion and $3.",
      "amount 11500000000..12500000000 tenge; amount 1500000000..2500000000 USD *; amount 3 USD",
    ],
    [
      "It was 12 billion tenge. Then came 2 thousand.",
      "amount 11500000000..12500000000 tenge; count 1500..2500",
    ],
    ["It was 12 billion tenge. Then came 2.", 'amount 11500000000..12500000000 tenge; other "2"'],
    ["It was 12 houses. The fund gave 2 billion.", "count 12 house; amount 1500000000..2500000000"],
  ])("takes none where it is not told which: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["The clinic saw 90 boys. In intensive care: 12.", "count 90 boy; count 12 boy *"],
  ["The clinic saw 90 boys. Now in the ward: 12.", "count 90 boy; count 12 boy *"],
  ["The clinic saw 90 boys. The total: 12.", 'count 90 boy; other "12"'],
])("a sentence that is a label and a number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Участки просили 5 600 семей. Получили 4 980.", "count 5600 семья; count 4980 семья *"],
  ["Ремонтируют 38 котельных. Работы завершены на 29.", "count 38 котельная; count 29 котельная *"],
  [
    "На дороги дали 780 млрд тенге. Годом ранее было 690.",
    "amount 779500000000..780500000000 tenge; amount 689500000000..690500000000 tenge *",
  ],
  [
    "На учёт встали 1,2 тыс. конюхов. Всего на учёте 16,4 тыс.",
    "count 1150..1250 конюх; count 16350..16450 конюх *",
  ],
  ["Купили 40 машин. Стоят они 500 тысяч.", "count 40 машина; count 499500..500500"],
  ["Построили 40 домов. Ему 45.", 'count 40 дом; other "45"'],
  ["Построили 40 домов. Рейс 845 задержан.", 'count 40 дом; other "845"'],
  ["Построили 40 домов. Погибли 12 чабанов, ранены 30.", "count 40 дом; count 12 чабан; count 30 чабан *"],
])("a Russian sentence that names nothing tells more of the one before: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Damu met 40 firms. Nine of them grow wheat.", "count 40 firm; count 9 firm *"],
  [
    "Inspectors saw 19,204 houses in ten regions. About 8,100 of them can be repaired.",
    "count 19204 house; count 10 region; count about 8000..8200 house *",
  ],
  ["Damu met 40 firms. Ninety of them grow wheat.", 'count 40 firm; other "Ninety"'],
  ["Жобаға 40 фирма қатысты. Бесеуі жабылды.", "count 40 фирма; count 5 фирма *"],
  ["Он облыста 19 204 үй тексерілді. 8 100-і жарамды.", "count 10 облыс; count 19204 үй; count 8100 үй *"],
  ["Жобаға 40 фирма қатысты. Кеңсе сағат 5-і жабылды.", 'count 40 фирма; clock "5"'],
])("a sentence that begins with some of those before: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
