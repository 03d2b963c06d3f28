import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test("behind a time and a dash stands the number of those of whom the clause before says something", () => {
  expect(seen("Жалоб становится больше: в прошлом году — 1 600, в этом — 2 100.")).toBe(
    "count 1600 жалоба; count 2100 жалоба",
  );
  expect(seen("Таких аптек мало, в области — всего 14.")).toBe("count 14 аптека");
  expect(seen("Цен таких мало, в области — всего 14.")).not.toContain("count 14");
  expect(seen("Мороз крепчает: в Астане — 32.")).not.toContain("count");
});

test.each([
  ["Жалоб становится больше: и в городе — 1 600, и в сёлах — 2 100.", "count 1600 жалоба; count 2100 жалоба"],
  ["Жалоб становится больше: годом ранее — 1 600.", "count 1600 жалоба"],
  ["Привезли муку, аптек мало, в области — 14.", "count 14 аптека"],
  ["Привезли муку; таких аптек мало, в области — всего 14.", "count 14 аптека"],
  ["Привезли 40 тонн муки; таких аптек мало, в области — всего 14.", "count 40 тонна; count 14 аптека"],
  ["Новых сельских аптек мало, в области — 14.", "count 14 аптека"],
  ["Врачей не хватает, в районе — 14.", "count 14 врач"],
  [
    "Жалоб становится больше: в первом квартале 2022 года — 1 600.",
    'ordinal "первом"; year "2022 года"; count 1600 жалоба',
  ],
  ["Краж стало меньше, за год — минус 14.", "count -14 кража"],
])("the clause before may follow another, or be linked: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Жалоб становится больше, штрафов — 1 600.", "count 1600 штраф"],
  ["Расходов становится больше: в прошлом году — 1 600.", 'other "1 600"'],
])("but what stands there names itself, or is none of them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Пожаров становится больше, температура — 32.", 'other "32"'],
  ["Пожаров становится больше: температура в районе — 32.", 'other "32"'],
  ["Complaints grow, in Oral – 14.", 'other "14"'],
])("but not where another thing is told between, nor in English: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
