import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "За рейс до Актау нанятые водители просят 90 500 тенге, свои — 70 300 тенге.",
    "rate 90500 tenge; rate 70300 tenge",
  ],
  ["Токарю платят 310 500 тенге в месяц, а сварщику — 900 долларов.", "rate 310500 tenge; amount 900 USD"],
  [
    "Токарю платят 310 500 тенге в месяц, а сварщику — 410 200 тенге.",
    "rate 310500 tenge; rate 410200 tenge",
  ],
])("what another gets is for each too: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["За рейс платят 90 500 тенге, всего — 400 100 тенге.", "rate 90500 tenge; amount 400100 tenge"],
  ["За рейс платят 90 500 тенге, ущерб — 400 100 тенге.", "rate 90500 tenge; amount 400100 tenge"],
  ["За рейс платят 90 500 тенге, мост — 7 000 000 тенге.", "rate 90500 tenge; amount 7000000 tenge"],
])("but not a sum of all: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "За павшую корову обещают 250 500 тенге, за овцу — 3 млн.",
    "rate 250500 tenge; rate 2500000..3500000 tenge *",
  ],
  ["За рейс платят 90 500 тенге, напарнику — 70 300 тенге.", "rate 90500 tenge; rate 70300 tenge"],
  [
    "За рейс платят 90 500 тенге, самым опытным водителям парка — 70 300 тенге.",
    "rate 90500 tenge; rate 70300 tenge",
  ],
  ["За рейс платят 90 500 тенге а напарнику — 70 300 тенге.", "rate 90500 tenge; rate 70300 tenge"],
  ["За рейс платят 90 500 тенге и напарнику — 70 300 тенге.", "rate 90500 tenge; rate 70300 tenge"],
  [
    "Выплата составляет сто МРП на семью, возмещение имущества — до 150 МРП.",
    "rate 100 MCI; rate at-most ..150 MCI",
  ],
])("whoever else gets it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["За рейс платят 90 500 тенге, напарнику — 70 300 тенге в сумме.", "rate 90500 tenge; amount 70300 tenge"],
  ["За рейс платят 90 500 тенге, сумма налога — 70 300 тенге.", "rate 90500 tenge; amount 70300 tenge"],
  ["За рейс платят 90 500 тенге, убыток — 70 300 тенге.", "rate 90500 tenge; amount 70300 tenge"],
  ["За рейс платят 90 500 тенге, расходы — 70 300 тенге.", "rate 90500 tenge; amount 70300 tenge"],
  ["За рейс платят 90 500 тенге: водителю — 70 300 тенге.", "rate 90500 tenge; amount 70300 tenge"],
  ["За рейс платят 90 500 тенге, водителей — 40.", "rate 90500 tenge; count 40 водитель"],
])("what is a sum, a loss or a count: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
