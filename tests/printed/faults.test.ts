import { describe, expect, test } from "vitest";
import { describeFigureFault } from "../../src/printed/describe-fault.js";
import type { FigureFault, FigureOptions } from "../../src/printed/figure.js";
import { tryReadFigure } from "../../src/printed/read-figure.js";
import { said } from "./said.js";

function faultOf(text: string, options?: FigureOptions): FigureFault {
  const read = tryReadFigure(text, options);
  if (read.ok) throw new Error(`"${text}" reads as ${read.figure.value.toFixed()}`);
  return read.fault;
}

describe("each fault points at its place", () => {
  test.each<[text: string, fault: string, options?: FigureOptions]>(
    [
      ["", "empty: "],
      [" \u00A0\n", "empty: "],
      ["over", "no-number: "],
      ["over tenge", "no-number: tenge"],
      ["million tenge", "no-number: million"],
      ["over about 5 families", "no-number: about"],
      ["over from 5 to 7", "no-number: from"],
      ["NaN", "no-number: NaN"],
      ["+120 tenge", "no-number: +"],
      ["–120 tenge", "no-number: –"],
      ["- 120 tenge", "no-number: -"],
      [".5 percent", "no-number: ."],
      ["₸-120", "no-number: ₸"],
      ["млрд теңге", "no-number: млрд"],
    ].slice(0, 14) as [string, string][],
  )("%j", (text, fault, options) => {
    expect(said(text, options)).toBe(fault);
  });

  test.each<[text: string, fault: string]>([
    ["5x", "unexpected-text: x"],
    ["5 x", "unexpected-text: x"],
    ["1e9 tenge", "unexpected-text: e"],
    ["0x1F", "unexpected-text: x"],
    ["13.3 billion tenge.", "unexpected-text: ."],
    ["13.3 billion tenge per family", "unexpected-text: per"],
    ["13.3 billion, tenge", "unexpected-text: ,"],
    ["36,455 (families)", "unexpected-text: ("],
    ["734 entrepreneurs in three regions", "unexpected-text: in"],
    ["one two three four five families", "unexpected-text: two"],
    ["5 of the families", "unexpected-text: of"],
    ["5 very very badly damaged houses", "unexpected-text: houses"],
    ["13 zillion tenge", "unexpected-text: zillion"],
    ["13 crore", "unexpected-text: crore"],
    ["2 hundred families", "unexpected-text: hundred"],
    ["2 half million", "unexpected-text: half"],
    ["5 percentage points", "unexpected-text: percentage"],
    ["5 процентных пунктов", "unexpected-text: процентных"],
    ["2 с половиной миллиарда", "unexpected-text: с"],
    ["1 жарым миллиард", "unexpected-text: жарым"],
    ["3-ші орын", "unexpected-text: -"],
    ["2.5 million 300 thousand", "unexpected-text: 300"],
    ["3 thousand 5 million", "unexpected-text: 5"],
    ["3 million 2,000 thousand", "unexpected-text: 2"],
    ["13,3 млрд tenge", "unexpected-text: tenge"],
    ["about 150–300 tenge", "unexpected-text: about"],
    ["150–300+ tenge", "unexpected-text: +"],
    ["200+ to 300 tenge", "unexpected-text: +"],
    ["about 5 or more families", "unexpected-text: or more"],
    ["from 150 tenge", "unexpected-text: "],
    ["between 150 to 300", "unexpected-text: to"],
    ["150 пен 300 теңге", "unexpected-text: "],
    ["300 теңге аралығында", "unexpected-text: аралығында"],
    ["150 to 2 billion 300 million", "unexpected-text: 150"],
    ["5 тенге 7", "unexpected-text: 7"],
    ["٣٤ families", "unexpected-text: ٣"],
    ["４５ families", "unexpected-text: ４"],
    ["5 ４５ families", "unexpected-text: ４"],
    ["5\u200B families", "unexpected-text: \u200B"],
  ])("%j", (text, fault) => {
    expect(said(text)).toBe(fault);
  });

  test.each<[text: string, fault: string, options?: FigureOptions]>([
    ["1,23,456 families", "bad-grouping: 1,23,456"],
    ["1.234.5", "bad-grouping: 1.234.5"],
    ["1,234,56 families", "bad-grouping: 1,234,56"],
    ["1234,567,890 families", "bad-grouping: 1234,567,890"],
    ["1.2,3.4 million", "bad-grouping: 1.2,3.4"],
    ["007 families", "bad-grouping: 007"],
    ["00.5 percent", "bad-grouping: 00.5"],
    ["1 23 families", "bad-grouping: 1 23"],
    ["over 1,234 567 families", "bad-grouping: 1,234 567"],
    ["12  345 families", "bad-grouping: 12  345"],
    ["2024 500 семей", "bad-grouping: 2024 500"],
    ["150 to 1,23,456 families", "bad-grouping: 1,23,456"],
    ["36,455", "ambiguous-language: 36,455"],
    ["36.455", "ambiguous-language: 36.455"],
    ["36,455%", "ambiguous-language: 36,455%"],
    ["13.3 billion dollars", "wrong-unit: dollars"],
    ["$5 million", "wrong-unit: $"],
    ["over US$ 5 million", "wrong-unit: US$"],
    ["5 million $", "wrong-unit: $"],
    ["5 million US dollars", "wrong-unit: US dollars"],
    ["5 million hard dollars", "wrong-unit: dollars"],
    ["5 млн рублей", "wrong-unit: рублей"],
    ["5 млн АҚШ доллары", "wrong-unit: АҚШ доллары"],
    ["36,455 families", "wrong-unit: families", { unit: "tenge" }],
    ["100 MCI", "wrong-unit: MCI", { unit: "tenge" }],
    ["₸5 million", "wrong-unit: ₸", { unit: "count" }],
    ["100 MCI to 200 tenge", "wrong-unit: tenge"],
    ["5 families to 7 houses", "wrong-unit: houses"],
    ["300–150 families", "range-reversed: 300–150 families"],
    ["from 9,000 to 2 million tenge", "range-reversed: 9,000 to 2 million tenge"],
    ["exactly 7.5 families", "not-whole: exactly 7.5 families"],
    ["7.2 families", "not-whole: 7.2 families"],
    ["8.0 families", "not-whole: 8.0 families"],
    ["over 7.5 families", "not-whole: over 7.5 families"],
    ["from 5 to 7.0 families", "not-whole: from 5 to 7.0 families"],
    ["nearly 36,455 families", "not-whole: nearly 36,455 families"],
    ["exactly 0.001 tenge", "not-whole: exactly 0.001 tenge"],
    ["nearly 1 family", "not-whole: nearly 1 family"],
    [`${"9".repeat(41)} tenge`, `too-long: ${"9".repeat(41)}`],
    [`${"9".repeat(20)}.${"9".repeat(21)} tenge`, `too-long: ${"9".repeat(20)}.${"9".repeat(21)}`],
  ])("%j", (text, fault, options) => {
    expect(said(text, options)).toBe(fault);
  });

  test("counts offsets in the text as it was given, decomposed letters and all", () => {
    const text = "100 месячных расче\u0308тных показателеи\u0306 за год";
    expect(said(text)).toBe("unexpected-text: за");
  });

  test("names the ways out of an ambiguous number", () => {
    expect(faultOf("36,455").expected).toBe('the language with it: "en" for 36455 or "ru" for 36.455');
  });

  test.each<[text: string, expected: string, options?: FigureOptions]>([
    ["13.3 billion dollars", "an amount in tenge"],
    ["$5 million", "an amount in tenge"],
    ["5 million US dollars", "an amount in tenge"],
    ["36,455 families", "an amount in tenge", { unit: "tenge" }],
    ["100 MCI", "a number of things", { unit: "count" }],
    ["5 families to 7 houses", "the same unit with both numbers"],
    ["five", "digits, or what is counted behind it"],
    ["over x", "a number"],
    ["４５ families", "a number in the digits 0 to 9"],
    ["exactly 0.001 tenge", "an amount that a whole number of tiyn fits"],
    ["7.2 families", "a number that a whole count fits"],
    ["about 5 or more families", "one hedge"],
    ["about 150–300 tenge", "a range without a hedge"],
    ["200+ to 300 tenge", "a range without a hedge"],
    ["150 to 2 billion 300 million", "a scale word with both numbers"],
    ["between 150 to 300", '"and" and the upper number of the range'],
    ["300 теңге аралығында", "the lower number of the range before it"],
    ["150 пен 300 теңге", '"аралығында" or "арасында" or "аралығындағы"'],
    ["2.5 million 300 thousand", "scales that fall, as in 2 billion 886.1 million"],
    ["13.3 billion, tenge", "a scale word, a unit or a noun of English"],
    ["5 тенге 7", "the end of the figure"],
    ["13.3 billion tenge per family", "the end of the figure"],
    ["5 families million", "a scale word of English before the unit"],
    ["1 23 семей", "one number, its digits in groups of three"],
    ["1.234.5 мың", "digits in groups of three, as Kazakh writes them: 1 234 567,8; no zeros in front"],
  ])("tells what was expected instead: %s", (text, expected, options) => {
    expect(faultOf(text, options).expected).toBe(expected);
  });

  test("reads numbers and texts that are just not too long", () => {
    expect(said(`${"9".repeat(40)} families`)).toBe(`[${"9".repeat(40)}, ${"9".repeat(40)}]`);
    expect(said(`1${",000".repeat(13)} families`)).toBe(`[1${"000".repeat(13)}, 1${"000".repeat(13)}]`);
    expect(faultOf(`12${",000".repeat(13)} families`).code).toBe("too-long");
    expect(said(`${" ".repeat(390)}5 families`)).toBe("[5, 5]");
    expect(faultOf(`${" ".repeat(391)}5 families`).code).toBe("too-long");
  });

  test("cuts a text that is too long, and never within a character", () => {
    const fault = faultOf(`${" ".repeat(399)}😀 families`);
    expect([fault.code, fault.printed.length, fault.printed.at(-1), fault.start, fault.length]).toEqual([
      "too-long",
      400,
      "…",
      399,
      1,
    ]);
    expect(faultOf("5".repeat(401)).start).toBe(400);
    expect(said(`${" ".repeat(391)}5 things`, { language: "en" })).toBe("[5, 5]");
  });
});

