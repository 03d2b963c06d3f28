import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "The fund gave 40 farms 30 million tenge, of which the state covers seven.",
    "count 40 farm; amount 29500000..30500000 tenge; amount 6500000..7500000 tenge *",
  ],
  [
    "The fund gave 40 farms 30 million tenge, of which the state covers ten.",
    "count 40 farm; amount 29500000..30500000 tenge; amount 9500000..10500000 tenge *",
  ],
  [
    "Фонд дал 40 хозяйствам 10 млн тенге, из которых казна возместила три.",
    "count 40 хозяйство; amount 9500000..10500000 tenge; amount 2500000..3500000 tenge *",
  ],
  [
    "В области 40 аулов: из 10 млрд тенге больше шести ушло на дороги.",
    "count 40 аул; amount 9500000000..10500000000 tenge; amount over 6000000000.01.. tenge *",
  ],
  [
    "В области 40 аулов, из 10 млрд тенге шесть потратят на дороги.",
    "count 40 аул; amount 9500000000..10500000000 tenge; amount 5500000000..6500000000 tenge *",
  ],
])("who has how much of money is no number of things: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "The fund gave 40 farms 30 million tenge, of which only seven grow wheat.",
    "count 40 farm; amount 29500000..30500000 tenge; count 7 farm *",
  ],
  [
    "Фонд дал 40 хозяйствам 10 млн тенге, из которых три вернули.",
    "count 40 хозяйство; amount 9500000..10500000 tenge; count 3 хозяйство *",
  ],
  [
    "В области 40 аулов, за 10 млрд тенге шесть снабдили водой.",
    "count 40 аул; amount 9500000000..10500000000 tenge; count 6 аул *",
  ],
])("but so few are of the things where nobody has it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "В стране 20 областей, ВВП — 168,4 млрд долларов, на душу населения приходится 8,3 тысячи.",
    "count 20 область; amount 168350000000..168450000000 USD; rate 8250..8350 USD *",
  ],
  [
    "В стране 20 областей, ВВП — 168,4 млрд долларов, на человека приходится 830.",
    "count 20 область; amount 168350000000..168450000000 USD; rate 830 USD *",
  ],
  [
    "Победитель получил 2 млн тенге и 3 ноутбука, призёр — приз в 10 тысяч.",
    "amount 1500000..2500000 tenge; count 3 ноутбук; amount 9500..10500 tenge *",
  ],
  [
    "Победитель получил 2 млн тенге и 3 ноутбука, призёру вручили 500 тысяч.",
    "amount 1500000..2500000 tenge; count 3 ноутбук; amount 499500..500500 tenge *",
  ],
  [
    "Победитель получил 2 млн тенге и 30 ноутбуков, призёрам вручили 15.",
    "amount 1500000..2500000 tenge; count 30 ноутбук; count 15 ноутбук *",
  ],
  [
    "The bank lent 76 billion tenge to 5,100 farmers, and plans to lend 90.",
    "amount 75500000000..76500000000 tenge; count 5100 farmer; amount 89500000000..90500000000 tenge *",
  ],
])("sums for a head, given or won, although things were counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Узбекистан купил 390 тыс. тонн муки, Афганистан — 275.",
    "count 389500..390500 тонна; count 274500..275500 тонна *",
  ],
  [
    "Пострадали 64 тысячи человек, в прошлом году — 51.",
    "count 63500..64500 человек; count 50500..51500 человек *",
  ],
  ["The prosecutor sought nine years, the court gave six.", "count 9 year; count 6 year *"],
  ["The prosecutor sought nine years, the court gave six and a fine.", "count 9 year; count 6 year *"],
  [
    "With the hurricane still 180 kilometres offshore, the coast guard ordered 73 back to harbour.",
    'count 180 kilometre; other "73"',
  ],
  ["Дорогу построили за 5 месяцев, а не за 7.", "count 5 месяц; count 7 месяц *"],
])("measures in turn, of as many thousands or of none: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Ready are 87 percent of the schools, not 92.",
    "percent 86.5..87.5 percent; percent 91.5..92.5 percent *",
  ],
  ["Цены поднялись на 18%: с 74 до 87.", 'percent 17.5..18.5 percent; other "74"; other "87"'],
  [
    "Популяция сократилась на 34 процента, исчезли 86 из 412.",
    'percent 33.5..34.5 percent; other "86"; other "412"',
  ],
])("more than there are percent is none of them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Ущерб — 3 млн тенге, умерли девятнадцать.", 'amount 2500000..3500000 tenge; other "девятнадцать"'],
])("those who died are no money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
