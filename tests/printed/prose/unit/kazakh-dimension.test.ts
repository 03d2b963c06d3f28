import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("the unit of a Kazakh dimension counts nothing behind it", () => {
  test.each([
    ["Қуаты 120 мегаватт жел станциясы салынды.", "count 120 мегаватт"],
    ["Сыйымдылығы 300 орын спорт кешені ашылды.", "count 300 орын"],
    ["Қуатын 1,5 мың киловатт қазандық қамтамасыз етеді.", "count 1450..1550 киловатт"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Қалада 30 пәтер иесі шағымданды.", "count 30 ие", "no dimension before it"],
    ["Кешен құрылысына 14 мердігер тартылды.", "count 14 мердігер", "no unit behind it"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
