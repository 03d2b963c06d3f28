import { expect, test } from "vitest";
import { seen } from "./seen.js";

test.each([
  ["Only one of 40 houses stood.", "count 40 house"],
  ["Half of one house and 5 tents fell.", 'other "Half" 1/2; count 1 house; count 5 tent'],
  ["На одну воспитательницу приходится 37 малышей.", "count 1 воспитательница; count 37 малыш"],
  ["На одну воспитательницу сегодня пришлось 37 малышей.", "count 1 воспитательница; count 37 малыш"],
  ["В одну воспитательницу кинули 37 снежков.", "count 37 снежок"],
  ["Бір педиатрға 1 150 бала келеді.", "count 1 педиатр; count 1150 бала"],
  ["Бір тісті емдеуге 40 минут кетеді.", "count 1 тіс; count 40 минут"],
  ["Бір тісті емдеу үшін 40 минут кетеді.", "count 1 тіс; count 40 минут"],
])("one, and to whom so many fall: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Romania sent two and Croatia one.", 'other "two"; other "one"'],
  ["Romania sent two, and Croatia one.", 'other "two"; other "one"'],
  ["Romania sent 2 and Croatia one.", 'other "2"; other "one"'],
  ["Romania sent tents and Croatia one.", ""],
  ["They won two gold medals and one silver.", "count 2 medal; count 1 medal *"],
  ["They won two medals and one silver.", "count 2 medal"],
  ["They have a bus and one silver car.", ""],
  ["Пять медалей: одну золотую и две серебряные.", "count 5 медаль; count 1 медаль *; count 2 медаль *"],
  ["Взяли одну золотую и две серебряные.", 'other "две"'],
])("one of a list, or of a kind: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Соның тоқсаны шетелге кетті.", 'other "тоқсаны"'],
  [
    "63 мектептің он бірінде 20-дан аз бала оқиды.",
    "count 63 мектеп; count 11 мектеп *; count under ..19 бала",
  ],
  ["It costs 520 tenge a dozen.", "rate 520 tenge"],
  ["They sold five dozen a day.", 'other "five dozen"'],
])("a number word by itself: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Выиграла 1 000 МРП.", "amount 1000 MCI"],
  ["Получила 1 000 МРП.", "rate 1000 MCI"],
  ["Жалгерлерге барлығы 4 600 АЕК айыппұл салынды.", "amount 4600 MCI"],
  ["Взыскали 43 тысячи штрафа.", "amount 42500..43500"],
  ["Взыскали 43 тысячи нового штрафа.", "amount 42500..43500"],
  [
    "Насчитали 6,8 млн голов крупного скота и 9,4 млн мелкого.",
    "count 6750000..6850000 голова; count 9350000..9450000 голова *",
  ],
])("money, and what is none: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
