import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Изъяли 3 хомсала и 24 урмана.", "count 3 хомсал; count 24 урман"],
  ["Из 23 выжила одна.", 'other "23"'],
  ["Олар 24 мылтықты алып кетті.", "count 24 мылтық"],
  ["Олардың 24 кешікті деп жазылды.", 'other "24"'],
])("what looks like a verb behind a number is a noun or not: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

describe("behind a number word of few a noun may look like a verb", () => {
  test.each([
    ["Увезли четыре стакана и три манула.", "count 4 стакан; count 3 манул"],
    ["Из четырёх выжила одна.", 'other "четырёх"'],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Подали 21 требование и 41 новое отделение.", "count 21 требование; count 41 отделение"],
  ["К делу привлекли 41 должностное лицо.", "count 41 лицо"],
  ["Из 21 новое одно.", 'other "21"'],
  ["У троих ожоги, у двоих переломы.", 'other "троих"; other "двоих"'],
  ["У троих детей ожоги.", "count 3 ребенок"],
])("of one in Russian, and of many behind a number of people: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Куплено 5 412 домов, 2 431 построен.", "count 5412 дом; count 2431 дом *"],
  ["Сдан 21 дом, 11 заселён.", "count 21 дом; count 11 дом *"],
])("what was done with those is no noun: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They treated 12 wounded Brazilians.", "count 12 brazilian"],
  ["They beat 12 Spartans.", "count 12 spartan"],
  ["It recalled 12 European vans.", "count 12 van"],
  ["On page seven James wrote of the flood.", 'other "seven"'],
  ["By noon, after seven James left.", 'other "seven"'],
])("names of many in English: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Подали 1 требование.", "count 1 требование"],
  ["Подали 11 требование.", 'other "11"'],
  ["В музее 5 потомство.", 'other "5"'],
  ["Увезли 34 стакана.", "count 34 стакан"],
  ["Увезли 12 манула.", 'other "12"'],
  ["Среди 23 выжила одна.", 'other "23"'],
])("of one and of few in Russian only behind such a number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["40 үйдің 34-і жөндеуге жатады.", "count 40 үй; count 34 үй *"],
  ["34 үй салынуы мүмкін.", "count 34 үй"],
  ["Облыста 34 салынуы мүмкін.", 'other "34"'],
])("what Kazakh things are in need of: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
