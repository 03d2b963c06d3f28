import { expect, test } from "vitest";
import { unitWords } from "../../src/printed/unit-words.js";

test.each([
  ["million tenge", ["scale million", "tenge tenge"]],
  ["Kazakhstani tenge, bln.", ["tenge Kazakhstani tenge", "scale bln."]],
  ["тыс. тенге", ["scale тыс.", "tenge тенге"]],
  ["тысячи домов", ["scale тысячи"]],
  ["мың бас", ["scale мың"]],
  ["a million", ["scale a million"]],
  ["месячных расчётных показателей", ["MCI месячных расчётных показателей"]],
  ["per cent", ["percent per cent"]],
  ["% of %", ["percent %"]],
  ["пайызы", ["percent пайызы"]],
  ["deaths per million", ["scale million"]],
  ["heads of cattle", []],
  ["t", []],
  ["m", []],
  ["km", []],
  ["dollars", []],
  ["one-room flats", []],
  ["", []],
])("%j", (text, expected) => {
  expect(unitWords(text).map(({ means, start, end }) => `${means} ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});
