import { describe, expect, test } from "vitest";
import { isGenitive, kazakhStem } from "../../../../src/printed/prose/words/kazakh-stem.js";
import { suffixTable } from "../../../../src/printed/prose/words/suffix-table.js";
import { seen } from "../seen.js";

const noTable = suffixTable([]);

describe("an ending of case is taken off", () => {
  test.each([
    // behind a vowel
    ["аптада", "апта"],
    ["көшеде", "көше"],
    ["қаланың", "қала"],
    ["көшенің", "көше"],
    ["қалаға", "қала"],
    ["көшеге", "көше"],
    ["қаланы", "қала"],
    ["көшені", "көше"],
    ["қаладан", "қала"],
    ["көшеден", "көше"],
    ["қаламен", "қала"],
    ["қаладағы", "қала"],
    ["көшедегі", "көше"],
    // a vowel that joins the ending
    ["лифтілердің", "лифт"],
    ["фактілерге", "факт"],
    // of ours
    ["балуанымыз", "балуан"],
    ["спортшымызға", "спортшы"],
    ["отандасымыздың", "отандас"],
    ["өкілдеріміз", "өкіл"],
    ["қыз", "қыз"],
    // behind a voiceless consonant
    ["бақта", "бақ"],
    ["көпте", "көп"],
    ["бақтың", "бақ"],
    ["кенттің", "кент"],
    ["баққа", "бақ"],
    ["кентке", "кент"],
    ["бақты", "бақ"],
    ["кентті", "кент"],
    ["бақтан", "бақ"],
    ["кенттен", "кент"],
    ["кентпен", "кент"],
    ["бақтағы", "бақ"],
    ["кенттегі", "кент"],
    // behind a nasal
    ["орманның", "орман"],
    ["кеннің", "кен"],
    ["орманнан", "орман"],
    ["кеннен", "кен"],
    ["орманда", "орман"],
    ["кенге", "кен"],
    ["кенмен", "кен"],
    // behind another voiced consonant
    ["жолдың", "жол"],
    ["көлдің", "көл"],
    ["жолға", "жол"],
    ["көлге", "көл"],
    ["жолды", "жол"],
    ["көлді", "көл"],
    ["жолдан", "жол"],
    ["көлден", "көл"],
    ["қызбен", "қыз"],
    ["жолмен", "жол"],
    ["тауда", "тау"],
    ["тауды", "тау"],
  ])("%s is %s", (word, stem) => {
    expect(kazakhStem(word, false, new Set(), noTable)).toBe(stem);
  });

  test.each([
    ["карта", "its end agrees with no ending"],
    ["кітапте", "vowels do not agree"],
    ["көшеда", "vowels do not agree"],
    ["көлта", "consonants do not agree"],
    ["да", "nothing would be left"],
    ["ада", "one letter would be left"],
    ["стда", "no vowel would be left"],
  ])("%s is left: %s", (word) => {
    expect(kazakhStem(word, false, new Set(), noTable)).toBe(word);
  });

  test("a word that is whole in the lexicon is left, and so is the stem that is", () => {
    expect(kazakhStem("аптада", false, new Set(["аптада"]), noTable)).toBe("аптада");
    // Taken off once, then known: no owner's ending is looked for.
    expect(kazakhStem("тілшісіне", false, new Set(["тілшісі"]), noTable)).toBe("тілшісі");
    expect(kazakhStem("көлта", false, new Set(["көл"]), noTable)).toBe("көл");
  });
});

describe("the ending of what belongs to another is taken off", () => {
  test.each([
    ["мектебінде", "мектеп", ["тебі:теп"]],
    ["мектебі", "мектеп", ["тебі:теп"]],
    ["оқушысын", "оқушы", []],
    ["оқушысы", "оқушы", []],
    ["қаласы", "қала", []],
    ["қаласында", "қала", []],
    ["қаласының", "қала", []],
    ["қаласына", "қала", []],
    ["қаласынан", "қала", []],
    ["қаласындағы", "қала", []],
    ["көшесіндегі", "көше", []],
    ["көшесінде", "көше", []],
    ["кентінің", "кент", []],
    ["кентіне", "кент", []],
    ["кентінен", "кент", []],
    ["кентін", "кент", []],
    ["кентімен", "кент", []],
    ["кенті", "кент", []],
    ["құрылысы", "құрылыс", []],
  ] as const)("%s is %s, its owner being named", (word, stem, rows) => {
    expect(kazakhStem(word, true, new Set(), suffixTable(rows))).toBe(stem);
  });

  test.each([
    ["тілші", "тілші"],
    ["кенті", "кенті"],
    ["қаласы", "қала"],
    ["снупі", "снуп"],
    ["штрафы", "штраф"],
    ["парады", "парад"],
    ["ұсы", "ұсы"],
  ])("%s is %s, no owner being named", (word, stem) => {
    expect(kazakhStem(word, false, new Set(), noTable)).toBe(stem);
  });

  test.each(["ті", "кі", "аты", "тілші"])("%s is too short for one, or ends so by itself", (word) => {
    expect(kazakhStem(word, true, new Set(), noTable)).toBe(word);
  });
});

describe("the ending of many is taken off", () => {
  test.each([
    ["қалалар", "қала"],
    ["көшелер", "көше"],
    ["таулар", "тау"],
    ["жерлер", "жер"],
    ["жолдар", "жол"],
    ["көлдер", "көл"],
    ["ормандар", "орман"],
    ["қыздар", "қыз"],
    ["бақтар", "бақ"],
    ["кенттер", "кент"],
    ["отрядтар", "отряд"],
    ["қалаларда", "қала"],
    ["кенттерден", "кент"],
  ])("%s is %s", (word, stem) => {
    expect(kazakhStem(word, false, new Set(), noTable)).toBe(stem);
  });

  test.each(["қаладар", "жолтар", "көшелар", "лар", "алар", "стлар"])("%s has none", (word) => {
    expect(kazakhStem(word, false, new Set(), noTable)).toBe(word);
  });

  test("of what belongs to another", () => {
    expect(kazakhStem("тұрғындары", true, new Set(), noTable)).toBe("тұрғын");
    expect(kazakhStem("тұрғындарын", true, new Set(), noTable)).toBe("тұрғын");
  });
});

test("an owner ends in -ның and its like", () => {
  expect(["облыстың", "жолдың", "қаланың", "көшенің"].map(isGenitive)).toEqual([true, true, true, true]);
  expect(["облыс", "таң", "теңіз", "тыңдау"].map(isGenitive)).toEqual([false, false, false, false]);
});

describe("loans of which the end looks like that of a tourist, or is heard as in front", () => {
  test.each([
    ["Бес полисті жоқ деп тапты.", "count 5 полис"],
    ["Бес туристің үйі.", "count 5 турист"],
    ["Дүкенде бес антибиотикке тыйым салынды.", "count 5 антибиотик"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
