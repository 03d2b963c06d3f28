import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["One marriage in three ends in divorce.", 'other "three"'],
  ["One new marriage in three ends in divorce.", 'other "three"'],
  ["One adult in three smokes.", 'other "three"'],
  ["One rope with three ends hung from the roof.", "count 3 end"],
  ["The error in three claims was small.", "count 3 claim"],
])("what one in so many does is not counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "It owes 94 billion tenge, of which about 11 billion falls due in May.",
    "amount 93500000000..94500000000 tenge; amount about 10000000000..12000000000 tenge *",
  ],
  [
    "It got 40 claims, of which no more than 11 concerns the flood.",
    "count 40 claim; count at-most ..11 claim *",
  ],
])("what becomes of a part: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ['They built 69 "model" schools.', "count 69 school"],
  ["They built 69 “model village” schools.", "count 69 school"],
  ['They closed 14 "so-called" clinics.', 'other "14"'],
  ['The board is 12" wide and 40" long.', 'other "12"; other "40"'],
  ['He bought a 12" pipe and 3 tents.', 'other "12"; count 3 tent'],
  ['Of those 40 (two "model" schools among them) stayed.', 'other "40"; count 2 school'],
])("words in quotation marks before a noun: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They flew in six Przewalski's wild horses.", "count 6 horse"],
  ["They opened 12 women’s shelters.", "count 12 shelter"],
  ["It has 12 women's football teams.", "count 12 team"],
  ["At seven Asel's house burned down.", 'other "seven"'],
  ["At seven Asel's house was empty.", 'other "seven"'],
  ["They visited 12 neighbour's.", 'other "12"'],
])("whose name a noun bears: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["40 lives were lost.", "count 40 life"],
  ["The flood has already cost 12 lives.", "count 12 life"],
  ["The flood took more than 15 lives.", "count over 16.. life"],
  ["The flood took a total of 15 lives.", "count 15 life"],
  ["A nurse who took up a job at 19 lives in Aktau.", 'other "19"'],
  ["He says the man of 19 lives well.", 'other "19"'],
  ["Of the families 40 live outside towns.", 'other "40"'],
])("lives are counted near what takes or saves them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["12 IT firms closed.", "count 12 firm"],
  ["Nearly 12 US soldiers died.", "count nearly 11.5..12 soldier"],
  ["NINE HOUSES BURNED, 12 WERE SAVED", "count 9 house; count 12 house *"],
  ["64 ROOFS TORN OFF, 12 WERE REPAIRED.", "count 64 roof; count 12 roof *"],
  ["At 12 I went home.", 'other "12"'],
  ["They hired 12 WHO.", 'other "12"'],
])("letters that spell a word: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["One police officer was killed.", "count 1 officer"],
  ["Twelve soldiers and one police officer were hurt.", "count 12 soldier; count 1 officer"],
  ["For 40 sheep farmer Asel Nurova paid 900,000 tenge.", "count 40 sheep; amount 900000 tenge"],
])("the trade behind a noun that is the same of many: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The flood killed one worker.", "count 1 worker"],
  ["The flood left one guard dead.", "count 1 guard"],
  ["Police said that one guard was hurt.", "count 1 guard"],
  ["They say one guard died.", "count 1 guard"],
  ["They say one guard was asleep.", ""],
  ["The flood killed one later.", ""],
  ["The quake killed one instantly.", ""],
])("one victim: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["There one standpipe serves as many as 60 households.", "count 1 standpipe; count at-most ..60 household"],
  ["There one standpipe serves seven families.", "count 1 standpipe; count 7 family"],
  ["There is one midwife for some seven mothers.", "count 1 midwife; count about 6..8 mother"],
  ["There is one village midwife per 1,200 residents.", "count 1 midwife; count 1200 resident"],
  ["There one standpipe serves the village.", ""],
  ["No one cares for 60 cows.", "count 60 cow"],
  ["Nobody but one paid for 60 houses.", "count 60 house"],
])("one that serves so many: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They lost nine houses, and one barn.", "count 9 house; count 1 barn"],
  ["They lost 9 new rural houses and one barn.", "count 9 house; count 1 barn"],
  ["They lost houses and one barn.", "count 1 barn"],
  ["Schools and one kindergarten closed.", "count 1 kindergarten"],
  ["They hold three Russians and one Italian.", "count 3 russian; count 1 italian"],
  ["They lost nine houses and one more.", "count 9 house"],
  ["They lost nine houses and one third of the herd.", 'count 9 house; other "one third" 1/3'],
  ["They lost nine houses and one of the barns.", "count 9 house"],
  ["He has two sons, one abroad.", "count 2 son"],
  ["For two weeks, one must boil water.", "count 2 week"],
  ["They visited nine villages and one Karasu barn.", "count 9 village"],
  ["They have dogs and one barks.", ""],
  ["It was late and one barn burned.", ""],
  ["They lost nine boats and one broke.", "count 9 boat"],
  ["Nine calves drowned and one fled.", "count 9 calf"],
  ["In many villages, one Serik told us, 40 houses fell.", "count 40 house"],
])("one more behind many: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
