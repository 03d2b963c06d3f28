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
