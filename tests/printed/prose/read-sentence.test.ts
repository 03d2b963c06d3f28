import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/printed/prose/find-figures.js";
import { seen } from "./seen.js";

/** The figures of a text, with `⟦` and `⟧` around each. */
function marked(text: string): string {
  let [shown, last] = ["", 0];
  for (const { start, end } of findFigures(text)) {
    shown += `${text.slice(last, start)}⟦${text.slice(start, end)}⟧`;
    last = end;
  }
  return shown + text.slice(last);
}

describe("digits that are part of a name", () => {
  test.each([
    "Covid-19 came.",
    "KZ-15 came.",
    "МИ-8 прилетел.",
    "See v2 here.",
    "See v2x3 here.",
    "See file_7 here.",
    "See km/24 here.",
    "Mail to user@2024 now.",
    "The G7 met.",
    "The T-34 came.",
  ])("are no figure: %s", (text) => {
    expect(marked(text)).toBe(text);
  });

  test.each([
    ["Covid-19 hit 5 houses.", "Covid-19 hit ⟦5 houses⟧."],
    ["See v2 5 houses.", "See v2 ⟦5 houses⟧."],
    ["By mid-2025 it ends.", "By mid-⟦2025⟧ it ends."],
    ["It cost T3 billion.", "It cost ⟦T3 billion⟧."],
    ["Цена Т3 млрд.", "Цена ⟦Т3 млрд⟧."],
    ["It cost USD5 million.", "It cost ⟦USD5 million⟧."],
    ["It cost KZT5 million.", "It cost ⟦KZT5 million⟧."],
    ["The houses - 5 fell.", "The houses - ⟦5⟧ fell."],
    ["Houses: 5 fell.", "Houses: ⟦5⟧ fell."],
    ["It (5 houses) fell.", "It (⟦5 houses⟧) fell."],
    ["It +5 houses.", "It +⟦5 houses⟧."],
    ["A 5 houses.", "A ⟦5 houses⟧."],
  ])("and no others: %s", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe("digits that are no number", () => {
  test.each([
    ["It is 1.2.3.4 here.", "It is ⟦1.2.3.4⟧ here."],
    ["It is 1,2,3,4 here.", "It is ⟦1,2,3,4⟧ here."],
    ["It is 1.2.3.4. Then 5 houses fell.", "It is ⟦1.2.3.4⟧. Then ⟦5 houses⟧ fell."],
    ["It is 1.2.3.4 567 here.", "It is ⟦1.2.3.4 567⟧ here."],
    ["It is 1.2.3.4  567 here.", "It is ⟦1.2.3.4⟧  ⟦567⟧ here."],
    ["It is 1.2.3.4, 5 houses fell.", "It is ⟦1.2.3.4⟧, ⟦5 houses⟧ fell."],
  ])("hang together in %s", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe("the number of a list", () => {
  test.each([
    ["1. Then 5 houses fell.", "⟦1⟧. Then ⟦5 houses⟧ fell."],
    ["x\n(2) 5 houses fell.", "x\n(⟦2⟧) ⟦5 houses⟧ fell."],
    ["x\n \t3) 5 houses fell.", "x\n \t⟦3⟧) ⟦5 houses⟧ fell."],
  ])("at the start of a line is none of what follows: %j", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  const values = (text: string) => findFigures(text).map(({ value }) => value?.toFixed() ?? "none");

  test.each(["1. Then", "x\n2) then", "x\n    (3) then", "x\n\t4. Then", "x\n 5. Then"])(
    "says no value: %j",
    (text) => {
      expect(values(text)).toEqual(["none"]);
    },
  );

  test.each(["It was 3) then", "x 4. Then", `x\n${" ".repeat(20)}5. Then`, "x\n6, then", "x - 7. Then"])(
    "is none further in: %j",
    (text) => {
      expect(values(text)).toHaveLength(1);
      expect(values(text)).not.toEqual(["none"]);
    },
  );

  test("is none within a line", () => {
    expect(seen("It was 3. 5 houses fell.")).toBe('other "3"; count 5 house');
    expect(seen("2 houses fell.")).toBe("count 2 house");
  });
});

describe("words before a date, a time or a year", () => {
  test.each([
    ["It lasts till about 10:30 today.", "clock"],
    ["By over 27 March 2024 it ends.", "date"],
    ["From about 2024 it rains.", "year"],
    ["It was almost the 24th time.", "ordinal"],
    ["More than 24th of them.", "ordinal"],
  ])("are no hedge of it: %s", (text, kind) => {
    expect(findFigures(text).map((figure) => [figure.kind, figure.hedge])).toEqual([[kind, "none"]]);
  });

  test("which a range of numbers is not", () => {
    expect(seen("С 3 до 11 апреля шёл дождь.")).toBe('date "3 до 11 апреля"');
    expect(seen("От 5 до 10 домов пало.")).toBe("count between 5..10 дом");
  });
});

describe("the end of a figure", () => {
  test.each([
    ["They paid 5 mln. Houses fell.", "They paid ⟦5 mln⟧. Houses fell."],
    ["Было в 2024 г. и позже.", "Было в ⟦2024 г⟧. и позже."],
    ["Ставка 3,5%-на өсті.", "Ставка ⟦3,5%⟧-на өсті."],
    ["137-сін бюджет берді.", "⟦137⟧-сін бюджет берді."],
    ["The 2,200-tenge subsidy.", "The ⟦2,200-tenge⟧ subsidy."],
    ["There are 5.", "There are ⟦5⟧."],
  ])("is where its words end: %s", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe("a number word", () => {
  test.each([
    ["Five houses fell.", "count 5 house"],
    ["One house fell.", "count 1 house"],
    ["One of them fell.", ""],
    ["No one came.", ""],
    ["Two came.", 'other "Two"'],
    ["A million families came.", "count 500000..1500000 family"],
    ["Dozens of houses fell.", 'other "Dozens of houses" house'],
    ["A third of the houses fell.", 'other "A third" 1/3'],
    ["The third house fell.", 'ordinal "third"'],
    ["In March it rained.", ""],
    ["On March 27, 2024 it rained.", 'date "March 27, 2024" 2024-03-27'],
    ["Minus 5 degrees.", "count -5 degree"],
  ])("is read as what it is: %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test("marks begin a figure where money or a hedge does", () => {
  expect(seen("It cost $5, €6, £7, ₽8 and ₸9.")).toBe(
    "amount 5 USD; amount 6 EUR; amount 7 GBP; amount 8 RUB; amount 9 tenge",
  );
  expect(seen("It fell by −5 tenge and -6 tenge.")).toBe("amount -5 tenge; amount -6 tenge");
  expect(seen("It is >5 tenge, <6 tenge, ≥7 tenge, ≤8 tenge, ~9 tenge.")).toBe(
    "amount over 5.01.. tenge; amount under ..5.99 tenge; amount at-least 7.. tenge; amount at-most ..8 tenge; amount about 8..10 tenge",
  );
});

describe("one at the end of a list", () => {
  test.each([
    [
      "Romania sent ten bombers, Greece two and Oman one.",
      "count 10 bomber; count 2 bomber *; count 1 bomber *",
    ],
    ["They found 12 leaks, mended 11, and left one.", "count 12 leak; count 11 leak *; count 1 leak *"],
    ["They found 12 leaks and left one.", "count 12 leak"],
    ["He sent two tents, and not one.", "count 2 tent"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("Russian words that look like counted ones", () => {
  test.each([
    ["Барс трижды пересёк реку.", 'other "трижды"'],
    ["Подъёмные перечислили одной суммой.", ""],
    ["На одну воспитательницу приходится 37 малышей.", "count 1 воспитательница; count 37 малыш"],
    ["На поставку 12 модульных котельных победитель нашёлся.", "count 12 котельная"],
    ["НА СТАРТ ВЫШЛИ 3 ТЫС. БЕГУНОВ", "count 2500..3500 бегун"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["They built 400 houses.\n2. Repaired 30 more.", 'count 400 house; other "2"; other "30"'],
  ["They built 400 houses.\n \t(2) Repaired 30 more.", 'count 400 house; other "2"; other "30"'],
  ["They built 400 houses; 2. Repaired 30 more.", 'count 400 house; count 2 house *; other "30"'],
  ["They built 400 houses.\nin 2. Repaired 30 more.", 'count 400 house; count 2 house *; other "30"'],
])("the number of a list stands at the start of a line: %j", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They came about 12 July.", 'date "12 July"'],
  ["Between 5 and 9 May it rose.", 'date "5 and 9 May"'],
  ["From 5 houses to 9 May.", 'count 5 house; date "9 May"'],
  ["About 9 a.m. it fell.", 'clock "9 a.m"'],
  ["About 24th it fell.", 'ordinal "24th"'],
  ["$$5 was paid.", "amount 5 USD"],
  ["~ ₸5 was paid.", "amount about 4..6 tenge"],
  ["The $ 5 was paid.", "amount 5 USD"],
  ["Ей 19-летней дали 40 домов.", 'other "19-летней"; count 40 дом'],
  ["Дом 40 - летняя кухня.", 'other "40"'],
  ["Дом 40-летняя.", 'other "40-летняя"'],
  ["Lists 1,2.3 4 came.", 'other "1,2.3 4"'],
  ["Lists 1.2. 3 came.", 'other "1.2"; other "3"'],
  ["Lists 1  200 came.", 'other "1"; other "200"'],
  ["Lists 12 345 67 came.", 'other "12 345"; other "67"'],
])("where a figure begins and ends: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
