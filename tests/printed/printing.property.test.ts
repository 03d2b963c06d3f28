import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language, Rounding } from "../../src/printed/figure.js";
import { readFigure } from "../../src/printed/read-figure.js";
import { said } from "./said.js";

// A printer that shares nothing with the reader: it works on plain numbers, and prints families in thousands.

const words: Record<Language, { point: string; thousand: string; noun: string }> = {
  en: { point: ".", thousand: "thousand", noun: "families" },
  ru: { point: ",", thousand: "тыс.", noun: "семей" },
  kk: { point: ",", thousand: "мың", noun: "отбасы" },
};

/** Prints a multiple of the step (1000, 100, 10 or 1 families) in thousands with 0 to 3 decimals. */
function inThousands(value: number, decimals: number, language: Language): string {
  const { point, thousand } = words[language];
  const digits = String(Math.abs(value)).padStart(4, "0");
  const fraction = decimals === 0 ? "" : point + digits.slice(-3).slice(0, decimals);
  return `${value < 0 ? "-" : ""}${digits.slice(0, -3)}${fraction} ${thousand}`;
}

/** All that could be printed for a value at a step: both neighbours of a value half way between them. */
function printings(value: number, step: number, rounding: Rounding): Set<number> {
  const cut = Math.trunc(value / step) * step;
  const near = [cut - step, cut, cut + step].filter((candidate) => Math.abs(candidate - value) * 2 <= step);
  const all = rounding === "nearest" ? near : rounding === "truncated" ? [cut] : [...near, cut];
  return new Set(all.map((candidate) => candidate + 0));
}

function allowed(text: string, rounding: Rounding, language: Language): (value: number) => boolean {
  const { range } = readFigure(text, { rounding, language });
  return (value) =>
    (range.from === undefined ||
      (range.from.open ? range.from.value.lt(value) : range.from.value.lte(value))) &&
    (range.to === undefined || (range.to.open ? range.to.value.gt(value) : range.to.value.gte(value)));
}

const anyLanguage = fc.constantFrom<Language>("en", "ru", "kk");
const anyRounding = fc.constantFrom<Rounding>("nearest", "truncated", "either");
const anyDecimals = fc.constantFrom(0, 1, 2, 3);
const runs = { numRuns: 150 };

/** Values at and around every place where an answer can change, and some between. */
function probes(...centres: number[]): number[] {
  const offsets = [
    0, 1, 4, 5, 6, 9, 10, 11, 49, 50, 51, 99, 100, 101, 499, 500, 501, 999, 1000, 1001, 1499, 1500, 2000,
  ];
  return centres.flatMap((centre) => offsets.flatMap((offset) => [centre - offset, centre + offset]));
}

