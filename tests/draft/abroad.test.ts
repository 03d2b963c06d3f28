import { describe, expect, test } from "vitest";
import { drafted } from "./drafted.js";

describe("what another country did has no place, and what was done at home has it:", () => {
  test.each([
    [
      "In Russia's Orenburg Region, 37,000 families received one-time payments. In Kazakhstan, 36,455 families received one-time aid.",
      "37,000 families",
      "36,455 families",
    ],
    [
      "В Оренбургской области России единовременные выплаты получили 37 000 семей. В Казахстане единовременную помощь оказали 36 455 семьям.",
      "37 000 семей",
      "36 455 семьям",
    ],
    [
      "Ресейдің Орынбор облысында 37 000 отбасы біржолғы төлем алды. Қазақстанда біржолғы көмек 36 455 отбасыға берілді.",
      "37 000 отбасы",
      "36 455 отбасыға",
    ],
    [
      "In Russia 37,000 families received one-time aid, in Kazakhstan 36,455 families received one-time aid.",
      "37,000 families",
      "36,455 families",
    ],
  ])("%s", (text, there, here) => {
    const found = drafted(text);
    expect(found[there]).toMatch(/ says that it is of another country$/);
    expect(found[here]).toBe("aid.oneTimeAssistance.families sure");
  });

  test.each([
    ["Poland was flooded in the autumn. Later 1,100 houses were bought.", "1,100 houses"],
    ["Осенью наводнение было в Польше. Позже выкупили 1 100 домов.", "1 100 домов"],
    ["Күзде Польшада су тасқыны болды. Кейін 1 100 үй сатып алынды.", "1 100 үй"],
  ])("up to the end of the paragraph: %s", (text, there) => {
    // A sentence without figures is not looked at, so that the country has to stand in one that has some.
    const [first = "", ...rest] = text.split(". ");
    expect(drafted(`${first} 2024. ${rest.join(". ")}`)[there]).toMatch(
      / says that it is of another country$/,
    );
    expect(drafted(`${first} 2024.\n\n${rest.join(". ")}`)[there]).toBe("aid.housingPurchase.houses sure");
  });

  test.each([
    ["With money from China 400 houses were built.", "400 houses"],
    ["На средства из Китая построено 400 домов.", "400 домов"],
    ["Қытайдан келген қаражатқа 400 үй салынды.", "400 үй"],
  ])("but not what is given from there: %s", (text, here) => {
    expect(drafted(text)[here]).toBe("aid.housingConstruction.houses sure");
  });
});
