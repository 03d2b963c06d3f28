import { describe, expect, test } from "vitest";
import { corpusOf } from "../../fixtures/prose/score.mjs";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { findFigures } from "../../src/printed/prose/find-figures.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { readStatement, tryReadStatement } from "../../src/rules/read-statement.js";
import { growth, limit } from "../growth.js";
import { articles } from "./articles.js";

const languages = ["en", "ru", "kk"] as const;

/** The value of each assigned figure by its path. */
function assigned(text: string): Record<string, string | undefined> {
  return Object.fromEntries(
    draftStatement(text).assignments.map(({ path, figure }) => [path, figure.value?.toFixed()]),
  );
}

describe.each(languages)("an article in %s", (language) => {
  const draft = draftStatement(articles[language]);

  test("gives each figure its place", () => {
    expect(assigned(articles[language])).toMatchObject({
      "aid.housingInspection.houses": "19359",
      "aid.housingPurchase.houses": "5767",
      "aid.housingRepair.houses": "9156",
      "totals.housingPurchaseAndRepair.printed": "54700000000",
      "aid.housingConstruction.houses": "2680",
      "aid.housingConstruction.amount": "64000000000",
      "aid.oneTimeAssistance.families": "36455",
      "aid.oneTimeAssistance.amount": "13300000000",
      "aid.oneTimeAssistance.rate": "100",
      "aid.propertyCompensation.families": "21876",
      "aid.propertyCompensation.amount": "9900000000",
      "aid.propertyCompensation.cap": "150",
      "aid.smeCompensation.enterprises": "734",
      "aid.smeCompensation.amount": "14600000000",
      "aid.livestockCompensation.amount": "2800000000",
    });
  });

  test("gives a statement that is read without a fault, and reconciles as the published figures do", () => {
    const read = tryReadStatement(draft.yaml);
    expect(read.ok ? [] : read.faults).toEqual([]);
    const { rules } = reconcile(readStatement(draft.yaml));
    expect(rules.filter(({ verdict }) => verdict === "fails").map(({ id }) => id)).toEqual([
      "fixed-rate:oneTimeAssistance",
    ]);
  });

  test("is dated by the day that it names", () => {
    expect(draft.statement.asOf).toBe("2024-12-26");
    expect(draft.statement.language).toBe(language);
  });

  test("loses no figure: what has no place is unassigned, with why", () => {
    const kept = [...draft.assignments, ...draft.unassigned].map(({ figure }) => figure.start);
    const dates = findFigures(articles[language]).filter(({ kind }) => kind === "date");
    const all = findFigures(articles[language]).map(({ start }) => start);
    expect(kept.concat(dates.map(({ start }) => start)).sort((a, b) => a - b)).toEqual(all);
    expect(draft.unassigned.map(({ figure }) => figure.value?.toFixed())).toEqual(["119000"]);
    expect(draft.unassigned[0]?.why).toMatch(/no word near it tells a category/);
  });
});

test("a fund's part and its beneficiaries stand under funding", () => {
  for (const language of ["en", "ru"] as const) {
    expect(assigned(articles[language])).toMatchObject({
      "aid.smeCompensation.funding.stateBudget.amount": "12100000000",
      "aid.smeCompensation.funding.demeu.amount": "2500000000",
      "aid.smeCompensation.funding.demeu.enterprises": "40",
    });
  }
});

test("every assignment says which words decided it, where they stand, and how sure it is", () => {
  const text = articles.en;
  const { assignments } = draftStatement(text);
  const repair = assignments.find(({ path }) => path === "aid.housingRepair.houses");
  expect(repair?.sureness).toBe("sure");
  expect(repair?.decidedBy.map((word) => word.text)).toEqual(["repaired"]);
  for (const { decidedBy } of assignments) {
    for (const word of decidedBy) expect(text.slice(word.start, word.end)).toBe(word.text);
  }
});

test("the file says where each figure stands in the text", () => {
  const { yaml } = draftStatement("News.\n36,455 families got one-time aid of 13.3 billion tenge.");
  expect(yaml).toBe(`# A draft: check every figure against the text, then remove these comments.
title: "Draft from a text"
language: en
aid:
  oneTimeAssistance:
    families: { printed: "36,455 families", at: "line 2, column 1" }
      # sure: by "one-time"
    amount: { printed: "13.3 billion tenge", at: "line 2, column 37" }
      # likely: by "one-time"
`);
});

test("a figure whose scale stands with another is given as the range that it means", () => {
  const text =
    "Livestock owners were paid 3 billion tenge. Entrepreneurs got 14.6 billion tenge: 12.1 from the budget.";
  const { statement } = draftStatement(text);
  expect(statement.aid?.smeCompensation?.funding?.["stateBudget"]?.amount).toMatchObject({
    from: "12050000000",
    to: "12150000000",
  });
  expect(tryReadStatement(draftStatement(text).yaml).ok).toBe(true);
});