describe("a value is in the range if and only if it could have been printed so", () => {
  test("where nothing hedges the number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 30 }),
        anyDecimals,
        anyRounding,
        anyLanguage,
        (n, decimals, rounding, language) => {
          const step = 10 ** (3 - decimals);
          const printed = n * step;
          const text = `${inThousands(printed, decimals, language)} ${words[language].noun}`;
          const fits = allowed(text, rounding, language);
          for (const value of probes(printed)) {
            expect([text, value, fits(value)]).toEqual([
              text,
              value,
              printings(value, step, rounding).has(printed),
            ]);
          }
        },
      ),
      runs,
    );
  });

  test("where a hedge stands by a number in full", () => {
    const hedges: Record<Language, Record<string, (number: string) => string>> = {
      en: {
        over: (k) => `over ${k} families`,
        atLeast: (k) => `at least ${k} families`,
        atMost: (k) => `up to ${k} families`,
        under: (k) => `fewer than ${k} families`,
        exactly: (k) => `${k} families`,
        about: (k) => `about ${k} families`,
        nearly: (k) => `nearly ${k} families`,
      },
      ru: {
        over: (k) => `более ${k} семей`,
        atLeast: (k) => `не менее ${k} семей`,
        atMost: (k) => `до ${k} семей`,
        under: (k) => `менее ${k} семей`,
        exactly: (k) => `ровно ${k} семей`,
        about: (k) => `около ${k} семей`,
        nearly: (k) => `почти ${k} семей`,
      },
      kk: {
        over: (k) => `${k} отбасыдан астам`,
        atLeast: (k) => `кемінде ${k} отбасы`,
        atMost: (k) => `${k} отбасыға дейін`,
        under: (k) => `${k} отбасыдан аз`,
        exactly: (k) => `дәл ${k} отбасы`,
        about: (k) => `${k}-ға жуық отбасы`,
        nearly: (k) => `${k} отбасы дерлік`,
      },
    };
    // The step of the last digit that is not a trailing zero, found in the text.
    const significantStep = (k: number): number =>
      10 ** (String(k).length - String(k).replace(/0+$/, "").length);
    const holds: Record<string, (value: number, k: number) => boolean> = {
      over: (value, k) => value > k,
      atLeast: (value, k) => value >= k,
      atMost: (value, k) => value <= k,
      under: (value, k) => value < k,
      exactly: (value, k) => value === k,
      about: (value, k) => Math.abs(value - k) <= significantStep(k),
      nearly: (value, k) => value < k && printings(value, significantStep(k), "nearest").has(k),
    };
    const anyNumber = fc.oneof(
      fc.integer({ min: 2, max: 9999 }),
      fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom(10, 100, 1000)).map(([a, b]) => a * b),
    );
    fc.assert(
      fc.property(
        anyNumber,
        anyRounding,
        anyLanguage,
        fc.constantFrom(...Object.keys(holds)),
        (k, rounding, language, hedge) => {
          const text = hedges[language][hedge]?.(String(k)) ?? "";
          if (hedge === "nearly" && significantStep(k) === 1) {
            expect(said(text, { rounding, language })).toBe(`not-whole: ${text}`);
            return;
          }
          const fits = allowed(text, rounding, language);
          for (const value of probes(k)) {
            expect([text, value, fits(value)]).toEqual([text, value, holds[hedge]?.(value, k)]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("where the number is a range: between some value printed as its lower and one as its upper number", () => {
    const anyPair = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(anyPair, fc.constantFrom(1, 2), anyRounding, ([a, b], decimals, rounding) => {
        const step = 10 ** (3 - decimals);
        const [low, high] = [Math.min(a, b) * step, Math.max(a, b) * step];
        const upper = inThousands(high, decimals, "en");
        const text = `${inThousands(low, decimals, "en").replace(" thousand", "")}–${upper} families`;
        const fits = allowed(text, rounding, "en");
        const around = (printed: number): number[] => {
          const every = Array.from({ length: 4 * step + 1 }, (_, index) => printed - 2 * step + index);
          return every.filter((value) => printings(value, step, rounding).has(printed));
        };
        const [least, most] = [Math.min(...around(low)), Math.max(...around(high))];
        for (const value of probes(low, high)) {
          expect([text, value, fits(value)]).toEqual([text, value, value >= least && value <= most]);
        }
      }),
      runs,
    );
  });

  test("in tiyn, where tenge are printed with a decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), anyRounding, (n, rounding) => {
        // The printed number is n tenths of a tenge: 10 n tiyn.
        const text = `${n < 0 ? "-" : ""}${Math.trunc(Math.abs(n) / 10)}.${Math.abs(n) % 10} tenge`;
        const { range } = readFigure(text, { rounding });
        for (let tiyn = n * 10 - 25; tiyn <= n * 10 + 25; tiyn += 1) {
          const inside =
            range.from?.value.times(100).lte(tiyn) === true && range.to?.value.times(100).gte(tiyn) === true;
          expect([text, tiyn, inside]).toEqual([text, tiyn, printings(tiyn, 10, rounding).has(n * 10)]);
        }
      }),
      runs,
    );
  });
});

describe("digits and separators", () => {
  const own: Record<Language, { form: RegExp; decimal: string }> = {
    en: { form: /^(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,2}( \d{3})+|[1-9]\d*)(\.\d+)?$/, decimal: "." },
    ru: { form: /^(0|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}( \d{3})+|[1-9]\d*)(,\d+)?$/, decimal: "," },
    kk: { form: /^(0|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}( \d{3})+|[1-9]\d*)(,\d+)?$/, decimal: "," },
  };
  const foreign: Record<Language, { form: RegExp; decimal: string }[]> = {
    en: [{ ...own.ru }],
    ru: [{ ...own.en }],
    kk: [{ ...own.en }],
  };
  const anyText = fc
    .array(fc.tuple(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom(",", ".", " ")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) =>
      pieces
        .map(([digits, separator]) => digits + separator)
        .join("")
        .slice(0, -1),
    );

  test("are read as a language writes them, else as the others do with a warning, else not at all", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const given = `${text} ${words[language].thousand}`;
        const fitting = own[language].form.test(text)
          ? own[language]
          : foreign[language].find(({ form }) => form.test(text));
        if (fitting === undefined) {
          expect(() => readFigure(given, { language })).toThrow();
          return;
        }
        const [whole = "", decimals = ""] = text.split(fitting.decimal);
        const plain = whole.replace(/\D/g, "") + (decimals === "" ? "" : `.${decimals}`);
        const figure = readFigure(given, { language });
        expect(figure.value.eq(`${plain}e3`)).toBe(true);
        expect(figure.warnings.length).toBe(fitting === own[language] ? 0 : 1);
      }),
      { numRuns: 1500 },
    );
  });
});
