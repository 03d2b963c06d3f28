import { describe, expect, test } from "vitest";
import { readFigure } from "../../src/printed/read-figure.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { unitFault } from "../../src/statement/unit-fault.js";

describe("no unit of a quantity is", () => {
  test.each([
    ["million tenge", "tenge", "64 million tenge"],
    ["млн тенге", "tenge", "64 млн тенге"],
    ["Tenge (billion)", "tenge", "64 billion Tenge"],
    ["тыс. тг", "tenge", "64 тыс. тг"],
    ["mln KZT", "tenge", "64 mln KZT"],
    ["миллиард теңге", "tenge", "64 миллиард теңге"],
    ["thousand families", "families", "64 thousand families"],
    [" тысяч семей ", "семей", "64 тысяч семей"],
    ["мың бас", "бас", "64 мың бас"],
  ])("a scale, %j: the number holds it", (unit, alone, printed) => {
    expect(unitFault(unit)).toEqual({
      code: "unit-name",
      message: expect.stringContaining("belongs to the number"),
      remedy: `write unit: ${alone}, and the scale word with the number, as in printed: "${printed}"`,
    });
    expect(readFigure(printed).value.gte(64_000)).toBe(true);
  });

  test("a scale alone", () => {
    expect(unitFault("millions")?.remedy).toBe(
      "write tenge, or the noun that is counted, and the scale word with the number",
    );
  });

  test.each(["KZT", "₸", " Tenge", "тенге", "теңге", "тг.", "tenge\u200B", "tenge per family"])(
    "money, %j",
    (unit) => {
      expect(unitFault(unit)?.remedy).toBe("write tenge");
    },
  );

  test.each(["percent", "%", " Per Cent", "процентов", "пайыз", "million percent"])(
    "a percentage, %j",
    (unit) => {
      expect(unitFault(unit)?.remedy).toBe("print it under shares, with its part and its whole");
    },
  );

  test.each(["MCI", "mci ", "МРП", "АЕК", "monthly calculation indices"])("the MCI, %j", (unit) => {
    expect(unitFault(unit)?.remedy).toBe("print it as a rate or a cap, or give the amount in tenge");
  });

  test.each(["", " \u00A0"])("nothing, %j", (unit) => {
    expect(unitFault(unit)?.code).toBe("empty-value");
  });
});

test.each([
  "tenge",
  " tenge\u00A0",
  "families",
  "heads of cattle",
  "t",
  "km",
  "3-room flats",
  "deaths per million",
  "a".repeat(500),
])("%j is a unit", (unit) => {
  expect(unitFault(unit)).toBeUndefined();
});

test("white space around a unit means nothing", () => {
  const { quantities } = reconcile({
    quantities: { a: { unit: "tenge ", printed: "0.50" }, b: { unit: " laws\n", printed: 5 } },
  });
  expect(Object.values(quantities).map(({ unit, decimals }) => `${unit} ${decimals}`)).toEqual([
    "tenge 2",
    "laws 0",
  ]);
});
