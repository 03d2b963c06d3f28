import { describe, expect, test } from "vitest";
import { corpusOf } from "../../../fixtures/prose/score.mjs";
import { isHtml, visibleText } from "../../../src/cli/visible-text.js";
import { findFigures } from "../../../src/printed/prose/find-figures.js";
import { growth, limit } from "../../growth.js";
import { ownTime } from "../../own-time.js";
import { patternsOf, piecesOf } from "./patterns.js";

// All that meets the text of an article. Patterns elsewhere in src/printed meet single figures of at most 400 characters.
const patterns = patternsOf([
  "src/printed/prose",
  "src/printed/lexicon",
  "src/printed/tokens.ts",
  "src/draft",
  "src/cli/decode-text.ts",
  "src/cli/visible-text.ts",
  "src/cli/table-text.ts",
  "src/cli/figures-report.ts",
]);

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

test("patterns are found in the sources", () => {
  expect(patterns.length).toBeGreaterThan(60);
  expect(patterns.map(({ file }) => file)).toContain("src/printed/prose/lexicon/ru.ts");
  expect(piecesOf(/(?:ab|cd\p{L}+)$/u)).toEqual(expect.arrayContaining(["ab", "cd", "a", "щ", "5"]));
});

describe("every pattern, started at every place of a long text, takes time in proportion to it:", () => {
  // A tail that no pattern of words ends with makes what begins to match fail.
  const tails = ["", "\u0001", "\u0301\u0001"];

  test.each(patterns.map(({ file, pattern }) => [String(pattern).slice(0, 80), file, pattern] as const))(
    "%s in %s",
    (_, __, pattern) => {
      const everywhere = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, "").concat("g"));
      const run = (text: string): unknown => text.replace(everywhere, "");
      let slowest = { text: "", once: 0 };
      for (const piece of piecesOf(pattern)) {
        for (const tail of tails) {
          const text = filled(piece, 20_000) + tail;
          const once = ownTime(() => run(text));
          if (once > slowest.once) slowest = { text, once };
        }
      }
      expect(growth(slowest.text, run)).toBeLessThan(limit);
    },
  );
});

describe("figures are found in time in proportion to the text,", () => {
  test.each(patterns.map(({ file, pattern }) => [String(pattern).slice(0, 80), file, pattern] as const))(
    "over and over what %s in %s is made of",
    (_, __, pattern) => {
      const pieces = piecesOf(pattern);
      const mixed = pieces.map((piece) => `5 ${piece} ${piece}5`).join(" ");
      const glued = pieces.map((piece) => `5${piece}`).join("");
      for (const piece of [`${mixed} `, glued]) {
        expect(growth(filled(piece, 5_000), findFigures)).toBeLessThan(limit);
      }
    },
  );

  // What could make a reader start over from every place, one for each look around.
  const prose = (["en", "ru", "kk"] as const)
    .flatMap(corpusOf)
    .filter((_, place) => place % 16 === 0)
    .map(({ text }) => text)
    .join("\n");
  test.each([
    ...[
      "9",
      " ",
      "((((",
      "[5]",
      "123,",
      "123 ",
      "1,",
      "1.",
      "1-",
      "10:",
      "01.02.",
      "\n",
      "\n1",
      "a. ",
      "5. ",
    ],
    ...[
      "over ",
      "no more ",
      "from 5 to ",
      "between 5 and ",
      "half a ",
      "two ",
      "hundred ",
      "minus ",
      "each ",
    ],
    ...["5 million 3 thousand ", "5 and ", "5, ", "5 small and medium ", "5 damaged red ", "1 March ", "5% "],
    ...[
      "T5",
      "$",
      "₸5",
      "5–",
      "5/",
      "dozens of ",
      "a third of ",
      "several hundred ",
      "5-",
      "-5",
      "5;",
      "(5)",
    ],
    ...[
      "до 5 ",
      "от 5 ",
      "по 5 тенге ",
      "1 марта ",
      "т.г.",
      "сто ",
      "мың ",
      "данден",
      "150-ден ",
      "жүздеген ",
    ],
    ...["5 теңгеден ", "жарты ", "KZ-15 ", '"', "\uD83D", "\u0301", "\u00AD5", "7 myń ", "2024 ", "2024-"],
    ...["24th ", "№ 5 ", "ущ", "5 мектеп оқушысы "],
    ...[
      "5 (five) ",
      "(one ",
      "2½ ",
      "Of these 5 ",
      "из них ",
      "по миллиону ",
      "6 to ",
      "5 of the ",
      "5 other ",
    ],
    ...[
      "a million and ",
      "each of the 5 ",
      "сәуірдің 5-",
      "5-дей ",
      "полторы сотни ",
      "ñğ 5 üy ",
      "айына 5 теңге ",
    ],
  ])("over and over %j", (piece) => {
    expect(growth(filled(piece, 10_000), findFigures)).toBeLessThan(limit);
  });

  test("over prose", () => {
    expect(growth(filled(prose, 40_000), findFigures)).toBeLessThan(limit);
  });

  test("over one word that no pattern ends: letters with an accent at the end", () => {
    expect(growth(`5 ${"ущ".repeat(20_000)}\u0301а `, findFigures)).toBeLessThan(limit);
  });
});

test.each([
  ...["<p>5 houses</p>", "<", "<p ", "&amp;", "<!--", "<p hidden>5", "<p style='display:", "<b></b>"],
  ...["<table><tr><th>a<th>b<tr><td>1<td>2</table>", "<table><tr><td>5</table>", "<table></table>"],
])("the visible text of a page is found in time in proportion to it, over and over %j", (piece) => {
  const page = (text: string): unknown => [isHtml(text), visibleText(text, "a page")];
  expect(growth(filled(piece, 40_000), page)).toBeLessThan(limit);
});

test.each(["<tr><td>5<td>6", "<td colspan=1000>5", "<td>5", "<td><p>5</p>", "houses"])(
  "and of a table, over and over %j",
  (piece) => {
    const page = (text: string): unknown => visibleText(`<table><tr><th>Houses<th>Families${text}`, "a page");
    expect(growth(filled(piece, 40_000), page)).toBeLessThan(limit);
  },
);

// Far above what docs/prose.md promises, for machines that are slow or busy.
describe("within twenty times what the docs promise", () => {
  const english = corpusOf("en")
    .map(({ text }) => text)
    .join(" ");

  test("an article of 21 KB is read: 5 ms", () => {
    const article = filled(`${english} `, 21_000).slice(0, 21_000);
    const runs = Array.from({ length: 40 }, () => ownTime(() => findFigures(article)));
    expect(Math.min(...runs)).toBeLessThan(20 * 5);
  });

  test.each(["T5", "₸5", "5–", "5%", "от 5 ", "5. ", "9", " ", "(", "over "])(
    "a fifth of a megabyte of %j is read: a fifth of a second",
    (piece) => {
      const text = filled(piece, 200_000);
      expect(ownTime(() => findFigures(text))).toBeLessThan(20 * 200);
    },
  );
});

test("a sentence of a million characters is read in pieces", () => {
  const figures = findFigures("5 houses and ".repeat(80_000));
  expect(figures.length).toBe(80_000);
  expect(figures.every(({ sentence }) => sentence.end - sentence.start <= 2000)).toBe(true);
});

test.each(["T5", "5%", "5-", "₸5", "5,"])("so is one of %j without a space", (piece) => {
  const figures = findFigures(filled(piece, 50_000));
  expect(figures.length).toBeGreaterThan(0);
  expect(Math.max(...figures.map(({ sentence }) => sentence.end - sentence.start))).toBeLessThan(2100);
});
