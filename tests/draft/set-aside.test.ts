import { describe, expect, test } from "vitest";
import { draftStatement } from "../../src/draft/draft-statement.js";

/** Where each figure stands, or why nowhere. */
function read(text: string): Record<string, string> {
  const { assignments, unassigned } = draftStatement(text);
  return Object.fromEntries([
    ...assignments.map(({ figure, path }) => [figure.printed, path]),
    ...unassigned.map(({ figure, why }) => [figure.printed, why]),
  ]);
}

test.each([
  [
    "500 firms got compensation. The average payment was 19.9 million tenge.",
    "19.9 million tenge",
    "average",
  ],
  ["500 families got one-time aid, 369 thousand tenge on average.", "369 thousand tenge", "on average"],
  ["500 семей получили помощь, в среднем 369 тыс. тенге.", "369 тыс. тенге", "в среднем"],
  ["500 отбасы көмек алды, орта есеппен 369 мың теңге.", "369 мың теңге", "орта есеппен"],
])("an average is no sum and no rate: %s", (text, printed, word) => {
  expect(read(text)[printed]).toBe(`"${word}" says that it is an average, for which a draft has no place`);
});

test("small and medium-sized business is no average", () => {
  expect(read("734 субъектам малого и среднего бизнеса выплачено 14,6 млрд тенге.")).toEqual({
    "734 субъектам": "aid.smeCompensation.enterprises",
    "14,6 млрд тенге": "aid.smeCompensation.amount",
  });
});

test.each([
  [
    "1,012 entrepreneurs were affected; losses are put at 38 billion tenge.",
    "1,012 entrepreneurs",
    "38 billion tenge",
  ],
  ["Пострадало 1 012 субъектов МСБ, ущерб оценивается в 38 млрд тенге.", "1 012 субъектов", "38 млрд тенге"],
  ["1 012 кәсіпкер зардап шекті, шығын 38 млрд теңгеге бағаланды.", "1 012 кәсіпкер", "38 млрд теңгеге"],
])("who was harmed is not who was helped, and what was lost not what was paid: %s", (text, count, amount) => {
  const found = read(text);
  expect(found[count]).toMatch(/who was harmed, and not who was helped$/);
  expect(found[amount]).toMatch(/what was lost, and not what was paid$/);
});

test.each([
  ["734 affected entrepreneurs were paid 14.6 billion tenge for their losses.", "14.6 billion tenge"],
  ["734 предпринимателям возмещён ущерб на 14,6 млрд тенге.", "14,6 млрд тенге"],
  ["734 кәсіпкерге шығыны үшін 14,6 млрд теңге төленді.", "14,6 млрд теңге"],
])("unless the sentence says that they got it: %s", (text, amount) => {
  expect(read(text)[amount]).toBe("aid.smeCompensation.amount");
});

test.each([
  [
    "It was earlier reported that 1,100 homes had been bought. Now 1,210 homes have been bought.",
    "1,100 homes",
    "1,210 homes",
  ],
  ["Ранее сообщалось, что куплено 1 100 домов. Куплено 1 210 домов.", "1 100 домов", "1 210 домов"],
  ["Бұған дейін 1 100 үй сатып алынғаны айтылған. 1 210 үй сатып алынды.", "1 100 үй", "1 210 үй"],
])("what was reported before holds no more: %s", (text, before, now) => {
  const found = read(text);
  expect(found[before]).toMatch(/what was reported before$/);
  expect(found[now]).toBe("aid.housingPurchase.houses");
});

test.each([
  ["one-time aid went not to 31,952 but to 32,512 families.", "32,512 families"],
  ["Единовременную помощь получили не 31 952, а 32 512 семей.", "32 512 семей"],
  ["Біржолғы көмекті 31 952 емес, 32 512 отбасы алды.", "32 512 отбасы"],
])("a number that is corrected leaves the right one: %s", (text, right) => {
  expect(read(text)[right]).toBe("aid.oneTimeAssistance.families");
});

test.each([
  [
    "500 families got one-time aid. The amount grew from 1.1 billion tenge to 7.6 billion tenge.",
    "1.1 billion tenge",
    "7.6 billion tenge",
  ],
  [
    "500 семей получили единовременную помощь. Сумма выросла с 1,1 млрд тенге до 7,6 млрд тенге.",
    "1,1 млрд тенге",
    "7,6 млрд тенге",
  ],
  [
    "500 семей получили единовременную помощь. Сумма выросла со 100 млн тенге до 7,6 млрд тенге.",
    "100 млн тенге",
    "7,6 млрд тенге",
  ],
])("of two states the second one is meant: %s", (text, before, now) => {
  const found = read(text);
  expect(found[before]).toBe("it is what it was before, and the next figure what it became");
  expect(found[now]).toBe("aid.oneTimeAssistance.amount");
});