test("counts by region stand under their regions, which need not be all", () => {
  const text = "Погибло 10 258 голов скота, из них 3 232 — в Актюбинской области и 2 467 — в Костанайской.";
  expect(assigned(text)).toEqual({
    "aid.livestockCompensation.heads": "10258",
    "aid.livestockCompensation.regions.KZ-15.heads": "3232",
    "aid.livestockCompensation.regions.KZ-39.heads": "2467",
  });
  expect(draftStatement(text).statement.aid?.livestockCompensation?.regionsComplete).toBe(false);
});

test.each([
  ["KZT 54.7bn was set aside for the purchase and repair of housing.", "54700000000"],
  ["На приобретение и ремонт жилья выделено 54,7 млрд тенге.", "54700000000"],
  ["Сатып алуға және жөндеуге 54,7 млрд теңге бөлінді.", "54700000000"],
  ["Баспана сатып алу мен жөндеуге 54,7 млрд теңге бөлінді.", "54700000000"],
  ["54.7 billion tenge was allocated for the purchase of homes and their repair.", "54700000000"],
  ["На приобретение жилья и на ремонт домов выделено 54,7 млрд тенге.", "54700000000"],
])("an amount for two things together is no amount of one of them: %s", (text, value) => {
  expect(assigned(text)).toEqual({ "totals.housingPurchaseAndRepair.printed": value });
  expect(draftStatement(text).statement.totals?.["housingPurchaseAndRepair"]?.of).toEqual([
    "housingPurchase.amount",
    "housingRepair.amount",
  ]);
});

test.each([
  "For the purchase, repair and construction of homes 54.7 billion tenge was set aside.",
  "На приобретение, ремонт и строительство жилья выделено 54,7 млрд тенге.",
  "Үйлерді сатып алуға, қалпына келтіруге және салуға 54,7 млрд теңге бөлінді.",
])("an amount for three things is that of all three: %s", (text) => {
  expect(Object.values(draftStatement(text).statement.totals ?? {}).map(({ of }) => of)).toEqual([
    ["housingPurchase.amount", "housingRepair.amount", "housingConstruction.amount"],
  ]);
});

test("a verb of two words decides as a whole", () => {
  const { assignments, unassigned } = draftStatement("5 767 үй сатып алынды. 300 үй сатып жіберілді.");
  expect(assignments.map(({ decidedBy }) => decidedBy.map(({ text }) => text))).toEqual([["сатып алынды"]]);
  expect(unassigned.map(({ figure }) => figure.printed)).toEqual(["300 үй"]);
});

test("two amounts for two things stay apart", () => {
  expect(assigned("5 billion tenge went to purchase and repair took 2 billion tenge.")).toEqual({
    "aid.housingPurchase.amount": "5000000000",
    "aid.housingRepair.amount": "2000000000",
  });
});

test("a text that names one fund accuses nobody of the rest", () => {
  const text = "734 businesses got 14.6 billion tenge, of which 2.5 billion came from the Damu fund.";
  const { statement } = draftStatement(text);
  expect(statement.aid?.smeCompensation).toMatchObject({
    amount: { printed: "14.6 billion tenge" },
    funding: { damu: {} },
    fundingComplete: false,
  });
  expect(reconcile(statement).verdict).toBe("consistent");
});

test("a second figure of a place is unassigned, not preferred", () => {
  const text = "20,601 families received one-time aid. Later 36,455 families received one-time aid.";
  const { assignments, unassigned } = draftStatement(text);
  expect(assignments.map(({ figure }) => figure.printed)).toEqual(["20,601 families"]);
  expect(unassigned.map(({ figure, why }) => [figure.printed, why])).toEqual([
    [
      "36,455 families",
      'aid.oneTimeAssistance.families holds "20,601 families" already, and this says otherwise',
    ],
  ]);
});

test("a rate in MCI without a day waits for one", () => {
  const text = "36,455 families received one-time assistance of 100 MCI.";
  expect(draftStatement(text).unassigned.map(({ why }) => why)).toEqual([
    "a rate in MCI needs a day of which the MCI is known; give asOf",
  ]);
  expect(draftStatement(text, { asOf: "2024-12-26" }).statement.aid?.oneTimeAssistance?.rate).toMatchObject({
    printed: "100 MCI",
  });
});

test("a day that does not exist is refused", () => {
  expect(() => draftStatement("", { asOf: "2024-02-30" })).toThrow(/write it as YYYY-MM-DD/);
});

/** What is wrong with a draft; a statement without any figure is known to be none. */
function faultsOf(text: string, asOf?: string): unknown {
  const { yaml, assignments } = draftStatement(text, asOf === undefined ? {} : { asOf });
  const read = tryReadStatement(yaml);
  if (read.ok) return [];
  return assignments.length === 0 && read.faults.every(({ code }) => code === "no-figures")
    ? []
    : read.faults;
}

