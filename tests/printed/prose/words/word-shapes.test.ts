import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { proseIndexOf } from "../../../../src/printed/prose/words/prose-index.js";

describe("the shape of a word", () => {
  test.each<[Language, "adjective" | "adverb" | "modifier" | "noun" | "verb", string, boolean]>([
    ["en", "noun", "houses", true],
    ["en", "noun", "amphorae", true],
    ["en", "noun", "glass", false],
    ["ru", "verb", "госпитализирован", true],
    ["ru", "verb", "диван", false],
    ["ru", "adjective", "сельских", true],
    ["ru", "adverb", "полностью", true],
    ["kk", "modifier", "белсенді", true],
    ["kk", "modifier", "апаты", false],
    ["kk", "verb", "құлатып", true],
  ])("in %s, as a %s: %s is %s", (language, shape, word, expected) => {
    const { shapes } = proseIndexOf(language);
    expect([shapes[shape](word), shapes[shape](word)]).toEqual([expected, expected]);
  });
});
