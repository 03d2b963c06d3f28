import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/printed/prose/find-figures.js";
import { seen } from "../seen.js";

const homes = "amount 54650000..54750000 tenge *";
const herds = "amount 2050000..2150000 tenge *";

describe("the numbers of a list take the unit of its heading", () => {
  test.each([
    ["Paid (million tenge): housing 54.7, livestock 2.1", `${homes}; ${herds}`],
    ["Paid, million tenge: housing 54.7, livestock 2.1", `${homes}; ${herds}`],
    ["Paid, in million tenge: housing 54.7 and livestock 2.1", `${homes}; ${herds}`],
    ["Paid, million tenge: housing 54.7; and livestock 2.1.", `${homes}; ${herds}`],
    ["Выплачено (млн тенге): жильё — 54,7, скот — 2,1", `${homes}; ${herds}`],
    [
      "Выплачено (млн тенге): жильё — 54,7 (80 %), скот — 2,1",
      `${homes}; percent 79.5..80.5 percent; ${herds}`,
    ],
    ["Төлем (млн теңге): тұрғын үй – 54,7, мал – 2,1", `${homes}; ${herds}`],
    ["Paid (million tenge): housing for families without a home 54.7", homes],
    [
      "Paid (million tenge): housing 54.7, livestock of all the herds there were 2.1",
      `${homes}; amount 2050000..2150000 tenge *`,
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["of so many", "Выплачено (млн тенге): жильё — 54,7, число семей — 300", `${homes}; count 300 семья`],
    ["of a label of its own", "Paid, million tenge: 54.7 | Flats: 7", `${homes}; count 7 flat`],
    ["that names its own", "Paid (million tenge): housing 54.7, 300 families", `${homes}; count 300 family`],
  ])("but not one %s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("the lines of a list take the unit of the heading above them", () => {
  test.each([
    ["marked", "Paid, million tenge:\n• housing 54.7\n• livestock 2.1", `${homes}; ${herds}`],
    ["by dashes", "Төлем, млн теңге:\n– тұрғын үй – 54,7\n– мал – 2,1", `${homes}; ${herds}`],
    ["with stops", "Выплачено (млн тенге):\n• жильё – 54,7;\n• скот – 2,1.", `${homes}; ${herds}`],
    [
      "numbered",
      "Paid (million tenge)\n\n1) Housing: 54.7\n2) Livestock: 2.1",
      `other "1"; ${homes}; other "2"; ${herds}`,
    ],
    ["not marked", "Paid, million tenge:\nHousing 54.7\nLivestock 2.1", `${homes}; ${herds}`],
    [
      "of a day",
      "Paid by 31 December 2024, million tenge:\n\n• housing 54.7",
      `date "31 December 2024" 2024-12-31; ${homes}`,
    ],
    ["labelled", "Paid, million tenge:\nHousing: 54.7\nLivestock: 2.1", `${homes}; ${herds}`],
    [
      "of many words",
      "Paid, million tenge:\n• aid for small and medium-sized businesses in towns – 54.7",
      homes,
    ],
    ["with two numbers", "Paid, million tenge:\n• housing – 54.7, livestock – 2.1", `${homes}; ${herds}`],
    [
      "between others",
      "Paid, million tenge:\n• housing 54.7\n• families – 300 people\n• livestock 2.1",
      `${homes}; count 300 person; ${herds}`,
    ],
  ])("%s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    [
      "where a sentence stands between",
      "Paid, million tenge:\n\nIt took long.\n\n• the rest – 2.1",
      'other "2.1"',
    ],
    [
      "where one with figures stands between",
      "Paid, million tenge:\n• housing 54.7\n\nSo 12 families moved in.\n\n• the rest – 2.1",
      `${homes}; count 12 family; other "2.1"`,
    ],
    [
      "over very many words",
      "Paid, million tenge:\n• all that was sent to those of the north and of the south in May – 2.1",
      'other "2.1"',
    ],
    ["in a sentence", "Paid, million tenge:\n\nThe rest got 2.1 in May.", 'other "2.1"'],
    ["with more behind it", "Paid, million tenge:\n• the rest – 2.1 in May", 'other "2.1"'],
    ["with no mark and a full stop", "Paid, million tenge:\n\nThe rest 2.1.", 'other "2.1"'],
    ["of so many", "Выплачено, млн тенге:\n• число семей – 300", "count 300 семья"],
    ["where the heading ends in no unit", "Paid, in the spring:\n• the rest – 2.1", 'other "2.1"'],
    ["where the unit does not end it", "Paid, million tenge, in May:\n• the rest – 2.1", 'other "2.1"'],
  ])("but not %s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test("and say where that stands", () => {
    const text = "Paid, million tenge:\n• housing 54.7\n• livestock 2.1";
    const places = findFigures(text).map(
      ({ carried }) => carried && text.slice(carried.from.start, carried.from.end),
    );
    expect(places).toEqual(["million tenge", "million tenge"]);
  });
});

describe("lines that name a place count what the heading above them says", () => {
  const [first, second] = [(noun: string) => `count 120 ${noun} *`, (noun: string) => `count 85 ${noun} *`];
  test.each([
    ["house", "Houses repaired:\n- Aktobe: 120\n- in Atyrau Region: 85"],
    ["family", "Families that got aid, by region:\n• Aktobe Region — 120\n• West Kazakhstan Region — 85"],
    ["дом", "Отремонтировано домов:\n• Актюбинская область – 120;\n• г. Атырау – 85."],
    ["дом", "Подтоплено домов по областям:\n1) Западно-Казахстанская область: 120\n2) ЗКО: 85"],
    ["үй", "Жөнделген үйлер саны:\n– Ақтөбе облысы – 120\n– Атырауда – 85"],
  ])("%s: %s", (noun, text) => {
    expect(seen(text).replaceAll(/other "\d"; /g, "")).toBe(`${first(noun)}; ${second(noun)}`);
  });

  test.each([
    ["what it counts itself", "Houses repaired:\n• Schools – 12", "count 12 school"],
    [
      "what another number of the line counts",
      "Houses repaired:\n• Aktobe – 120, schools – 12",
      "count 120 house *; count 12 school",
    ],
    ["what is no place", "Houses repaired:\n• rebuilt – 12", 'other "12"'],
    ["a number with places", "Houses repaired:\n• Aktobe – 12.5", 'other "12.5"'],
    ["below where they are", "In the regions:\n• Aktobe – 12", 'other "12"'],
    ["below no noun", "The commission found:\n• Aktobe – 12", 'other "12"'],
    ["below no colon", "Houses repaired\n\n• Aktobe – 12", 'other "12"'],
  ])("but not %s: %s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test("and say where that stands", () => {
    const text = "The water fell. Houses repaired, by region:\n• Aktobe – 120";
    const [{ carried } = {}] = findFigures(text);
    expect(carried && text.slice(carried.from.start, carried.from.end)).toBe("Houses repaired, by region");
  });
});
