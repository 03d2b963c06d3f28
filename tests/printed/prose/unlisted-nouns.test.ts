import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/printed/prose/find-figures.js";
import { seen } from "./seen.js";

/** Counts in short: `47 нож; 12 пистолет`; one that took its noun from another figure has a star. */
function counted(text: string): string {
  return findFigures(text)
    .filter(({ kind }) => kind === "count")
    .map(({ value, unit, carried }) => `${value?.toFixed()} ${unit}${carried === undefined ? "" : " *"}`)
    .join("; ");
}

type Case = readonly [text: string, counts: string];

const groups: readonly (readonly [what: string, cases: readonly Case[]])[] = [
  [
    "a noun that is not listed",
    [
      ["Изъяли 47 ножей, 12 пистолетов и 3 автомата.", "47 нож; 12 пистолет; 3 автомат"],
      ["Открыли 3 катка и 1 синагогу.", "3 каток; 1 синагога"],
      ["Қалада 14 саябақ пен 3 стадион ашылды.", "14 саябақ; 3 стадион"],
      ["Police seized 47 knives and three rifles.", "47 knife; 3 rifle"],
    ],
  ],
  [
    "a noun behind adverbs, adjectives and words with a hyphen",
    [
      ["Снесли 12 полностью разрушенных построек и 20 особо ветхих амбаров.", "12 постройка; 20 амбар"],
      ["The storm damaged 40 two-room chalets.", "40 chalet"],
      ["About 300 first-year cadets came.", "300 cadet"],
      ["Биыл 3 заңсыз тексеру, 26 түрлі ауытқу болды.", "3 тексеру; 26 ауытқу"],
      ["Қаңтарда 14 тексерудің нәтижесі шықты, 40 шағым толық қаралды.", "14 тексеру; 40 шағым"],
      ["Ескі 3 логгерді 12 мылтыққа айырбастады.", "3 логгер; 12 мылтық"],
      ["25 заманауи кесене, 8 медициналық шатқал.", "25 кесене; 8 шатқал"],
    ],
  ],
  [
    "a noun of two with a hyphen",
    [
      ["Открыли 12 пресс-центров и 4 школы-студии.", "12 пресс-центр; 4 школа-студия"],
      ["They founded 40 start-ups.", "40 start-up"],
    ],
  ],
  [
    "an adjective that stands for people",
    [
      ["Арестовали 9 подозреваемых и 14 уклонившихся.", "9 подозреваемый; 14 уклонившийся"],
      ["Лечат 15 госпитализированных детей.", "15 ребенок"],
    ],
  ],
  [
    "a Kazakh noun that belongs to another, but not what people do with theirs",
    [
      ["Ауылда 5 спорт кешені салынды.", "5 кешен"],
      ["300 адам жұмысын жоғалтты.", "300 адам"],
      ["Фермердің 540 үйрегі мен 280 қазы өлді.", "540 үйрек; 280 қаз"],
      ["Облыстың 7 кенті су астында.", "7 кент"],
      ["1 240 тексеру жүргізілді.", "1240 тексеру"],
    ],
  ],
  [
    "a noun in a label before the number",
    [
      ["Houses inspected: 19,359. People evacuated – 119,000.", "19359 house; 119000 person"],
      ["Applications received: 512; approved: 340.", "512 application; 340 application *"],
      ["Семей – 36 455, домов – 9 156.", "36455 семья; 9156 дом"],
      ["Построено домов: в Актобе 120, в Костанае 85.", "120 дом; 85 дом"],
      ["Салынған үйлер: Ақтөбеде 120, Оралда 64.", "120 үй; 64 үй"],
    ],
  ],
  [
    "a noun whose number is told",
    [
      ["The number of complaints rose to 340.", "340 complaint"],
      ["Число погибших достигло 12.", "12 погибший"],
      ["Өтініштер саны: 4 512.", "4512 өтініш"],
      ["Deaths stood at 12.", "12 death"],
      ["Жалоб поступило 340.", "340 жалоба"],
    ],
  ],
  [
    "what was counted before",
    [
      ["Of the 40 contractors the agency had hired, 12 paid.", "40 contractor; 12 contractor *"],
      ["It got 2,300 books, 140 of them for children.", "2300 book; 140 book *"],
      ["Из 40 подрядчиков штрафы заплатили 12.", "40 подрядчик; 12 подрядчик *"],
      ["12 золотых и 14 бронзовых медалей.", "12 медаль *; 14 медаль"],
      ["Of 140 damaged poles, crews replaced 96.", "140 pole; 96 pole *"],
      ["Тұрғындардың 48-і көшірілді.", "48 тұрғын"],
      ["940 жұмысшы қысқарып, биржаға кемінде 500-і тіркелді.", "940 жұмысшы; 500 жұмысшы *"],
      ["Искали 46 горняков; подняты на поверхность сорок один.", "46 горняк; 41 горняк *"],
      [
        "Designed for 75 million cubic metres, it held 81.6 million.",
        "75000000 cubic metre; 81600000 cubic metre *",
      ],
      ["The district lost 14 of its 16 wells.", "14 well *; 16 well"],
    ],
  ],
  [
    "capitals",
    [
      ["Зарегистрировано 3 204 новых ИП и 118 ТОО.", "3204 ИП; 118 ТОО"],
      ["FLOOD UPDATE: 5,230 HOMES UNDER WATER, 17 BRIDGES CLOSED", "5230 home; 17 bridge"],
      ["They are 118 LLPs and 5 NGOs.", "118 LLP; 5 NGO"],
    ],
  ],
  [
    "no noun where none is meant",
    [
      ["Of the schools 87 percent, or 5,324, got books.", ""],
      ["The price of bread: 120.", ""],
      ["Телефон: 112.", ""],
      ["Сын деңгейі: 650.", ""],
      ["Средний балл — 71.", ""],
      ["Выезжали на 400 чаще.", ""],
      ["Завод отправил 12, закрыл 14.", ""],
    ],
  ],
];

describe.each(groups)("%s", (_, cases) => {
  test.each(cases)("in %j", (text, counts) => {
    expect(counted(text)).toBe(counts);
  });
});

test.each([
  ["Телескоп нашел 14 экзопланет, работают 12 спецмашин.", "count 14 экзопланета; count 12 спецмашина"],
  ["Наградили 264 овощевода.", "count 264 овощевод"],
])("nouns with a first part: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
