import { describe, expect, test } from "vitest";
import { seen } from "../../seen.js";

describe("a Kazakh number that is of those", () => {
  test.each([
    [
      "Бір трактор 40 минутта келді, кезекте 530-ы тұр.",
      "count 1 трактор; count 40 минут; count 530 трактор *",
      "over time between",
    ],
    [
      "Әр жасаққа бес қайықтан берілді, тағы 21-і қоймада.",
      "rate 5 қайық; count 21 қайық *",
      "of which there are so many for each",
    ],
    [
      "Фабрика 700 мың жұмыртқа береді, соны 1 миллионға жеткізбек.",
      "count 699500..700500 жұмыртқа; count 500000..1500000 жұмыртқа *",
      "which are brought to so many",
    ],
    [
      "Екі барысқа 3 гектар вольер салынды, олардың санын 50-ге жеткізу көзделген.",
      "count 2 барыс; count 3 гектар; count 50 барыс *",
      "over a measure",
    ],
    [
      "Қырылған 11 бас малдың 7-і – қой.",
      "count 11 бас; count 7 бас *",
      "over what there are so many heads of",
    ],
    [
      "Мамырда 30 адам келді, олардың 20-сына үй берілді.",
      "count 30 адам; count 20 адам *",
      "with an ending that is a Russian word",
    ],
    [
      "Музейге 905 адам келсе, мереке күндері 1 605-ке жетеді.",
      "count 905 адам; count 1605 адам *",
      "on other days",
    ],
    [
      "Мектептердің 137-сі үш ауысымды, 28-і апатты.",
      "count 137 мектеп; count 3 ауысым; count 28 мектеп",
      "over what they are like",
    ],
    [
      "Халықтың 27 пайызы – 14 жасқа дейінгі балалар, 9-ы – зейнеткер.",
      "percent 26.5..27.5 percent; count at-most ..14 жас; percent 8.5..9.5 percent *",
      "over an age",
    ],
    ["Бес қайық берілді, тағы 21-і қоймада.", "count 5 қайық; count 21 қайық *", "and more"],
    [
      "Аудан депутаттарының 21-і қарсы, 4-еуі қолдап шықты.",
      "count 21 депутат; count 4 депутат",
      "-еуі, of those that belong to it",
    ],
    ["Әр 100 оқушыдан 12-сі қатысты.", "count 100 оқушы; count 12 оқушы *", "of so many"],
    [
      "Су 780 сантиметрге жетті; межеге дейін 70 қалды.",
      "count 780 сантиметр; count 70 сантиметр *",
      "what remains",
    ],
    ["Қоймада 300 тонна бидай бар еді, 120 қалды.", "count 300 тонна; count 120 тонна *", "what remains"],
  ])("counts the same in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    [
      "Қалада 30 пайызы қалды, код 70 қалды.",
      'percent 29.5..30.5 percent; other "70"',
      "of a share nothing remains",
    ],
    ["Су 780 сантиметрге жетті; код 70 болып шықты.", 'count 780 сантиметр; other "70"', "another verb"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a part of those who did so much in Kazakh", () => {
  test.each([
    [
      "Жарысқа 2,4 мың жүгіруші келді, 10 шақырымды 1 900-і жүгіріп өтті.",
      "count 2350..2450 жүгіруші; count 10 шақырым; count 1900 жүгіруші *",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    [
      "40 фермер келді, 120 гектардың 30-ы суға кетті.",
      "count 40 фермер; count 120 гектар; count 30 гектар *",
    ],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a number word that is of those, before another number", () => {
  test.each([
    ["63 мектептің жиырма екісінде 20 мұғалім жоқ.", "count 63 мектеп; count 22 мектеп *; count 20 мұғалім"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
