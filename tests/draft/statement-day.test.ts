import { describe, expect, test } from "vitest";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { growth, limit } from "../growth.js";

/** The line of the draft that dates it. */
function dated(text: string): string | undefined {
  return draftStatement(text)
    .yaml.split("\n")
    .find((line) => line.startsWith("asOf:"));
}

describe("a date without a year is that of the year which the text names:", () => {
  test.each([
    [
      "Thursday, 6 June 2024\n\nAs of June 6, 500 houses were repaired.",
      'asOf: 2024-06-06  # by "June 6", line 3, column 7, and its year by "6 June 2024", line 1, column 11',
    ],
    [
      "9 сентября 2024 года. По состоянию на 6 июня отремонтировано 500 домов.",
      'asOf: 2024-06-06  # by "6 июня", line 1, column 39, and its year by "9 сентября 2024 года", line 1, column 1',
    ],
    [
      "2024 жыл. 6 маусымдағы жағдай бойынша 500 үй жөнделді.",
      'asOf: 2024-06-06  # by "6 маусымдағы", line 1, column 11, and its year by "2024 жыл", line 1, column 1',
    ],
    [
      "The floods of 2023. Thursday, 6 June 2024. As of June 6, 500 houses were repaired.",
      'asOf: 2024-06-06  # by "June 6", line 1, column 50, and its year by "6 June 2024", line 1, column 31',
    ],
  ])("%j", (text, line) => {
    expect(dated(text)).toBe(line);
  });
});

test.each([
  ["no year", "As of June 6, 500 houses were repaired."],
  ["two years", "The floods of 2023 and 2024. As of June 6, 500 houses were repaired."],
  ["two years, in Russian", "Паводки 2023 и 2024 годов. По состоянию на 6 июня отремонтировано 500 домов."],
  ["two years, in Kazakh", "2023 жыл мен 2024 жыл. 6 маусымдағы жағдай бойынша 500 үй жөнделді."],
  ["a year without that day", "In 2023 all was well. As of 29 February, 500 houses were repaired."],
  ["a term", "In 2024, 500 houses were repaired by 15 October."],
])("%s dates nothing", (_, text) => {
  expect(dated(text)).toBeUndefined();
  expect(draftStatement(text).unassigned.map(({ figure }) => figure.kind)).toContain("date");
});

test("a day without a year is told apart from dates that a statement has no place for", () => {
  const { unassigned } = draftStatement(
    "As of June 6, 500 houses were repaired, said the minister on 7 June.",
  );
  expect(unassigned.map(({ figure, why }) => `${figure.printed}: ${why}`)).toEqual([
    "June 6: it dates the statement, and no one year of the text belongs to it; give asOf",
    "7 June: a statement has no place for it: date",
  ]);
  const given = draftStatement("As of June 6, 500 houses were repaired.", { asOf: "2024-06-06" });
  expect(given.unassigned.map(({ why }) => why)).toEqual(["a statement has no place for it: date"]);
});

test("what says as of goes before what may be a term", () => {
  const text = "By 31 December 2024 all will be built. As of June 6, 500 houses were repaired.";
  expect(draftStatement(text).statement.asOf).toBe("2024-06-06");
});

test.each(["as of June 6, 5 houses in 2024. ", "in 2001, 2002, 2003 as of May 5 "])(
  "takes time in proportion to the text, over and over %j",
  (unit) => {
    expect(growth(unit.repeat(Math.ceil(10_000 / unit.length)), draftStatement)).toBeLessThan(limit);
  },
);

test("of several days whose state is told the last one counts, and what was so on another has no place", () => {
  for (const text of [
    "As of 15 April, 3,100 families had received one-time aid. As of 20 May 2024, 20,601 families have received one-time aid.",
    "На 15 апреля единовременную помощь получили 3 100 семей. По состоянию на 20 мая 2024 года единовременную помощь получила 20 601 семья.",
    "15 сәуірдегі жағдай бойынша 3 100 отбасы біржолғы көмек алды. 2024 жылғы 20 мамырдағы жағдай бойынша 20 601 отбасы біржолғы көмек алды.",
    "On 15 April, 3,100 families received one-time aid. As of 20 May 2024, 20,601 families have received one-time aid.",
  ]) {
    const { statement, assignments, unassigned } = draftStatement(text);
    expect(statement.asOf).toBe("2024-05-20");
    expect(assignments.map(({ figure }) => figure.value?.toFixed())).toEqual(["20601"]);
    expect(unassigned.find(({ figure }) => figure.kind === "count")?.why).toMatch(
      /^it is of "15 \S+", and the statement of 2024-05-20$/,
    );
  }
});

test("a day that is given overrules what the text calls its own, and keeps its figures", () => {
  const { assignments } = draftStatement("As of 6 June 2024, 500 houses were repaired.", {
    asOf: "2024-06-10",
  });
  expect(assignments.map(({ path }) => path)).toEqual(["aid.housingRepair.houses"]);
});
