import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { readVague } from "../../../../src/printed/prose/quantity/vague.js";
import { proseIndexOf } from "../../../../src/printed/prose/words/prose-index.js";
import { tokenize } from "../../../../src/printed/tokens.js";
import { readOf } from "../mark.js";
import { seen } from "../seen.js";

describe("a number of which only the size is said", () => {
  test.each<[Language, string, unit: string | undefined]>([
    ["en", "⟦dozens of houses⟧ fell", "house"],
    ["en", "⟦dozens⟧ fell", undefined],
    ["en", "⟦hundreds of thousands of tenge⟧ went", "tenge"],
    ["en", "⟦several hundred families⟧ came", "family"],
    ["en", "⟦several thousand⟧ came", undefined],
    ["en", "⟦a few dozen houses⟧ fell", "house"],
    ["en", "⟦several hundred thousand tenge⟧ went", "tenge"],
    ["en", "⟦a couple of hundred⟧ came", undefined],
    ["ru", "⟦десятки тысяч семей⟧ ушли", "семья"],
    ["ru", "⟦несколько сотен⟧ ушло", undefined],
    ["ru", "⟦несколько тысяч домов⟧ пало", "дом"],
    ["kk", "⟦жүздеген үй⟧ құлады", "үй"],
  ])("in %s: %s", (language, text, unit) => {
    expect(readOf((...given) => readVague(...given)?.next, language, text)).toBe(text);
    const tokens = tokenize(text.replace(/[⟦⟧]/g, ""));
    expect(readVague(tokens, 0, proseIndexOf(language))?.unit?.name).toBe(unit);
  });

  test.each<[Language, string]>([
    ["en", "⟦several houses fell"],
    ["en", "⟦a few"],
    ["en", "⟦hundred houses"],
    ["en", "⟦thousand houses"],
    ["en", "⟦several five houses"],
    ["en", "⟦houses"],
    ["ru", "⟦несколько домов"],
    ["ru", "⟦тысяч домов"],
  ])("in %s is not meant by %s", (language, text) => {
    expect(readOf((...given) => readVague(...given)?.next, language, text)).toBe(text);
  });
});

describe("what is scored", () => {
  test.each([
    ["A guard scores 34 points.", "count 34 point"],
    ["Scores of guards came.", 'other "Scores of guards" guard'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("in Russian how many times is no date nor count", () => {
  test.each([["Звонили дважды: 3 июня и 5 июня.", 'other "дважды"; date "3 июня"; date "5 июня"']])(
    "%s",
    (text, expected) => {
      expect(seen(text)).toBe(expected);
    },
  );
});

test("so many fold", () => {
  expect(seen("Demand grew fourfold.")).toBe('other "fourfold"');
  expect(seen("Demand grew for manifold reasons.")).toBe("");
});
