import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a Kazakh amount is what someone has month by month", () => {
  test.each([
    ["Аспаздың жалақысы 210 мың теңгеге жетті.", "rate 209500..210500 tenge"],
    ["Ең төменгі зейнетақы 1 шілдеден бастап 71 300 теңге болады.", 'date "1 шілдеден"; rate 71300 tenge'],
    [
      "Айлығын 90 мың теңгеден 120 мың теңгеге көтерді.",
      "rate 89500..90500 tenge; rate 119500..120500 tenge",
    ],
    ["Сақшының айлығы — 190 мың теңге.", "rate 189500..190500 tenge"],
    [
      "Шебердің айлығы 200 мың теңге, шәкірттері 95 мың алады.",
      "rate 199500..200500 tenge; rate 94500..95500 tenge *",
    ],
    ["Ай сайын үйге 40 мың теңге төлейді.", "rate 39500..40500 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Жалақы қоры 210 млн теңгеге жетті.", "amount 209500000..210500000 tenge"],
    ["Жалақысы 210 млн теңге болды.", "amount 209500000..210500000 tenge"],
    ["Жалақыға 300 мың теңге бөлінді.", "amount 299500..300500 tenge"],
    ["Біржолғы жәрдемақысы 300 мың теңге болды.", "amount 299500..300500 tenge"],
    ["Ай сайын құрылыс жүреді, қор 300 мың теңге берді.", "amount 299500..300500 tenge"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "Орташа жалақы 390 мың теңге, мұнайшылардікі – 810 мың теңге.",
    "rate 389500..390500 tenge; rate 809500..810500 tenge",
  ],
  [
    "Жөндеу 390 мың теңге, көршілердікі – 810 мың теңге.",
    "amount 389500..390500 tenge; amount 809500..810500 tenge",
  ],
])("the pay of others: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
