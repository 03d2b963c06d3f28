import { describe, expect, test } from "vitest";
import { oncePerWord } from "../../../src/printed/once-per-word.js";
import { proseIndexOf } from "../../../src/printed/prose/words/prose-index.js";
import { suffixTable, withSuffixChanged } from "../../../src/printed/prose/words/suffix-table.js";

/** Words and their dictionary forms, `ножей нож`, written down by hand. None of them is in the list of its language. */
function pairs(text: string): readonly (readonly [word: string, lemma: string])[] {
  return text
    .trim()
    .split(/[,\n]\s*/)
    .map((pair) => {
      const [word = "", lemma = ""] = pair.trim().split(" ");
      return [word, lemma];
    });
}

describe("a suffix table", () => {
  const table = suffixTable(["ов: ев:й цов/цев:ец", "_отцов:отец"]);

  test.each([
    ["заводов", "завод"],
    ["музеев", "музей"],
    ["продавцов", "продавец"],
    ["отцов", "отец"],
    ["завод", "завод"],
  ])("changes the longest end that it has: %s to %s", (word, lemma) => {
    expect(withSuffixChanged(word, table)).toBe(lemma);
  });
});

describe("the dictionary form of a noun that is not listed is guessed,", () => {
  test.each(
    pairs(`
      бассейнов бассейн, участков участок, катков каток, банков банк, дисков диск, парков парк, списков список, кусков кусок
      продавцов продавец, китайцев китаец, критериев критерий, трамваев трамвай, муравьев муравей, братьев брат, стульев стул
      ножей нож, ключей ключ, вещей вещь, ночей ночь, мостовщиков мостовщик, слушателей слушатель, мечетей мечеть, идей идея
      комиссий комиссия, аварий авария, территорий территория, заседаний заседание, отверстий отверстие, бедствий бедствие
      агентств агентство, училищ училище, площадок площадка, сосисок сосиска, строек стройка, игрушек игрушка, копеек копейка
      пекарен пекарня, спален спальня, вишен вишня, сосен сосна, писем письмо, ведер ведро, сестер сестра, столиц столица
      колец кольцо, процедурных процедурный, задач задача, рощ роща, мельниц мельница, программ программа, драм драма
      горожан горожанин, россиян россиянин, ножниц ножницы, такси такси, шоссе шоссе, слуг слуга, статуй статуя
      марсиан марсианин, курян курянин, обезьян обезьяна`),
  )("in Russian of many: %s is %s", (word, lemma) => {
    expect(proseIndexOf("ru").lemmaOf(word, false)).toBe(lemma);
  });

  test.each(
    pairs(`
      ножа нож, катка каток, бойца боец, музыканта музыкант, министерства министерство, письма письмо, пятна пятно
      кровати кровать, задачи задача, лаборатории лаборатория, сценария сценарий, задания задание, сетки сетка
      аксакалами аксакал, слушателям слушатель, пособиях пособие, столицам столица
      уставам устав, управам управа, канавах канава, мотивам мотив, переделам передел, отрядами отряд, ссудам ссуда, правам право, делах дело`),
  )("in Russian of two, and in other cases: %s is %s", (word, lemma) => {
    expect(proseIndexOf("ru").lemmaOf(word, false)).toBe(lemma);
  });

  test("in Russian of one, where it has its dictionary form already", () => {
    const { lemmaOf } = proseIndexOf("ru");
    expect(["синагога", "завод", "мечеть", "поле"].map((word) => lemmaOf(word, true))).toEqual([
      "синагога",
      "завод",
      "мечеть",
      "поле",
    ]);
  });

  test.each(
    pairs(`
      саябақта саябақ, алаңға алаң, мешіттен мешіт, кітаптың кітап, тілшіге тілші, базарды базар, мәселені мәселе
      ғалымдар ғалым, сарапшылармен сарапшы, мешіттерге мешіт, қабырға қабырға, апта апта, карта карта, пошта пошта
      туынды туынды, газетте газет, альпинистің альпинист, туристер турист, тұрғынды тұрғын, ломбардты ломбард, үлгінің үлгі, бөлмесінде бөлме, фабрикасы фабрика, ғимаратына ғимарат, қорытындысында қорытынды`),
  )("in Kazakh by harmony and consonants: %s is %s", (word, lemma) => {
    expect(proseIndexOf("kk").lemmaOf(word, false)).toBe(lemma);
  });

  test.each(
    pairs(`
      кенті кент, саябағы саябақ, мектебі мектеп, орны орын, стадионы стадион, құрылысы құрылыс, тілшісі тілші, көлігін көлік
      жатақханасы жатақхана, клубы клуб, спортшысы спортшы`),
  )("in Kazakh of what belongs to another: %s is %s", (word, lemma) => {
    expect(proseIndexOf("kk").lemmaOf(word, true)).toBe(lemma);
  });

  test.each(
    pairs(`
      knives knife, boxes box, churches church, avalanches avalanche, glasses glass, clauses clause, viruses virus, lorries lorry
      movies movie, quizzes quiz, shelves shelf, valves valve, axes axe, houses house, entries entry, speeches speech`),
  )("in English: %s is %s", (word, lemma) => {
    expect(proseIndexOf("en").lemmaOf(word, false)).toBe(lemma);
  });
});

describe("the first of two words with a hyphen", () => {
  test.each([
    ["ru", "школы", "школа"],
    ["ru", "домов", "дом"],
    ["ru", "синагоги", "синагога"],
    ["ru", "музеев", "музей"],
    ["ru", "бизнес", "бизнес"],
    ["ru", "медиа", "медиа"],
    ["kk", "үйлер", "үйлер"],
    ["en", "houses", "houses"],
  ] as const)("%s: %s is %s", (language, word, first) => {
    expect(proseIndexOf(language).firstPartOf(word)).toBe(first);
  });
});

test("a word is found out once, until too many others are remembered", () => {
  const asked: string[] = [];
  const lengthOf = oncePerWord((key) => asked.push(key) && key.length);
  expect([lengthOf("дом"), lengthOf("дом"), lengthOf("семья")]).toEqual([3, 3, 5]);
  expect(asked).toEqual(["дом", "семья"]);
  for (let word = 0; word < 19_998; word += 1) lengthOf(`${word}`);
  expect(lengthOf("дом")).toBe(3);
  expect(asked.length).toBe(20_000);
  lengthOf("үй");
  expect(asked.length).toBe(20_001);
  lengthOf("дом");
  expect(asked.length).toBe(20_002);
});
