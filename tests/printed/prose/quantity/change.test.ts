import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { changesNear, isBreak } from "../../../../src/printed/prose/quantity/change.js";
import { proseIndexOf } from "../../../../src/printed/prose/words/prose-index.js";
import { tokenize } from "../../../../src/printed/tokens.js";
import { seen } from "../seen.js";

/** Whether something changes near the figure between `⟦` and `⟧`. */
function changes(language: Language, marked: string): boolean {
  const [start, end] = [marked.indexOf("⟦"), marked.indexOf("⟧") - 1];
  const tokens = tokenize(marked.replace(/[⟦⟧]/g, ""));
  const at = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return changesNear(tokens, at, behind < 0 ? tokens.length : behind, proseIndexOf(language));
}

describe("a change near a figure", () => {
  test.each<[Language, string]>([
    ["en", "prices rose ⟦from 5 to 7⟧ tenge"],
    ["en", "Increased ⟦from 5 to 7⟧ tenge"],
    ["en", "they cut it ⟦from 5⟧"],
    ["en", "he cuts it ⟦from 5⟧"],
    ["en", "cutting it ⟦from 5⟧"],
    ["en", "up ⟦from 5⟧"],
    ["en", "rose a b c d e f g h ⟦from 5⟧"],
    ["ru", "цена выросла ⟦до 5⟧ тенге"],
    ["ru", "её ⟦до 5⟧ тенге довели"],
    ["ru", "⟦до 5⟧ тенге за год подняли"],
    ["kk", "баға ⟦5 теңгеге⟧ өсті"],
    ["kk", "⟦5 теңгеге⟧ дейін бір жылда көтерілді"],
  ])("in %s: %s", (language, text) => {
    expect(changes(language, text)).toBe(true);
  });

  test.each<[Language, string, because: string]>([
    ["en", "they paid ⟦from 5 to 7⟧ tenge", "nothing changes"],
    ["en", "a cutlet ⟦from 5⟧ shops", "a short stem is a whole word"],
    ["en", "storms felled ⟦from 5 to 7⟧ trees", "another word that begins as a change does"],
    ["en", "an upper ⟦from 5⟧ shops", "a short stem is a whole word"],
    ["en", "rose a b c d e f g h i ⟦from 5⟧", "it is too far away"],
    ["en", "prices rose; ⟦from 5⟧ to 7", "a clause ends between"],
    ["en", "prices rose: ⟦from 5⟧ to 7", "a clause ends between"],
    ["en", "prices rose (⟦from 5⟧ to 7)", "a clause ends between"],
    ["en", "⟦from 5 to 7⟧ tenge, prices rose", "in English the verb stands before"],
    ["ru", "дали ⟦до 5⟧ тенге", "nothing changes"],
    ["ru", "⟦до 5⟧ тенге получили; цена выросла", "a clause ends between"],
    ["ru", "⟦до 5⟧ тенге: цена выросла", "a clause ends between"],
    ["ru", "⟦до 5⟧ тенге дали, цена выросла", "another verb stands between"],
    ["ru", "⟦до 5⟧ a b c d e f g h i выросла", "it is too far away"],
    ["kk", "⟦5 теңгеге⟧ дейін берді, баға өсті", "another verb stands between"],
    ["kk", "⟦5 теңгеге⟧ дейін берілді (баға өсті)", "a clause ends between"],
    ["en", "⟦from 5⟧", "there is nothing else"],
    ["ru", "⟦до 5⟧", "there is nothing else"],
  ])("in %s not in %s, as %s", (language, text) => {
    expect(changes(language, text)).toBe(false);
  });

  test("is not told by numbers and marks, however many stand between", () => {
    expect(changes("ru", "⟦до 5⟧ , , , , , , , , выросла")).toBe(true);
    expect(changes("en", "rose , , , , , , , , ⟦from 5⟧")).toBe(true);
  });
});

test("a clause ends at a semicolon, a colon, an open bracket and the end of the text", () => {
  const tokens = tokenize("; : ( , . ) word 5");
  expect(tokens.filter(isBreak).map(({ text }) => text)).toEqual([";", ":", "("]);
  expect(isBreak(undefined)).toBe(true);
});

describe("a Kazakh verb before a comma ends its clause", () => {
  test.each([
    [
      "Үкімет бағаны 800 теңгеге көтерді, бұзғанға 20 АЕК-ке дейін айыппұл салады.",
      "amount 800 tenge; rate at-most ..20 MCI",
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([["Баға өсті, кейін 500 теңгеге дейін төмендеді.", "amount 500 tenge"]])(
    "but not in %s",
    (text, expected) => {
      expect(seen(text)).toBe(expected);
    },
  );
});

describe("what grows stronger goes to a state", () => {
  test.each([
    ["Ветер усилится до 25 метров в секунду.", "count 25 метр"],
    ["Ветер подует до 25 метров в секунду.", "count at-most ..25 метр"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Жолақ 3,5 километрге дейін ұзартылады.", "count 3.45..3.55 километр"],
  ["Көшенің ені 14 метрге дейін кеңейеді.", "count 14 метр"],
  ["Балық 14 метрге дейін сүңгиді.", "count at-most ..14 метр"],
])("a Kazakh verb of what becomes longer, wider or less names a state: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

describe("what gets worse or better goes to, not up to", () => {
  test.each([
    ["Видимость ухудшилась до 90 метров.", "count 90 метр"],
    ["Видимость была до 90 метров.", "count at-most ..90 метр"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Түнде ауа 12 градусқа дейін салқындайды.", "count 12 градус"],
  ["Залға 12 адамға дейін кіреді.", "count at-most ..12 адам"],
])("what it cooled to is no limit in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("states of another in turn are as those before", () => {
  expect(seen("The fare went up from 90 to 120 tenge, for express buses from 150 to 200.")).toBe(
    "amount 90 tenge *; amount 120 tenge; amount 150 tenge *; amount 200 tenge *",
  );
  expect(seen("They deepened the channel from 2.5 to 4 metres.")).toBe(
    "count 2.45..2.55 metre *; count 4 metre",
  );
  expect(seen("A double room costs from 9,000 to 12,000 tenge.")).toBe("amount between 9000..12000 tenge");
});

test.each([
  ["Теряется до 15 кубометров воды, но потери снизятся.", "count at-most ..15 кубометр"],
  ["До 15 градусов понизится температура.", "count 15 градус"],
])("behind a comma another clause tells what changes: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
