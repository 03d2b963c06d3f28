import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Чешские власти выделили 700 крон.", "amount 700 CZK"],
  ["Ущерб исландских фермеров составил 40 млн крон.", "amount 39500000..40500000 ISK"],
  ["В Маниле билет подорожал до 1 200 песо.", "amount 1200 PHP"],
  ["Билет стоит 30 песо, сообщили в Мехико.", "amount 30 MXN"],
  ["В Кишинёве за воду берут 12 лей.", "amount 12 MDL"],
  ["В Кении школе дали 5 млн шиллингов.", "amount 4500000..5500000 KES"],
  ["В Египте собрали 7 млн фунтов.", "amount 6500000..7500000 EGP"],
  ["В Сараево выделили 3 млн марок.", "amount 2500000..3500000 BAM"],
  ["In Manila they paid 1,200 pesos.", "amount 1200 PHP"],
  ["The Czech insurer paid 19 million crowns.", "amount 18500000..19500000 CZK"],
  ["In Romania the repair cost 500 lei.", "amount 500 RON"],
  ["A Moroccan village got 500 dirhams.", "amount 500 MAD"],
  ["The fund in Senegal spent 7 million francs.", "amount 6500000..7500000 XOF"],
  ["Lebanon raised 7 million pounds.", "amount 6500000..7500000 LBP"],
  ["Швецияда су тасқынына 40 млн крон бөлінді.", "amount 39500000..40500000 SEK"],
  ["Белградта жөндеуге 3 млн динар жұмсалды.", "amount 2500000..3500000 RSD"],
  ["Ашғабатта үйге 500 манат төленді.", "amount 500 TMT"],
  ["Румынияда үй 200 мың лейге сатылды.", "amount 199500..200500 RON"],
])("money that a country of the sentence tells: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["В Индии обед стоит 80 рупий, а в Карачи — 300 рупий.", "amount 80 INR; amount 300 PKR"],
  ["In Oslo the ticket costs 40 kroner and in Copenhagen 45 kroner.", "amount 40 NOK; amount 45 DKK"],
  ["Немецкий фонд дал пражскому музею 2 млн крон.", "amount 1500000..2500000 CZK"],
  ["Чешский фонд дал индийской деревне 2 млн крон.", "amount 1500000..2500000 CZK"],
  ["In Jordan the fund gave 500 dinars to 12 families from Iraq.", "amount 500 JOD; count 12 family"],
])("the nearest country whose money has that name: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Фонд выделил 500 марокканских дирхамов.", "amount 500 MAD"],
  ["The fund gave 2 million Algerian dinars.", "amount 1500000..2500000 DZD"],
  ["В Праге он обменял 30 шведских крон.", "amount 30 SEK"],
])("an adjective of nationality between the number and the name: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Билет подорожал до 30 песо.", "count 30 песо"],
  ["Спилили 30 крон.", "count 30 крона"],
  ["Кроме того, фонд собрал 700 франков.", "count 700 франк"],
  ["Собрали 7 млн фунтов.", "amount 6500000..7500000 GBP"],
  ["Обед стоит 80 рупий.", "amount 80 INR"],
  ["Families received 1,200 pesos.", "count 1200 peso"],
  ["The village got 500 dirhams.", "amount 500 AED"],
  ["Үйге 500 манат төленді.", "amount 500 AZN"],
  ["Қой 200 динарға сатылды.", "count 200 динар"],
  ["В Маниле собрали 40 млн долларов.", "amount 39500000..40500000 USD"],
])("no country, or a name that is told already: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["В Праге спилили 30 крон деревьев.", "count 30 крона"],
  ["В Чехии обрезали 12 крон старых лип.", "count 12 крона"],
  ["Завод в Боснии получил 5 марок стали.", "count 5 марка"],
  ["В Боснии эта марка автомобиля подорожала.", ""],
  ["В Лондоне купили 8 фунтов мяса.", "count 8 фунт"],
  ["In Prague they pruned 12 crowns of oaks.", "count 12 crown"],
  ["The crown of a tree in Sweden fell on 3 cars.", "count 3 car"],
  ["In Cairo they bought 12 pounds of rice.", "count 12 pound"],
  ["В Чехии обрезали 12 крон ели.", "count 12 крона"],
  ["В Чехии обрезали 12 крон старой липы.", "count 12 крона"],
  ["В Лондоне он поймал форель в 8 фунтов.", "count 8 фунт"],
  ["Лондонда 8 фунт балық сатылды.", "count 8 фунт"],
  ["В Чехии обрезали 12 крон молодых лип.", "count 12 крона"],
  ["Кроме того, фонд дал 30 старых крон.", "count 30 крона"],
])("a word that is no money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Датский фермер получил 4 млн крон, сосед — 3.",
    "amount 3500000..4500000 DKK; amount 2500000..3500000 DKK *",
  ],
  [
    "Норвежцы приняли 900 заявок и оценивают убытки в 8,4 млрд крон, хотя вчера говорили о 6.",
    "count 900 заявка; amount 8350000000..8450000000 NOK; amount 5500000000..6500000000 NOK *",
  ],
])("what is carried from such money: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["В Лондоне собрали 8 млн фунтов.", "amount 7500000..8500000 GBP"],
  ["В Каире билет стоит 8 фунтов.", "amount 8 EGP"],
  ["In Geneva the ticket costs 40 francs.", "amount 40 CHF"],
  ["В Чехии штраф составил 30 крон штрафа.", "amount 30 CZK"],
  ["В Праге 30 крон заплатили туристы.", "amount 30 CZK"],
  ["Чехия выделила 300 крон сельским школам.", "amount 300 CZK"],
  ["В Чехии ему заплатили 300 крон наличными.", "amount 300 CZK"],
  ["Чехия выделила 3 млн крон новых пособий.", "amount 2500000..3500000 CZK"],
  ["Чехия выделила 3 тыс. крон новых пособий.", "amount 2500..3500 CZK"],
  ["For 30 crowns visitors see the castle in Prague.", "amount 30 CZK"],
  ["Чехияда әр отбасы 300 крон көмек алды.", "rate 300 CZK"],
  ["In Manila they paid 1,200 pesos of their own.", "amount 1200 PHP"],
])("money by what stands at it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
