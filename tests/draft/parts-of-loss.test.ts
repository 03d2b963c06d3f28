import { expect, test } from "vitest";
import { drafted } from "./drafted.js";

test.each([
  [
    "The damage was put at 200 billion tenge, of which 38 billion tenge fell on roads and 2.1 billion tenge on livestock farms.",
    "2.1 billion tenge",
  ],
  [
    "The damage was put at 200 billion tenge. Of this, 2.1 billion tenge fell on livestock farms.",
    "2.1 billion tenge",
  ],
  [
    "Ущерб оценили в 200 млрд тенге, из которых 38 млрд тенге приходится на дороги, 2,1 млрд тенге — на животноводство.",
    "2,1 млрд тенге",
  ],
  [
    "Ущерб оценили в 200 млрд тенге. Из этой суммы 2,1 млрд тенге приходится на животноводство.",
    "2,1 млрд тенге",
  ],
  [
    "Шығын 200 млрд теңгеге бағаланды. Оның 38 млрд теңгесі жолдарға, 2,1 млрд теңгесі мал шаруашылығына тиесілі.",
    "2,1 млрд теңгесі",
  ],
])("a part of what was lost was not paid either: %s", (text, part) => {
  expect(drafted(text)[part]).toBe("it is a part of what was lost, and not what was paid");
});

test.each([
  [
    "The damage was put at 200 billion tenge. 2.1 billion tenge went to livestock owners.",
    "2.1 billion tenge",
  ],
  ["Ущерб оценили в 200 млрд тенге. За скот направлено 2,1 млрд тенге.", "2,1 млрд тенге"],
  ["Шығын 200 млрд теңгеге бағаланды. Мал үшін 2,1 млрд теңге төленді.", "2,1 млрд теңге"],
])("but what is told behind it for itself was: %s", (text, amount) => {
  expect(drafted(text)[amount]).toBe("aid.livestockCompensation.amount sure");
});
