import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { indexAt, passageOf, tonguesOf } from "../../../../src/printed/prose/words/passage.js";
import { seen } from "../seen.js";

/** The language in which each number of a text is read. */
function languagesIn(text: string, known?: Language): string {
  const passage = passageOf(text, { start: 0, end: text.length }, tonguesOf(known));
  return passage.tokens
    .flatMap((token, at) => (token.kind === "digits" ? [indexAt(passage, at).language] : []))
    .join(" ");
}

function tonguesIn(text: string, known?: Language): string {
  const { latin, cyrillic, main } = passageOf(text, { start: 0, end: text.length }, tonguesOf(known));
  return `${latin} ${cyrillic} ${main}`;
}

describe("the languages of a sentence", () => {
  test.each<[string, string]>([
    ["The houses of the town fell", "en ru en"],
    ["Дома в городе пали", "en ru ru"],
    ["Қалада үйлер құлады", "en kk kk"],
    ["Уйлер мен жолдар", "en kk kk"],
    ["Дома в городе Қостанай пали и были", "en ru ru"],
    ["jylǵy teńge", "kk ru kk"],
    ["The teńge is of it", "en ru en"],
    ["The houses of Атырау", "en ru en"],
    ["Houses дома", "en ru ru"],
    ["Дома в городе Atyrau", "en ru ru"],
    ["5", "en ru en"],
    ["", "en ru en"],
  ])("%j: of Latin letters, of Cyrillic, and of most words", (text, expected) => {
    expect(tonguesIn(text)).toBe(expected);
  });

  test.each<[string, Language, string]>([
    ["5", "ru", "en ru ru"],
    ["Алматы 5", "ru", "en ru ru"],
    ["Almaty 5", "kk", "kk kk kk"],
    ["Үйлер 5", "kk", "kk kk kk"],
    ["The houses of the town", "kk", "en kk en"],
  ])("%j, the text being known to be in %s", (text, known, expected) => {
    expect(tonguesIn(text, known)).toBe(expected);
  });
});

describe("a number is read in the language", () => {
  test.each<[string, string]>([
    ["The 5 houses", "en"],
    ["Пало 5 домов", "ru"],
    ["Қалада 5 үй құлады", "kk"],
    // of the word right behind it
    ["They paid «13 млрд тенге», 13 billion in all", "ru en"],
    ["The price is 5 KZT in the town", "en"],
    ["Цена 5 KZT в городе", "ru"],
    ["The 5, 6 and 7 houses", "en en en"],
    ["Қалада 5 автобус болды", "kk"],
    ["Қалада 5 баллон болды", "kk"],
    ["Қалада 5 процентов болды", "ru"],
    ["Дома в городе и на 5 өңірде были", "kk"],
    ["Пало на реке 5 , , , , houses", "ru"],
    ["Қалада 5 домов болды", "ru"],
    ["Дома в городе и на 5 үй были", "kk"],
    ["Дома в городе и на 5 адам были", "kk"],
    // of the sentence, where none is near
    ["Пало 5, 6, 7, 8 . . . . . домов", "ru ru ru ru"],
    ["The houses: 5", "en"],
    ["Дома: 5", "ru"],
  ])("in %j", (text, expected) => {
    expect(languagesIn(text)).toBe(expected);
  });
});

describe("Kazakh names in quotation marks do not make a Russian sentence Kazakh", () => {
  test.each([
    ["Вагон «Қазақстан жолы» отремонтировали мастера, затраты — 5,2 тыс. тенге.", "amount 5150..5250 tenge"],
    ["Жеңіс «Победа» көшесінде 12 үй бар.", "count 12 үй"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["The fund gave 54.7 billion tenge.", "amount 54650000000..54750000000 tenge"],
  ["Fund: 54.7 billion tenge.", "amount 54650000000..54750000000 tenge"],
  ["Sponsors gave 54.7 million tenge.", "amount 54650000..54750000 tenge"],
  ["Repaired: 5 thousand houses.", "count 4500..5500 house"],
  ["Eki million teńge berildi.", "amount 1500000..2500000 tenge"],
])("a line of English behind Kazakh in Latin letters is English by its words: %s", (line, expected) => {
  expect(seen(`971 mln. 712 myń teńge. ${line}`)).toBe(`amount 971711500..971712500 tenge; ${expected}`);
});