describe("what is bought, repaired and built and is no house has no place:", () => {
  test.each([
    ["17 billion tenge went to the repair of roads.", "17 billion tenge"],
    ["Two schools and bridges were repaired for 17 billion tenge.", "17 billion tenge"],
    ["На ремонт дорог направлено 17 млрд тенге.", "17 млрд тенге"],
    ["На приобретение кормов для скота выделено 4 млрд тенге.", "4 млрд тенге"],
    ["Мал азығын сатып алуға 4 млрд теңге бөлінді.", "4 млрд теңге"],
    ["Жолдарды жөндеуге 17 млрд теңге бөлінді.", "17 млрд теңге"],
  ])("%s", (text, printed) => {
    expect(read(text)[printed]).toBe("no word near it tells a category");
  });

  test("houses beside them do", () => {
    expect(read("17 billion tenge went to the repair of houses and roads.")["17 billion tenge"]).toBe(
      "aid.housingRepair.amount",
    );
  });
});

test.each([
  ["864 houses need repair.", "864 houses"],
  ["На ремонт домов потребуется 17 млрд тенге.", "17 млрд тенге"],
  ["864 үй жөндеуге жатады.", "864 үй"],
])("a need is no deed: %s", (text, printed) => {
  expect(read(text)[printed]).toMatch(/says that it is not done yet$/);
});

test("a Kazakh number that was reached from another is not that other", () => {
  expect(read("Жөнделген үйлердің саны 1 200-ден 9 156-ға жетті.")["1 200"]).toMatch(
    /^it is what it was before/,
  );
});

test.each([
  ["Сельчане потеряли 6 250 голов скота. За 5 804 головы выплачена компенсация.", "5 804 головы"],
  ["Ауыл тұрғындары 7 400 бас мал жоғалтты. 6 915 бас мал үшін өтемақы төленді.", "6 915 бас"],
])("animals that were lost give way to those that were paid for: %s", (text, printed) => {
  const heads = draftStatement(text).assignments.filter(
    ({ path }) => path === "aid.livestockCompensation.heads",
  );
  expect(heads.map(({ figure }) => figure.printed)).toEqual([printed]);
});

test.each([
  ["Insurance companies paid 214 families 1.3 billion tenge.", "1.3 billion tenge"],
  ["Страховые компании выплатили 214 семьям 1,3 млрд тенге.", "1,3 млрд тенге"],
  ["Сақтандыру компаниялары 214 отбасыға 1,3 млрд теңге төледі.", "1,3 млрд теңге"],
])("what insurance pays is no aid: %s", (text, amount) => {
  expect(Object.values(read(text)).filter((place) => place.startsWith("aid."))).toEqual([]);
  expect(read(text)[amount]).toMatch(/what insurance paid, and no aid$/);
});

test.each([
  [
    "Livestock owners were paid in two regions. The payments were 640 million tenge and 1.1 billion tenge respectively.",
    "640 million tenge",
  ],
  [
    "Скот возмещен в двух областях. Выплачено 640 млн тенге и 1,1 млрд тенге соответственно.",
    "640 млн тенге",
  ],
  [
    "Мал үшін екі облыста өтемақы берілді. Тиісінше 640 млн теңге және 1,1 млрд теңге төленді.",
    "640 млн теңге",
  ],
])("amounts in turn are each of something else: %s", (text, amount) => {
  expect(read(text)[amount]).toMatch(/in turn$/);
});

test.each([
  ["The maximum is 20 million tenge. 734 entrepreneurs were compensated.", "20 million tenge"],
  ["734 кәсіпкер өтемақы алды, ең көп сома – 20 млн теңге.", "20 млн теңге"],
])("the most that one may get was not paid: %s", (text, amount) => {
  expect(read(text)[amount]).toMatch(/the most that one may get, and not what was paid$/);
});

test.each([
  ["500 семей получили единовременную помощь в 100 МРП, или 369 200 тенге.", "369 200 тенге"],
  ["500 семей получили единовременную помощь по 100 МРП (это 369 200 тенге).", "369 200 тенге"],
  ["500 отбасы біржолғы көмек алды: 100 АЕК, яғни 369 200 теңге.", "369 200 теңге"],
])("what a rate comes to is no sum: %s", (text, amount) => {
  expect(read(text)[amount]).toBe("it is what the rate before it comes to");
});

test.each([
  ["Enterprises lost 38 billion tenge; 734 entrepreneurs were compensated.", "38 billion tenge"],
  ["Предприятия потеряли 38 млрд тенге; компенсацию получили 734 предпринимателя.", "38 млрд тенге"],
  ["Кәсіпорындар 38 млрд теңге шығынға ұшырады; 734 кәсіпкер өтемақы алды.", "38 млрд теңге"],
])("what was lost was not paid, though the sentence says behind it that others were: %s", (text, amount) => {
  expect(read(text)[amount]).toMatch(/what was lost, and not what was paid$/);
});
