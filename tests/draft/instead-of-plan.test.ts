import { describe, expect, test } from "vitest";
import { drafted } from "./drafted.js";

describe("of a plan and what came of it, what came of it has the place, and is doubtful:", () => {
  test.each([
    [
      "One-time assistance was budgeted for 30,000 families but has already been paid to 36,455 so far.",
      "30,000 families",
      "36,455",
    ],
    [
      "Единовременная помощь была запланирована для 30 000 семей, но уже выплачена 36 455 семьям.",
      "30 000 семей",
      "36 455 семьям",
    ],
    [
      "Біржолғы көмек 30 000 отбасына жоспарланған еді, бірақ қазірдің өзінде 36 455 отбасына төленді.",
      "30 000 отбасына",
      "36 455 отбасына",
    ],
  ])("%s", (text, plan, done) => {
    const found = drafted(text);
    expect(found[plan]).toMatch(/is not done yet$/);
    expect(found[done]).toBe("aid.oneTimeAssistance.families doubtful");
  });

  test.each([
    [
      "Property compensation of 9.9 billion tenge was approved, but by Monday only 7.2 billion tenge had been paid out to 16,004 families.",
      ["9.9 billion tenge", "7.2 billion tenge", "16,004 families"],
    ],
    [
      "На компенсацию имущества одобрено 9,9 млрд тенге, фактически выплачено 7,2 млрд тенге 16 004 семьям.",
      ["9,9 млрд тенге", "7,2 млрд тенге", "16 004 семьям"],
    ],
    [
      "Мүлік үшін өтемақыға 9,9 млрд теңге мақұлданды, бүгінде 16 004 отбасына 7,2 млрд теңге төленді.",
      ["9,9 млрд теңге", "7,2 млрд теңге", "16 004 отбасына"],
    ],
  ])("with the families beside the amount: %s", (text, [plan = "", paid = "", families = ""]) => {
    const found = drafted(text);
    expect(found[plan]).toMatch(/is not done yet$/);
    expect(found[paid]).toMatch(/^aid\.propertyCompensation\.amount (?:doubtful|likely)$/);
    expect(found[families]).toMatch(/^aid\.propertyCompensation\.families (?:doubtful|likely)$/);
  });

  test("but a part of the plan is planned", () => {
    const found = drafted(
      "One-time assistance was budgeted for 30,000 families, of which 340 have many children.",
    );
    expect(Object.values(found).filter((place) => place.startsWith("aid."))).toEqual([]);
  });
});

describe("what is in a budget or approved is a plan:", () => {
  test.each([
    ["The government has earmarked 18 billion tenge for the repair of homes.", "18 billion tenge"],
    ["27.5 billion tenge for the construction of homes is provided for in the budget.", "27.5 billion tenge"],
    ["На восстановление домов предусмотрено 18 млрд тенге.", "18 млрд тенге"],
    ["В бюджете на строительство домов заложено 27,5 млрд тенге.", "27,5 млрд тенге"],
    ["Осталось отремонтировать 318 домов.", "318 домов"],
    ["Үйлерді жөндеуге 18 млрд теңге қарастырылған.", "18 млрд теңге"],
  ])("%s", (text, printed) => {
    expect(drafted(text)[printed]).toMatch(/is not done yet$/);
  });

  test("though not where it only says which", () => {
    expect(drafted("Построено 310 предусмотренных домов.")).toEqual({
      "310 предусмотренных домов": "aid.housingConstruction.houses sure",
    });
    expect(drafted("The 310 earmarked houses were built.")["310 earmarked houses"]).toBe(
      "aid.housingConstruction.houses sure",
    );
  });
});
