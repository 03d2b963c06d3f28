import { describe, expect, test } from "vitest";
import { drafted } from "./drafted.js";

describe("the region at the head of a paragraph is that of its next sentences, less surely:", () => {
  test.each([
    [
      "In Aktobe Region 1,204 houses were inspected. One-time assistance went to 4,018 families.",
      "4,018 families",
    ],
    [
      "В Актюбинской области обследовано 1 204 дома. Единовременную помощь получили 4 018 семей.",
      "4 018 семей",
    ],
    ["Ақтөбе облысында 1 204 үй тексерілді. Біржолғы көмек 4 018 отбасына берілді.", "4 018 отбасына"],
  ])("%s", (text, printed) => {
    expect(drafted(text)[printed]).toBe("aid.oneTimeAssistance.regions.KZ-15.families likely");
  });

  test.each([
    "In Aktobe Region 1,204 houses were inspected.\n\nOne-time assistance went to 4,018 families.",
    "In Aktobe Region 1,204 houses were inspected. Across the country one-time assistance went to 4,018 families.",
    "In Aktobe Region 1,204 houses were inspected. The ministry paid one-time assistance to 4,018 families.",
  ])("but not %s", (text) => {
    expect(drafted(text)["4,018 families"]).toBe("aid.oneTimeAssistance.families sure");
  });

  test.each([
    ["1,204 houses were inspected in Aktobe Region. One-time aid went to 4,018 families.", "4,018 families"],
    [
      "Комиссии обследовали 1 204 дома в Актюбинской области. Единовременную помощь получили 4 018 семей.",
      "4 018 семей",
    ],
    [
      "Комиссиялар 1 204 үйді Ақтөбе облысында тексерді. Біржолғы көмек 4 018 отбасына берілді.",
      "4 018 отбасына",
    ],
  ])("and where one stands elsewhere, that the country is meant is doubtful: %s", (text, printed) => {
    expect(drafted(text)[printed]).toBe("aid.oneTimeAssistance.families doubtful");
  });

  test("who governs a region speaks of it", () => {
    const text =
      "The governor of the Aktobe Region said that 90 homes were bought. Repairs ended in 407 houses.";
    expect(drafted(text)["407 houses"]).toBe("aid.housingRepair.regions.KZ-15.houses likely");
  });

  test.each([
    [
      "The Karaganda Region received 3.9 billion tenge. Of this, 2.2 billion tenge was spent on repairing 407 houses.",
      "407 houses",
      "35",
    ],
    [
      "Карагандинская область получила 3,9 млрд тенге. Из них 2,2 млрд тенге потрачено на ремонт 407 домов.",
      "407 домов",
      "35",
    ],
    [
      "Қарағанды облысы 3,9 млрд теңге алды. Оның 2,2 млрд теңгесі 407 үйді жөндеуге жұмсалды.",
      "407 үйді",
      "35",
    ],
    [
      "The Aktobe akimat bought 90 homes. In Aktobe city 12 homes were built. Commissions also inspected 407 houses.",
      "407 houses",
      "15",
    ],
  ])("also where one points back or names it again: %s", (text, printed, code) => {
    expect(drafted(text)[printed]).toMatch(new RegExp(`^aid\\.\\w+\\.regions\\.KZ-${code}\\.houses likely`));
  });

  test("and a rate that is paid there has families that it applies to", () => {
    const text = "In Aktobe Region 4,018 families received one-time assistance of 100 MCI.";
    expect(drafted(text, "2024-07-01")["100 MCI"]).toMatch(/^aid\.oneTimeAssistance\.rate/);
  });
});
