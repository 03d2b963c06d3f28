import { describe, expect, test } from "vitest";
import { hasKazakhLatinLetter, inCyrillic } from "../../../../src/printed/prose/words/latin-kazakh.js";
import { tokenize } from "../../../../src/printed/tokens.js";
import { seen } from "../seen.js";

/** The words of a text in Cyrillic. */
function cyrillic(text: string): string {
  return inCyrillic(tokenize(text))
    .map(({ key }) => key)
    .join(" ");
}

describe("Kazakh words in Latin letters", () => {
  test.each([
    // of 2018
    ["myń teńge", "мың теңге"],
    ["otbasy jáne úı", "отбасы және үй"],
    ["shilde aıynda", "шілде айында"],
    ["chempıon", "чемпион"],
    ["milliardqa teńge", "миллиардқа теңге"],
    ["tıin", "тиін"],
    ["mıllıon mıllıard", "миллион миллиард"],
    // of 2021
    ["myñ teñge jäne üi", "мың теңге және үй"],
    ["ğylym", "ғылым"],
    ["qyrküiek", "қыркүйек"],
    ["ūlttyq teñge", "ұлттық теңге"],
    ["şılde aiynda", "шілде айында"],
    ["milliard teñge", "миллиард теңге"],
    // of the press before them
    ["mıñ teñge jäne üy", "мың теңге және үй"],
    ["şildede nawrız", "шілдеде наурыз"],
    ["ïnstïtwt 5", "институт 5"],
    ["çempïon mıñ", "чемпион мың"],
  ])("%s are spelt %s, in the way in which most of them are known", (latin, expected) => {
    expect(cyrillic(latin)).toBe(expected);
  });

  test("what is no word, or is in Cyrillic already, stays", () => {
    expect(cyrillic("5 теңге , 7 myń")).toBe("5 теңге , 7 мың");
    expect(cyrillic("")).toBe("");
    expect(inCyrillic(tokenize("5 myń")).map(({ text }) => text)).toEqual(["5", "myń"]);
  });

  test.each([
    ["myń", true],
    ["úı", true],
    ["TEŃGE", true],
    ["teñge", true],
    ["ūlt", true],
    ["naïf", true],
    ["tenge", false],
    ["мың", false],
    ["café", false],
    ["", false],
  ])("%j has a letter that English has not: %s", (text, expected) => {
    expect(hasKazakhLatinLetter(text)).toBe(expected);
  });
});

test.each([
  ["Oblysta 9 sýdıa men 4 stansıa bar.", "count 9 судья; count 4 станция"],
  ["Qalaǵa 26 ekspedıtsıa keldi, 8 qııar satyldy.", "count 26 экспедиция; count 8 қияр"],
  ["Jıynda 7 materıal oqyldy.", "count 7 материал"],
])("what Cyrillic writes with я, ц and э: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
