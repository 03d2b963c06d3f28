import { describe, expect, test } from "vitest";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { growth, limit } from "../growth.js";

/** The figures that have a place, and those that have none with why. */
function read(text: string): {
  readonly paths: readonly string[];
  readonly why: readonly (readonly [string, string])[];
} {
  const { assignments, unassigned } = draftStatement(text);
  return {
    paths: assignments.map(({ path }) => path),
    why: unassigned.map(({ figure, why }) => [figure.printed, why]),
  };
}

function denies(path: string, word: string): string {
  return `it would stand under ${path}, but "${word}" denies it`;
}

function plans(path: string, word: string): string {
  return `it would stand under ${path}, but "${word}" says that it is not done yet`;
}

const repaired = "aid.housingRepair.houses";
const purchased = "aid.housingPurchase.houses";
const built = "aid.housingConstruction.houses";
const families = "aid.oneTimeAssistance.families";

describe("what a sentence denies has no place, and the word that denies it is told:", () => {
  test.each([
    ["Of 5,000 inspected homes 1,203 were beyond repair.", "1,203", repaired, "beyond"],
    ["The ministry refused one-time aid to 1,200 families.", "1,200 families", families, "refused"],
    ["One-time aid was not paid to 1,200 families.", "1,200 families", families, "not"],
    ["1,200 families did not receive the promised one-time aid.", "1,200 families", families, "not"],
    ["1,200 families were left without one-time aid.", "1,200 families", families, "without"],
    ["None of the 1,200 families received one-time aid.", "1,200 families", families, "None of the"],
    ["300 houses weren’t repaired.", "300 houses", repaired, "weren’t"],
    ["1,203 homes, which cannot be repaired, stand empty.", "1,203 homes", repaired, "cannot be"],
    ["1,203 homes are unfit for repair.", "1,203 homes", repaired, "unfit for"],
    ["Ремонту не подлежат 1 203 дома.", "1 203 дома", repaired, "не"],
    ["Отказано в единовременной выплате 1 200 семьям.", "1 200 семьям", families, "Отказано"],
    ["Единовременная помощь 1 200 семьям не выплачена.", "1 200 семьям", families, "не"],
    ["1 200 семей, которые не получили единовременную помощь, ушли.", "1 200 семей", families, "не"],
    ["1 200 семей остались без единовременной помощи.", "1 200 семей", families, "без"],
    ["Непригодны для ремонта 1 203 дома.", "1 203 дома", repaired, "Непригодны для"],
    ["Жөндеуге жарамсыз 1 203 үй анықталды.", "1 203 үй", repaired, "жарамсыз"],
    ["1 200 отбасыға біржолғы көмек берілмеді.", "1 200 отбасыға", families, "берілмеді"],
    ["Біржолғы көмек алмаған 1 200 отбасы бар.", "1 200 отбасы", families, "алмаған"],
    ["1 200 отбасыға біржолғы көмек беруден бас тартылды.", "1 200 отбасыға", families, "бас тартылды"],
    ["1 200 отбасы біржолғы көмексіз қалды.", "1 200 отбасы", families, "көмексіз"],
    ["Жөнделмеген 1 203 үй бар.", "1 203 үй", repaired, "Жөнделмеген"],
    ["300 úı jóndelmedi.", "300 úı", repaired, "jóndelmedi"],
  ])("%s", (text, printed, path, word) => {
    const { paths, why } = read(text);
    expect(paths).not.toContain(path);
    expect(why).toContainEqual([printed, denies(path, word)]);
  });

  test("a count and its amount together", () => {
    for (const text of [
      "Applications of 1,200 families for one-time aid of 120 million tenge were refused.",
      "1 200 семей не получили единовременную помощь на сумму 120 млн тенге.",
      "1 200 отбасы 120 млн теңге біржолғы көмек алмады.",
    ]) {
      expect(read(text).paths).toEqual([]);
    }
  });
});

