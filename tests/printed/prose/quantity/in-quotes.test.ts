import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Отремонтировали «5 767» домов.", "count 5767 дом"],
  ["Выплатили «13,3 млрд» тенге.", "amount 13250000000..13350000000 tenge"],
  ["They repaired “5,767” houses.", "count 5767 house"],
  ['They repaired "5,767" damaged houses.', "count 5767 house"],
  ["«5 767» үй салынды.", "count 5767 үй"],
  ["Спасли «40» человек.", "count 40 человек"],
  ["«40» предпринимателям помогли.", "count 40 предприниматель"],
])("what stands behind the quotation marks around a number is counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["«31» арна хабарлады.", 'other "31"'],
  ["Звонили «112» человек.", 'other "112"'],
  ["«25» школа закрыта.", 'other "25"'],
  ["They repaired “5,767” today.", 'other "5,767"'],
  ["They repaired “some 5,767” houses.", 'other about "some 5,767"'],
  ["«Луч 5 767» домов не строит.", 'other "5 767"'],
])("unless the number is a name, or not alone in them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
