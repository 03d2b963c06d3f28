import { describe, expect, test } from "vitest";
import type { FigureUnit, Hedge } from "../../../src/printed/figure.js";
import { languages, lexicons } from "../../../src/printed/lexicon/index.js";
import type { HedgePhrases, Lexicon, Phrases } from "../../../src/printed/lexicon/lexicon.js";
import { symbols } from "../../../src/printed/lexicon/symbols.js";
import { parseFigure } from "../../../src/printed/parse.js";
import type { Reading } from "../../../src/printed/reading.js";
import { keyOf } from "../../../src/printed/word.js";

/** Every phrase that a lexicon's notation stands for: `a/one hundred` → `a hundred`, `one hundred`. */
function spelled(phrases: Phrases | undefined): string[] {
  return (phrases ?? []).flatMap((phrase) =>
    phrase
      .split(" ")
      .map((word) => word.split("/"))
      .reduce<string[]>(
        (beginnings, words) =>
          beginnings.flatMap((start) => words.map((word) => (start === "" ? word : `${start} ${word}`))),
        [""],
      ),
  );
}

function entriesOf(hedges: HedgePhrases): [Hedge, string[]][] {
  return Object.entries(hedges).map(([hedge, phrases]) => [hedge as Hedge, spelled(phrases)]);
}

const nouns = { en: "families", ru: "семей", kk: "отбасы" } as const;

describe.each(languages.map((language) => lexicons[language]))(
  "every word of $name reads in a phrase:",
  (lexicon: Lexicon) => {
    const { language } = lexicon;
    const noun = nouns[language];

    function read(text: string): Reading {
      const parsed = parseFigure(text, { language });
      if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`);
      return parsed.reading;
    }

    function faultOf(text: string): string {
      const parsed = parseFigure(text, { language });
      return parsed.ok ? "read" : parsed.fault.code;
    }

    test("numbers", () => {
      for (const { value, words } of lexicon.numbers) {
        for (const word of spelled(words))
          expect([word, read(`${word} ${noun}`).value.digits]).toEqual([word, BigInt(value)]);
      }
    });

    test("a minus", () => {
      for (const word of spelled(lexicon.minus)) expect(read(`${word} 5`).value.digits).toBe(-5n);
    });

    test("scales", () => {
      for (const { zeros, words, attached, single, singleHedged } of lexicon.scales) {
        const size = 10n ** BigInt(zeros);
        for (const word of spelled(words))
          expect([word, read(`5 ${word}`).value.digits]).toEqual([word, 5n * size]);
        for (const word of spelled(attached)) {
          expect([word, read(`5${word} ${noun}`).value.digits]).toEqual([word, 5n * size]);
          expect([word, faultOf(`5 ${word} ${noun}`)]).toEqual([word, "unexpected-text"]);
        }
        for (const word of spelled(single))
          expect([word, read(`${word} ${noun}`).value.digits]).toEqual([word, size]);
        for (const word of spelled(singleHedged)) {
          expect([word, read(`> ${word} ${noun}`).value.digits]).toEqual([word, size]);
          expect([word, faultOf(`${word} ${noun}`)]).toEqual([word, "no-number"]);
        }
      }
    });

    test("units", () => {
      for (const named of [symbols.units, lexicon.units]) {
        for (const [unit, phrases] of Object.entries(named) as [FigureUnit, Phrases][]) {
          for (const word of spelled(phrases)) expect([word, read(`5 ${word}`).unit]).toEqual([word, unit]);
        }
      }
      for (const sign of symbols.unitsBefore) expect(read(`${sign} 5`).unit).toBe("tenge");
    });

    test("other money, which is refused", () => {
      for (const word of [...spelled(symbols.otherMoney), ...spelled(lexicon.otherMoney)]) {
        expect([word, faultOf(`5 ${word}`)]).toEqual([word, "wrong-unit"]);
      }
    });

    test("hedges", () => {
      for (const [hedge, words] of [...entriesOf(symbols.hedgesBefore), ...entriesOf(lexicon.hedgesBefore)]) {
        for (const word of words) expect([word, read(`${word} 50 ${noun}`).hedge]).toEqual([word, hedge]);
      }
      for (const [hedge, words] of entriesOf(lexicon.hedgesAfter)) {
        for (const word of words) {
          expect([word, read(`50 ${noun} ${word}`).hedge]).toEqual([word, hedge]);
          expect([word, read(`50 ${word} ${noun}`).hedge]).toEqual([word, hedge]);
        }
      }
      for (const [hedge, words] of entriesOf(symbols.hedgesAttached)) {
        for (const word of words) expect([word, read(`50${word} ${noun}`).hedge]).toEqual([word, hedge]);
      }
    });

    test("ranges", () => {
      for (const { opens, joins, closes } of lexicon.ranges) {
        for (const open of opens ? spelled(opens) : [""]) {
          for (const join of joins ? spelled(joins) : [""]) {
            for (const close of closes ? spelled(closes) : [""]) {
              const lower = joins ? "5" : "5-ден";
              const text = `${open} ${lower} ${join} 7 ${noun} ${close}`;
              expect([text, read(text).hedge]).toEqual([text, "between"]);
            }
          }
        }
      }
    });

    test("words within nouns, and words that no noun has", () => {
      for (const word of spelled(lexicon.nounLinks)) {
        expect(read(`5 ${noun} ${word} ${noun}`).noun).toBe(`${noun} ${word} ${noun}`);
        expect([word, faultOf(`5 ${word} ${noun}`)]).not.toEqual([word, "read"]);
      }
      for (const word of spelled(lexicon.neverNoun)) {
        expect([word, faultOf(`5 ${word}`)]).not.toEqual([word, "read"]);
        expect([word, faultOf(`5 ${noun} ${word}`)]).not.toEqual([word, "read"]);
      }
    });

    test("endings", () => {
      for (const phrases of Object.values(lexicon.endings ?? {})) {
        for (const ending of spelled(phrases)) {
          expect(read(`5-${ending} ${noun}`).value.digits).toBe(5n);
          expect(read(`5 млн-${ending} ${noun}`).value.digits).toBe(5_000_000n);
          expect(read(`5 теңге${ending}`).unit).toBe("tenge");
        }
      }
      for (const ending of spelled(lexicon.numberEndings))
        expect(read(`5-${ending} ${noun}`).value.digits).toBe(5n);
    });

    test("and is spelled as texts are looked up", () => {
      for (const { words } of [...lexicon.numbers, ...lexicon.scales]) {
        for (const word of words.flatMap((each) => each.split("/"))) expect(keyOf(word)).toBe(word);
      }
      for (const phrases of [...Object.values(lexicon.units), lexicon.otherMoney, lexicon.neverNoun]) {
        for (const word of phrases.flatMap((each) => each.split(/[ /]/))) expect(keyOf(word)).toBe(word);
      }
    });
  },
);