describe("what is only planned has no place either:", () => {
  test.each([
    ["9,156 houses will be repaired.", "9,156 houses", repaired, "will be"],
    ["Officials plan to purchase 5,767 homes.", "5,767 homes", purchased, "plan to"],
    ["The state will buy 5,767 homes and build 2,680.", "2,680", built, "will"],
    ["9,156 houses are subject to repair.", "9,156 houses", repaired, "subject to"],
    ["Будет отремонтировано 9 156 домов.", "9 156 домов", repaired, "Будет"],
    ["Планируется купить 5 767 домов и построить 2 680.", "2 680", built, "Планируется"],
    ["Предстоит отремонтировать 9 156 домов.", "9 156 домов", repaired, "Предстоит"],
    ["К осени построят 2 680 домов.", "2 680 домов", built, "построят"],
    ["9 156 үйді жөндеу жоспарланып отыр.", "9 156 үйді", repaired, "жоспарланып"],
    ["2 680 үй салынбақ.", "2 680 үй", built, "салынбақ"],
    ["Кәсіпкерлерге 20 млн теңге төленуі мүмкін.", "20 млн теңге", "aid.smeCompensation.amount", "мүмкін"],
    ["5 767 үй сатып алынып, 2 680 үй салынады.", "5 767 үй", purchased, "салынады"],
    ["36 455 отбасыға біржолғы көмек төленеді.", "36 455 отбасыға", families, "төленеді"],
  ])("%s", (text, printed, path, word) => {
    const { paths, why } = read(text);
    expect(paths).not.toContain(path);
    expect(why).toContainEqual([printed, plans(path, word)]);
  });

  test("with the parts of it, by fund and region", () => {
    expect(
      read("Entrepreneurs will get 14.6 billion tenge, of which 2.5 billion from the Damu fund.").why,
    ).toEqual([
      ["14.6 billion tenge", plans("aid.smeCompensation.amount", "will")],
      ["2.5 billion", plans("aid.smeCompensation.funding.damu.amount", "will")],
    ]);
    expect(read("Возместят ущерб за 10 258 голов, из них 3 232 — в Актюбинской области.").paths).toEqual([]);
  });

  test("but a rate that is to be paid is the rate", () => {
    const { assignments } = draftStatement(
      "36 455 отбасы біржолғы көмек алды. Әр отбасына 100 АЕК-тен төленеді.",
      { asOf: "2024-05-01" },
    );
    expect(assignments.map(({ path }) => path)).toEqual([families, "aid.oneTimeAssistance.rate"]);
  });

  test("and what was allocated for a plan was allocated", () => {
    expect(
      read("5,767 houses will be purchased. For these purposes 54.7 billion tenge was allocated.").paths,
    ).toEqual(["aid.housingPurchase.amount"]);
  });
});

describe("what is denied of something else keeps its place:", () => {
  test.each([
    ["Of 5,000 inspected homes 1,203 were beyond repair.", "aid.housingInspection.houses"],
    ["36,455 families left without homes received one-time assistance.", families],
    ["36,455 families who could not return home received one-time assistance.", families],
    ["36,455 families received one-time aid; 1,200 were refused.", families],
    ["5,767 houses were purchased and 9,156 were not repaired.", purchased],
    ["Not only were 5,767 houses purchased, but also others.", purchased],
    ["The planned 500 houses were built.", built],
    ["No fewer than 500 houses were repaired.", repaired],
    ["Rebuilding is not finished, but 2,680 houses were built.", built],
    ["In the past year 500 houses were repaired.", repaired],
    ["36 455 семей без жилья получили единовременную помощь.", families],
    ["36 455 семей, чьи дома не подлежат восстановлению, получили единовременную помощь.", families],
    ["Построено 2 680 запланированных домов.", built],
    ["Не только отремонтировано 9 156 домов.", repaired],
    ["Отремонтировано не менее 300 домов.", repaired],
    ["Үйіне орала алмаған 36 455 отбасы біржолғы көмек алды.", families],
    ["300 үй жөнделмеді, 5 767 үй сатып алынды.", purchased],
    ["Жоспарланған 2 680 үй салынды.", built],
    ["Сарапшылар 3 278 үйді тексеріп, 914-ін тұруға жарамсыз деп таныды.", "aid.housingInspection.houses"],
  ])("%s", (text, path) => {
    expect(read(text).paths).toContain(path);
  });
});

test("what was denied before gives its category to nothing", () => {
  expect(
    read(
      "The ministry refused one-time aid to 1,200 families. For these purposes 5 billion tenge was set aside.",
    ).paths,
  ).toEqual([]);
});

test.each(["5 houses were not repaired and ", "not will ", "үй жөнделмеді 5 үй ", "не будет 5 домов, "])(
  "takes time in proportion to the text, over and over %j",
  (unit) => {
    expect(growth(unit.repeat(Math.ceil(10_000 / unit.length)), draftStatement)).toBeLessThan(limit);
  },
);
