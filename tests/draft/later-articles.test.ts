import { describe, expect, test } from "vitest";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { findFigures } from "../../src/printed/prose/find-figures.js";
import { tryReadStatement } from "../../src/rules/read-statement.js";
import { laterArticles } from "./later-articles.js";

describe.each(["en", "ru", "kk"] as const)("a later article in %s", (language) => {
  const { text, places, unassigned } = laterArticles[language];
  const draft = draftStatement(text);

  test("gives each figure its place", () => {
    const found = draft.assignments.map(({ path, figure }) => [path, figure.value?.toFixed()] as const);
    expect(Object.fromEntries(found)).toMatchObject(places);
  });

  test("lists what fits nothing, and loses nothing", () => {
    expect(draft.unassigned.map(({ figure }) => figure.printed)).toEqual(unassigned);
    const kept = [...draft.assignments, ...draft.unassigned].map(({ figure }) => figure.start);
    const dated = findFigures(text).filter(({ day }) => day === draft.statement.asOf);
    expect([...kept, ...dated.map(({ start }) => start)].sort((a, b) => a - b)).toEqual(
      findFigures(text).map(({ start }) => start),
    );
  });

  test("is read at once", () => {
    const read = tryReadStatement(draft.yaml);
    expect(read.ok ? [] : read.faults).toEqual([]);
  });
});

test("the fund means the one that was named last, with less certainty", () => {
  const { assignments } = draftStatement(
    "734 entrepreneurs received 14.6 billion tenge, of which 2.5 billion came from the Demeu fund. The fund helped 40 entrepreneurs.",
  );
  const own = assignments.find(({ path }) => path === "aid.smeCompensation.funding.demeu.enterprises");
  expect(own?.figure.value?.toFixed()).toBe("40");
  expect([own?.sureness, own?.decidedBy.map(({ text }) => text)]).toEqual([
    "likely",
    ["entrepreneurs", "The fund"],
  ]);
});

test("a number of MCI is no price of a house", () => {
  const { assignments, unassigned } = draftStatement("5 houses were repaired, 40 MCI each.", {
    asOf: "2024-05-01",
  });
  expect(assignments.map(({ path }) => path)).toEqual(["aid.housingRepair.houses"]);
  expect(unassigned.map(({ figure }) => figure.printed)).toEqual(["40 MCI"]);
});

test("a new paragraph does not speak of what the one before spoke of, unless it points back", () => {
  const sum = (text: string) => draftStatement(text).assignments.map(({ path }) => path);
  expect(sum("They lost 500 cows. They got 2 billion tenge.")).toContain("aid.livestockCompensation.amount");
  expect(sum("They lost 500 cows.\n\nThe concert raised 2 billion tenge.")).toEqual([
    "aid.livestockCompensation.species.cattle.heads",
  ]);
});
