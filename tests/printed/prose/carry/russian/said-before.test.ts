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
