import { describe, expect, test } from "vitest";
import { drafted } from "./drafted.js";

describe("what an earlier version said has no place, and the right number has it, doubtfully:", () => {
  test.each([
    [
      "Correction: An earlier version of this article said that 38,000 families had received one-time aid. The right number is 36,455 families. The amount, 13.3 billion tenge, was correct.",
      "38,000 families",
      "36,455 families",
      "13.3 billion tenge",
    ],
    [
      "В первой версии материала говорилось, что единовременные выплаты получили 38 000 семей. На самом деле их получили 36 455 семей. Сумма — 13,3 млрд тенге.",
      "38 000 семей",
      "36 455 семей",
      "13,3 млрд тенге",
    ],
    [
      "Мақаланың алғашқы нұсқасында 38 000 отбасы біржолғы төлем алды деп жазылған еді. Дұрысы – 36 455 отбасы. 13,3 млрд теңге деген сома дұрыс көрсетілген.",
      "38 000 отбасы",
      "36 455 отбасы",
      "13,3 млрд теңге",
    ],
  ])("%s", (text, wrong, right, amount) => {
    const found = drafted(text);
    expect(found[wrong]).toMatch(/what was reported before$/);
    expect(found[right]).toBe("aid.oneTimeAssistance.families doubtful");
    expect(found[amount]).toBe("aid.oneTimeAssistance.amount doubtful");
  });
});

test.each([
  ["It was wrongly reported that 3,100 houses had been repaired.", "3,100 houses"],
  ["Ошибочно сообщили, что отремонтировано 3 100 домов.", "3 100 домов"],
  ["3 100 үй жөнделді деп қате хабарланды.", "3 100 үй"],
])("what was reported by mistake has no place: %s", (text, wrong) => {
  expect(drafted(text)[wrong]).toMatch(/what was reported before$/);
});

describe("those who were paid of those who asked have what these asked for:", () => {
  test.each([
    [
      "Of 2,318 applications for property compensation, 417 were rejected. The rest, 1,901 families, were paid 1.1 billion tenge.",
      "1,901 families",
      "1.1 billion tenge",
    ],
    [
      "За компенсацией за имущество обратились 2 318 семей. Остальным 1 901 семье выплачено 1,1 млрд тенге.",
      "1 901 семье",
      "1,1 млрд тенге",
    ],
    [
      "Мүлкі үшін өтемақы сұрап 2 318 отбасы жүгінді. Қалған 1 901 отбасыға 1,1 млрд теңге төленді.",
      "1 901 отбасыға",
      "1,1 млрд теңге",
    ],
  ])("%s", (text, families, amount) => {
    const found = drafted(text);
    expect(found[families]).toBe("aid.propertyCompensation.families doubtful");
    expect(found[amount]).toBe("aid.propertyCompensation.amount doubtful");
  });

  test.each([
    "Of 2,318 applications for property compensation, 417 were rejected.\n\nOn Monday 1,901 families were paid.",
    "Of 2,318 applications for property compensation, 417 were rejected. Volunteers visited 1,901 families.",
  ])("but not %s", (text) => {
    expect(drafted(text)["1,901 families"]).toMatch(/^no word near it/);
  });
});

test.each([
  ["За компенсацией за имущество обратились 2 318 семей.", "2 318 семей"],
  ["Мүлкі үшін өтемақы сұрап 2 318 отбасы жүгінді.", "2 318 отбасы"],
  ["2,318 families applied for property compensation.", "2,318 families"],
])("who asks for compensation by its name has none yet: %s", (text, printed) => {
  expect(drafted(text)[printed]).toMatch(/what was asked for, and not what was paid$/);
});
