import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Подали иски 118 ТОО и 12 ФАПов.", "count 118 ТОО; count 12 ФАП"],
  ["Работают 12 ГУФСИНов.", "count 12 ГУФСИН"],
  ["5 NGOs said so.", "count 5 NGO"],
  ["КЛАССЫ ЗАКРЫЛИ 12 ТОО СЕГОДНЯ", 'other "12"'],
  ["У них 12 ТОО и 3 ИП.", "count 12 ТОО; count 3 ИП"],
])("letters in capitals are counted where not all is in capitals: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