describe("describeFigureFault", () => {
  test.each<[text: string, description: string, options?: FigureOptions]>([
    ["", "there is no text; expected a figure such as 13.3 billion tenge"],
    ["over", "a number is missing at the end; expected a number\n    over\n        ^"],
    [
      "from 5",
      'something is missing at the end; expected "to" or "up to" and the upper number of the range\n    from 5\n          ^',
    ],
    ["over x", '"x" is no number; expected a number\n    over x\n         ^'],
    [
      "5x families",
      '"x" does not belong here; expected a scale word, a unit or a noun of English\n    5x families\n     ^',
    ],
    [
      "1,23,456",
      'the digits of "1,23,456" are grouped in no known way; expected digits in groups of three, as English writes them: 1,234,567.8; no zeros in front\n    1,23,456\n    ^^^^^^^^',
    ],
    [
      "1 23 семьи",
      'the digits of "1 23" are grouped in no known way; expected one number, its digits in groups of three\n    1 23 семьи\n    ^^^^',
    ],
    [
      "36.455",
      '"36.455" says different things in different languages; expected the language with it: "en" for 36.455 or "ru" for 36455\n    36.455\n    ^^^^^^',
    ],
    [
      "100 MCI",
      '"MCI" is another unit; expected a percentage\n    100 MCI\n        ^^^',
      { unit: "percent" },
    ],
    [
      "100 tenge",
      '"tenge" is another unit; expected a number of MCI\n    100 tenge\n        ^^^^^',
      { unit: "MCI" },
    ],
    [
      "7–5 tenge",
      'the range "7–5 tenge" falls; expected the lower number first, each with its own scale word\n    7–5 tenge\n    ^^^^^^^^^',
    ],
    [
      "7.2 families",
      'no whole number fits "7.2 families"; expected a number that a whole count fits\n    7.2 families\n    ^^^^^^^^^^^^',
    ],
    [
      "9".repeat(41),
      `the number "${"9".repeat(30)}…" is too long; expected a number of at most 40 digits\n    ${"9".repeat(41)}\n    ${"^".repeat(41)}`,
    ],
  ])("of %j", (text, description, options) => {
    expect(describeFigureFault(faultOf(text, options))).toBe(description);
  });

  test("shows nothing that steers a terminal", () => {
    const text = "5 \u001B[31mred\u202E \uD800";
    const described = describeFigureFault(faultOf(text));
    expect(described).toBe(
      '"·" does not belong here; expected a scale word, a unit or a noun of English\n    5 ·[31mred· ·\n      ^',
    );
  });

  test("shows a long text around the place, in one line", () => {
    const described = describeFigureFault(faultOf(`${" ".repeat(100)}5 x${" ".repeat(100)}y`));
    const [, shown = "", caret = ""] = described.split("\n");
    expect(shown).toBe(`    …${" ".repeat(28)}5 x${" ".repeat(41)}…`);
    expect(shown.charAt(caret.indexOf("^"))).toBe("x");
  });

  test("sets the caret by what is seen, and cuts no character in half", () => {
    const text = `5 ${"😀".repeat(40)}`;
    const described = describeFigureFault(faultOf(text));
    expect(described.split("\n")[1]).toBe(`    5 ${"😀".repeat(35)}…`);
    const marked = describeFigureFault(faultOf("5 расче\u0308т x"));
    const [, shown = "", caret = ""] = marked.split("\n");
    expect(shown.normalize("NFC").charAt(caret.indexOf("^"))).toBe("x");
  });

  test("of a text that is too long", () => {
    expect(describeFigureFault(faultOf("5".repeat(500))).split("\n")[0]).toBe(
      "the text is too long; expected at most 400 characters",
    );
  });
});
