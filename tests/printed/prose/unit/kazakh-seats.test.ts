import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Бақта 22 орындық қойылды.", "count 22 орындық"],
  ["Ауылда 280 орындық мектеп ашылды.", "count 280 орын"],
  ["Төрт балалы отбасы 3 сатылы жүйеге көшті.", "count 4 бала; count 3 саты"],
  ["Қалада 500 көп балалы отбасы, 20 көп пәтерлі үй бар.", "count 500 отбасы; count 20 үй"],
  ["Қалада 5 қабатты үй салынды.", "count 5 қабат"],
])("seats of one thing, and benches: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