describe("whatever the text, the draft is a statement that can be read:", () => {
  const texts = languages.flatMap(corpusOf).map(({ text }) => text);
  const all = languages.map((language) => articles[language]).join("\n");
  test.each([
    "",
    "No figures.",
    "\uD83D 5 houses",
    '5 "houses" # built: {',
    all,
    texts.join(" "),
    texts.join("\n\n"),
  ])("%#", (text) => {
    for (const given of [text, text.slice(0, text.length / 2)]) {
      expect(faultsOf(given, "2024-12-26")).toEqual([]);
    }
  });

  test("each sentence of the corpus by itself", () => {
    for (const text of texts) {
      expect([text, faultsOf(text)]).toEqual([text, []]);
    }
  });
});

describe("an amount behind a word for price is what one house costs:", () => {
  test.each([
    ["Houses were bought at a price of 20 to 25 million tenge: 2,719 houses.", "20 to 25 million tenge"],
    ["In all, 2,719 houses were bought. A house costs 24 to 26 million tenge.", "24 to 26 million tenge"],
    ["Куплено 2 719 домов. Один дом обходится в 24–26 млн тенге.", "24–26 млн тенге"],
    ["2 719 домов приобретено по цене от 5 до 25 млн тенге.", "от 5 до 25 млн тенге"],
    ["Приобретено 2 719 домов средней стоимостью 13,2 млн тенге.", "13,2 млн тенге"],
    ["2 719 үй орташа бағасы 13 млн теңге болатын сатып алынды.", "13 млн теңге"],
  ])("%s", (text, printed) => {
    const { assignments, statement, yaml } = draftStatement(text);
    expect(assignments.map(({ path, figure }) => [path, figure.printed])).toContainEqual([
      "aid.housingPurchase.unitPrice",
      printed,
    ]);
    expect(statement.aid?.housingPurchase).not.toHaveProperty("amount");
    expect(tryReadStatement(yaml).ok).toBe(true);
  });

  test("of what is not houses a statement has no price", () => {
    const { assignments, unassigned } = draftStatement("734 предприятиям выплачено по цене 200 тенге.");
    expect(assignments.map(({ path }) => path)).toEqual(["aid.smeCompensation.enterprises"]);
    expect(unassigned.map(({ figure, why }) => [figure.printed, why])).toEqual([
      ["200 тенге", "a statement has a place for the price of a house only"],
    ]);
  });
});

test.each(["5 houses repaired and ", "5 млрд тенге из бюджета, ", `${articles.en}\n`, `${articles.kk}\n`])(
  "takes time in proportion to the text, over and over %j",
  (unit) => {
    expect(growth(unit.repeat(Math.ceil(10_000 / unit.length)), draftStatement)).toBeLessThan(limit);
  },
);

test.each([
  ["", "Draft from a text"],
  [" \n", "Draft from a text"],
  ["\u202e", "Draft from a text"],
  ["Aid\nin \u202eMay", "Aid in  May"],
])("a draft with the title %j is the statement that its file is, and can be read", (title, titled) => {
  const { statement, yaml } = draftStatement("5 houses were bought.", { title });
  expect(statement.title).toBe(titled);
  expect(readStatement(yaml)).toEqual(readStatement(statement));
});

test.each<[options: object, says: string]>([
  [{ title: 5 }, "the option title takes a string, not the number 5"],
  [{ asOf: "2024-02-30" }, '"2024-02-30" is no day'],
  [{ language: "fr" }, '"fr" is no language of figures'],
  [{ rounding: "down" }, '"down" is no rounding of figures'],
])("options %j are refused", (options, says) => {
  expect(() => draftStatement("5 houses were bought.", options)).toThrow(TypeError);
  expect(() => draftStatement("5 houses were bought.", options)).toThrow(says);
});

test.each([
  "2.5 houses were repaired.",
  "12,345 домов отремонтировано.",
  "For repair, -5 million tenge was paid.",
])("what no count can be has no place: %s", (text) => {
  const { yaml, unassigned } = draftStatement(`36,455 families received one-time aid. ${text}`);
  expect(tryReadStatement(yaml).ok).toBe(true);
  expect(unassigned.map(({ why }) => why)).toEqual(["no statement can hold what it says"]);
});

describe("a number behind a label is of that label, and not of the next one:", () => {
  test.each([
    "Houses inspected: 1,204; houses repaired: 320",
    "Обследовано домов: 1 204; отремонтировано домов: 320",
  ])("%s", (text) => {
    expect(assigned(text)).toEqual({
      "aid.housingInspection.houses": "1204",
      "aid.housingRepair.houses": "320",
    });
  });
});
