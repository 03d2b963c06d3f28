import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a Kazakh number counts the noun to which the one behind it belongs", () => {
  test.each([
    ["5 мектеп оқушысы келді.", "count 5 оқушы"],
    ["12 шаруа қожалығы зардап шекті.", "count 12 қожалық"],
    ["5 спорт кешенін салды.", "count 5 кешен"],
    ["5 су өлшеу бекеті ашылды.", "count 5 бекет"],
    ["5 мектеп оқушысына көмек берілді.", "count 5 оқушы"],
    ["5 құрылыс компаниясымен келісті.", "count 5 компания"],
    ["560 қыш сынығы табылды.", "count 560 сынық"],
    ["12 ағаш кесегі табылды.", "count 12 кесек"],
    ["4 токарь станогы қойылды.", "count 4 станок"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Екі жігіт оқиға орнында қаза тапты.", "count 2 жігіт", "where it was"],
    ["300 адам жұмысын жоғалтты.", "count 300 адам", "people and what is theirs"],
    ["12 кәсіпкер дүкенін жапты.", "count 12 кәсіпкер", "of -кер, too"],
    ["5 мектеп, оқушысы көп.", "count 5 мектеп", "a comma between"],
    ["5 мектептің оқушысы келді.", "count 5 мектеп", "the first in a case"],
    ["5 мектеп кейінгі жылы салынды.", "count 5 мектеп", "an adjective of time"],
    ["5 мектеп жөндеді.", "count 5 мектеп", "a verb behind it"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("what is told of those that are counted is no head in Kazakh", () => {
  test.each([
    ["Алты антибиотиктің бағасы түсті.", "count 6 антибиотик"],
    ["8 пәтер құны белгісіз.", "count 8 пәтер"],
    ["Төрт модульдік үйдің әрқайсысы тексерілді.", "count 4 үй"],
    ["200 түп өрік ағашын отырғызды.", "count 200 түп"],
    ["Кемеге 28 контейнер макарон өнімі тиелді.", "count 28 контейнер"],
    ["Шаруалар 60 бірлік егін техникасын алды.", "count 60 бірлік"],
    ["Тендерге 15 компания қызығушылық білдірді.", "count 15 компания"],
    ["3 мың дана оқу құралы таратылды.", "count 2500..3500 дана"],
    ["12 камера төрт бұзушыны тіркеді.", "count 12 камера; count 4 бұзушы"],
    ["Сынақта 30 мың абонент үйінде жарық жоқ.", "count 29500..30500 абонент"],
    ["900 модуль жылына үш есе көп қуат береді.", 'count 900 модуль; other "үш есе"'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["12 әкім орынбасары тағайындалды.", "count 12 орынбасар"],
    ["12 спорт кешенінің құрылысы басталды.", "count 12 кешен"],
    ["12 су қоймасы бар.", "count 12 қойма"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a Kazakh verb, a participle or what is acted on is no head", () => {
  test.each([
    ["Орманда 240 елік барын айтты.", "count 240 елік"],
    ["Екі аппарат алғанымен, қоспады.", "count 2 аппарат"],
    ["Онда 850 орын болғанын айтты.", "count 850 орын"],
    ["Былтыр 900 киік құралайы туды.", "count 900 құралай"],
    ["12 көлік жолды жапты.", "count 12 көлік"],
    ["96 бас ірі қараның еті.", "count 96 бас"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Тексеруге 4 салық органы кірді.", "count 4 орган"],
    ["Егіске 18 күріш сорты алынды.", "count 18 сорт"],
    ["Баққа 40 шие көшетін отырғызды.", "count 40 көшет"],
    ["Зауыт 21 жолаушы вагонын жөндеді.", "count 21 вагон"],
    ["Былтыр 38 заң бұзушылықты тапты.", "count 38 бұзушылық"],
    ["Былтыр 38 ереже бұзу фактісін тапты.", "count 38 факт"],
    ["Жөндеуге 5 мердігер компания тартылды.", "count 5 компания"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["18 шөп шапқыш алынды.", "count 18 шапқыш"],
  ["6 су жылытқышты қосты.", "count 6 жылытқыш"],
  ["18 ауыл клубы айына 40 мың теңге төлейді.", "count 18 клуб; rate 39500..40500 tenge"],
  ["12 елдің 640 студенті оқиды.", "count 12 ел; count 640 студент"],
  ["18 шөп сатылды.", "count 18 шөп"],
])("what does something to the noun before it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["9 жүк көтергіш кран әкелінді.", "count 9 кран"],
  ["9 жүк көтергіш келі тартады.", "count 9 көтергіш"],
  ["Қазбадан 3 адам қаңқасы шықты.", "count 3 қаңқа"],
  ["Қазбада 3 адам күрегін жоғалтты.", "count 3 адам"],
])("machines by what they do, and what is left of people: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Биыл 14 қарттар үйі жөнделді.", "count 14 үй"],
  ["Зауыт 40 жолаушылар вагонын жөндеді.", "count 40 вагон"],
  ["Енді 300 тұрғын аудан орталығына бармайды.", "count 300 тұрғын"],
  ["Жиынға 8 депутат көмекшісі келді.", "count 8 көмекші"],
])("nouns of many, and places to which people go: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Биыл 2 680 үй салынуы мүмкін.", "count 2680 үй"],
  ["Ауылда 34 үй жөнделуі тиіс.", "count 34 үй"],
  ["Іс жүзінде 16 004 отбасы қалды.", "count 16004 отбасы"],
])("what may become of those is no noun to which they belong: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
