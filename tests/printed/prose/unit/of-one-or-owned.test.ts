import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Фермердің 540 үйрегі мен 280 қазы өлді.", "count 540 үйрек; count 280 қаз"],
  ["Облыстың шамамен 7 кенті су астында.", "count about 6..8 кент"],
  ["Сгорела 21 синагога.", "count 21 синагога"],
  ["Сгорели 11 синагог.", "count 11 синагога"],
  ["Заслушали 41 свидетеля.", "count 41 свидетель"],
  ["Добыто 2,1 кубокилометра воды.", "count 2.05..2.15 кубокилометр"],
])("of one in Russian, and what belongs to another in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
