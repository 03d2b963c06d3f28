import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Малдың басына 350 мың, қой-ешкіге 45 мың теңге төленді.",
    "rate 349500..350500 tenge *; rate 44500..45500 tenge",
  ],
  [
    "Бір сиырға 300 мың теңге, жылқыға 250 мың, ұсақ малға 40 мың теңге берді.",
    "count 1 сиыр; rate 299500..300500 tenge; rate 249500..250500 tenge *; rate 39500..40500 tenge",
  ],
  ["Әр мүшесіне 45 мың, балаға 60 мың теңге тиді.", "rate 44500..45500 tenge *; rate 59500..60500 tenge"],
  [
    "Әр үйге 45 мың теңге, ауданға 5 млн теңге тиді.",
    "rate 44500..45500 tenge; amount 4500000..5500000 tenge",
  ],
  ["Ауылға 45 мың, ауданға 60 мың теңге тиді.", "amount 44500..45500 tenge *; amount 59500..60500 tenge"],
  [
    "Әр үйге 45 мың теңге тиді, ауданға 60 мың теңге бөлінді.",
    "rate 44500..45500 tenge; amount 59500..60500 tenge",
  ],
])("what there is for each in turn: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Әр отбасыға – 7,5 млн теңге, жалғызбастыларға – 2,5 млн.",
    "rate 7450000..7550000 tenge; rate 2450000..2550000 tenge *",
  ],
  [
    "Әр отбасы 7,5 млн теңге, жалғызбастыларға 2,5 млн.",
    "rate 7450000..7550000 tenge; rate 2450000..2550000 tenge *",
  ],
  [
    "Малдың басына 350 мың, ұсақ мал мен құсқа 45 мың теңге бөлінді.",
    "rate 349500..350500 tenge *; rate 44500..45500 tenge",
  ],
])("of families, and of whom more is said: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Малдың басына 350 мың, шалғай ауылдағы жаңа мектеп салуға 450 мың теңге бөлінді.",
    "rate 349500..350500 tenge *; amount 449500..450500 tenge",
    "far from it",
  ],
  [
    "Әр үйге 45 мың теңге, ауданға 5 млн.",
    "rate 44500..45500 tenge; amount 4500000..5500000 tenge *",
    "far more",
  ],
  [
    "Барлық мүшесіне 45 мың, балаға 60 мың теңге тиді.",
    "amount 44500..45500 tenge *; amount 59500..60500 tenge",
    "for all of them",
  ],
  [
    "Лодка 300 тысяч тенге за штуку, палатка 150 тысяч тенге, еще 20 тысяч — доставка.",
    "rate 299500..300500 tenge; amount 149500..150500 tenge; amount 19500..20500 tenge *",
    "Russian",
  ],
])("but not %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
