import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitSlips, scaleSlips } from "../../src/printed/slips.js";

describe("one digit printed for another", () => {
  test("every other digit in every place, then neighbours swapped; no 0 comes to stand before another digit at the beginning", () => {
    expect([...digitSlips("12")]).toEqual(
      [
        ..."2345678".split("").map((first) => `${first}2`),
        "82",
        "92",
        ..."013456789".split("").map((second) => `1${second}`),
        "21",
      ].filter((slip, index, all) => all.indexOf(slip) === index),
    );
    expect([...digitSlips("10")]).not.toContain("01");
    expect([...digitSlips("10")]).toContain("19");
  });

  test("a single digit has nine others, 0 among them, also before a separator", () => {
    expect([...digitSlips("4")]).toEqual(["0", "1", "2", "3", "5", "6", "7", "8", "9"]);
    expect([...digitSlips("0")]).toHaveLength(9);
    expect([...digitSlips("1.0 billion")]).toEqual(expect.arrayContaining(["0.0 billion", "0.1 billion"]));
  });

  test("separators stay, and digits swap across them", () => {
    const slips = [...digitSlips("36,455 families")];
    expect(slips).toContain("36,055 families");
    expect(slips).toContain("34,655 families");
    expect(slips).toContain("63,455 families");
    // Eight others of the first digit, nine of each of four; three swaps, as 55 has none.
    expect(slips).toHaveLength(8 + 4 * 9 + 3);
  });

  test("each number of a text has its own first digit, and digits of two numbers are not swapped", () => {
    const slips = [...digitSlips("2 billion 886.1 million")];
    expect(slips).not.toContain("2 billion 086.1 million");
    expect(slips).not.toContain("8 billion 286.1 million");
    expect(slips).toContain("2 billion 881.6 million");
    expect([...digitSlips("36 455")]).toContain("34 655");
  });

  test("every slip differs from the text, in one place or in two", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{0,2}(,[0-9]{3}){0,2}(\.[0-9]{1,2})? tenge$/), (text) => {
        for (const slip of digitSlips(text)) {
          const places = [...text].filter((character, at) => character !== slip[at]).length;
          expect(slip).toHaveLength(text.length);
          expect([1, 2]).toContain(places);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("one scale word printed for another", () => {
  test.each([
    ["en", "13.3 billion tenge", ["13.3 million tenge", "13.3 trillion tenge", "13.3 thousand tenge"]],
    ["en", "over 2 thousand", ["over 2 million", "over 2 billion"]],
    ["en", "13.3bn", ["13.3mln", "13.3trn"]],
    ["en", "5m", ["5k", "5b"]],
    ["en", "36,455 families", []],
    ["ru", "13,3 миллиарда тенге", ["13,3 миллиона тенге", "13,3 триллиона тенге", "13,3 тысячи тенге"]],
    ["ru", "13,3 млрд. тенге", ["13,3 млн. тенге", "13,3 трлн. тенге", "13,3 тыс. тенге"]],
    ["kk", "2,8 миллиардтан астам", ["2,8 миллионнан астам", "2,8 триллионнан астам", "2,8 мыңнан астам"]],
    ["kk", "5 мыңға жуық", ["5 миллионға жуық", "5 миллиардқа жуық"]],
    [
      "en",
      "2 billion 886.1 million",
      [
        "2 million 886.1 million",
        "2 trillion 886.1 million",
        "2 thousand 886.1 million",
        "2 billion 886.1 thousand",
        "2 billion 886.1 billion",
        "2 billion 886.1 trillion",
      ],
    ],
  ] as const)("%s: %s", (language, text, slips) => {
    expect(scaleSlips(text, language)).toEqual(slips);
  });
});
