import type { ProseLexicon } from "./prose-lexicon.js";

/** Kazakh numbers of so many together, two to seven: `екеу`, `бесеуінен`. */
export const kazakhCollectives: ProseLexicon["numbers"] = [
  "екеу",
  "үшеу",
  "төртеу",
  "бесеу",
  "алтау",
  "жетеу",
].map((word, at) => ({ value: at + 2, words: formsOf(word) }));

function formsOf(word: string): string[] {
  const isBack = word.endsWith("ау");
  const owned = `${word}${isBack ? "ы" : "і"}`;
  const ownCases = isBack ? "н/на/нан/нда/ның/мен" : "н/не/нен/нде/нің/мен";
  const cases = isBack ? "ға/дан/да/ды/дың/мен" : "ге/ден/де/ді/дің/мен";
  return [
    word,
    ...cases.split("/").map((ending) => word + ending),
    owned,
    ...ownCases.split("/").map((ending) => owned + ending),
  ];
}
