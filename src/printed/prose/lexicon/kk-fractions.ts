import type { ProseLexicon } from "./prose-lexicon.js";

type Fractions = ProseLexicon["fractions"];

/** How many parts of how many. */
const shares: Readonly<Record<number, readonly number[]>> = {
  3: [1, 2],
  4: [1, 3],
  5: [1, 2, 3, 4],
  6: [1, 5],
  7: [1, 2],
  8: [1, 3, 5, 7],
  9: [1, 2],
  10: [1, 3, 7, 9],
};

/** Of how many; the second form stands before one alone, and `оның` would be a pronoun. */
const wholes: Readonly<Record<number, string>> = {
  3: "үштен/үштің",
  4: "төрттен/төрттің",
  5: "бестен/бестің",
  6: "алтыдан/алтының",
  7: "жетіден/жетінің",
  8: "сегізден/сегіздің",
  9: "тоғыздан/тоғыздың",
  10: "оннан",
};

/** The number as it is, and as it belongs to the whole. */
const parts: Readonly<Record<number, string>> = {
  1: "бір бірі/бірін/біріне/бірінің/бірінде/бірінен/бірімен/бірге",
  2: "екі екісі/екісін/екісіне/екісінің/екісінде/екісінен/екісімен/екіге",
  3: "үш үші/үшін/үшіне/үшінің/үшінде/үшінен/үшімен/үшке",
  4: "төрт төрті/төртін/төртіне/төртінің/төртінде/төртінен/төртімен/төртке",
  5: "бес бесі/бесін/бесіне/бесінің/бесінде/бесінен/бесімен/беске",
  7: "жеті жетісі/жетісін/жетісіне/жетісінің/жетісінде/жетісінен/жетісімен/жетіге",
  9: "тоғыз тоғызы/тоғызын/тоғызына/тоғызының/тоғызында/тоғызынан/тоғызымен/тоғызға",
};

const piece = "бөлігі/бөлігін/бөлігіне/бөлігінің/бөлігінде/бөлігінен/бөлігімен";

function wordsOf(numerator: number, denominator: number): readonly string[] {
  const [bare = "", owned = ""] = (parts[numerator] ?? "").split(" ");
  const whole = wholes[denominator] ?? "";
  const [from = ""] = whole.split("/");
  return [`${numerator === 1 ? whole : from} ${owned}`, `${from} ${bare} ${piece}`];
}

const halfAndQuarter: Fractions = [
  {
    numerator: 1,
    denominator: 2,
    words: [
      "екінің бірі/бірін/біріне/бірінің/бірінде/бірінен/бірімен",
      "жартысы/жартысын/жартысына/жартысының/жартысында/жартысынан/жартысымен",
      "тең жартысы/жартысын/жартысына/жартысының/жартысында/жартысынан/жартысымен",
    ],
  },
  {
    numerator: 1,
    denominator: 4,
    words: ["ширегі/ширегін/ширегіне/ширегінің/ширегінде/ширегінен/ширегімен"],
  },
];

function everyFraction(): Fractions {
  const others = Object.entries(shares).flatMap(([whole, numerators]) =>
    numerators.map((numerator) => ({
      numerator,
      denominator: Number(whole),
      words: wordsOf(numerator, Number(whole)),
    })),
  );
  return [...halfAndQuarter, ...others];
}

/** Kazakh fractions in every form: `үштен бірі`, `үштен бірге`, `үштің бірі`, `үштен бір бөлігі`, `жартысынан`. */
export const kazakhFractions: Fractions = /* @__PURE__ */ everyFraction();
