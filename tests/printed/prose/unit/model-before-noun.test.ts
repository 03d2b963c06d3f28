import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["It ordered six Airbus A321neo jets.", "count 6 jet"],
  ["It ordered six Boeing 737 jets.", "count 6 jet"],
  ["It ordered five KamAZ-65115 trucks.", "count 5 truck"],
  ["It ordered six; Boeing 20 jets.", 'other "six"; count 20 jet'],
])("names of models: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They sent two Il-76MD aircraft.", "count 2 aircraft"],
  ["They sent two Il-76 heavy aircraft.", "count 2 aircraft"],
  ["It ordered six Boeing 737-800 jets.", "count 6 jet"],
  ["It ordered six Boeing 737 cargo jets.", "count 6 jet"],
  ["It ordered six Airbus A321 neo jets.", "count 6 jet"],
  ["It ordered five Ural-4320-0911-40 trucks.", "count 5 truck"],
  ["It sold 12 Galaxy S24 phones.", "count 12 phone"],
  ["Направили 12 МАЗ-5550 самосвалов.", "count 12 самосвал"],
  ["Құтқаруға 3 Ми-8 тікұшағы мен 5 КамАЗ-43118 көлігі жіберілді.", "count 3 тікұшақ; count 5 көлік"],
  ["It sold 12 A5 notebooks.", "count 12 notebook"],
])("names with figures: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Of the 40 Boeing 20 planes flew.", 'other "40"; count 20 plane'],
  ["Of the 40 Boeing 737 were grounded.", 'other "40"; other "737"'],
  ["Направили два Ми-8 и 12 самосвалов.", 'other "два"; count 12 самосвал'],
  ["Ауылға 5 Ми-8 келді.", 'other "5"'],
  ["It bought 12 Semey-Astana tickets.", "count 12 ticket"],
  ["It bought 12 Toyota Hilux trucks.", "count 12 truck"],
  ["They ordered 12 Boeing 737, workers said.", 'other "12"; other "737"'],
])("what is no name of a model: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
