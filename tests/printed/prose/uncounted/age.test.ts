import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["A hundred sheep stayed, said a herder, 62, from Oral.", 'count 100 sheep; other "62"'],
  ["A hundred sheep stayed, said Omar, 62, in Oral.", 'count 100 sheep; other "62"'],
  ["Sixty sheep stayed with Omar Saduakas, 62, in Oral.", 'count 60 sheep; other "62"'],
  ["Sixty sheep stayed, and with the herders, 42, in Oral.", "count 60 sheep; count 42 sheep *"],
  ["Sixty sheep stayed, and in Oral, 42, in Aktobe.", "count 60 sheep; count 42 sheep *"],
  ["Of 64 farms, Oral, 42, sold most.", "count 64 farm; count 42 farm *"],
  ["Of 640 farms only a herder, 142, sold.", "count 640 farm; count 142 farm *"],
  [
    "Of 64 farms three herders, 12, and nurses, 14, had none.",
    "count 64 farm; count 3 herder; count 12 herder *; count 14 herder *",
  ],
])("how old one is, between commas: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Two brothers, 9 and 12, drowned.", 'count 2 brother; other "9"; other "12"'],
  [
    "Of 64 children two sisters, nine and twelve, drowned.",
    'count 64 child; count 2 sister; other "nine"; other "twelve"',
  ],
  ["They sent 40 boats, 9 and 12, to Oral.", "count 40 boat; count 9 boat *; count 12 boat *"],
  [
    "Of 64 boats two brothers took 9 and 12, all old.",
    "count 64 boat; count 2 brother; count 9 boat *; count 12 boat *",
  ],
  [
    "Of 64 boats two brothers, 9 and 12 in Oral, sank.",
    "count 64 boat; count 2 brother; count 9 brother *; count 12 brother *",
  ],
  [
    "Of 640 boats the brothers, 200 and 300, took most.",
    "count 640 boat; count 200 boat *; count 300 boat *",
  ],
])("the ages of two: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "They treated 12 people, nine of them children under 14.",
    'count 12 person; count 9 person *; other under "under 14"',
  ],
  ["Entry is free for those over 63.", 'other over "over 63"'],
  ["Of 64 farms, drivers over 60 have none.", 'count 64 farm; other over "over 60"'],
  ["Of 64 farms, tractors over 60 have none.", "count 64 farm; count over 61.. farm *"],
  ["They treated 12 children under 14 tents.", "count 12 child; count under ..13 tent"],
  [
    "Loans of 20 million tenge go to farms, and grants to those under 5 million.",
    "amount 19500000..20500000 tenge; amount under ..4999999.99 tenge *",
  ],
])("an age that many are under or over: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["At 17 she has won 12 cups.", 'other "17"; count 12 cup'],
  ["At 17, he had won 12 cups.", 'other "17"; count 12 cup'],
  ["They have 64 cups at 17.", "count 64 cup; count 17 cup *"],
  ["The nurses are older than 50, and 270 posts stand empty.", 'other "50"; count 270 post'],
  ["Of 64 men, 12 are younger than 20.", 'count 64 man; count 12 man *; other "20"'],
  ["The 64 houses are fewer than 50.", "count 64 house; count under ..49 house *"],
  [
    "The plaintiff, a seamstress of 44, was awarded 2 million tenge.",
    'other "44"; amount 1500000..2500000 tenge',
  ],
  ["The village has 740 tents, and an orphan of 13.", 'count 740 tent; other "13"'],
  ["The 64 farms keep a tractor of 13.", "count 64 farm; count 13 farm *"],
  ["The 64 clerks, the engineers of 31, won.", "count 64 clerk; count 31 clerk *"],
  ["The seamstresses of 44 firms struck.", "count 44 firm"],
  ["The herders lost 64 goats in the year of 58.", "count 64 goat; count 58 goat *"],
  ["The herders sold 64 goats at the age of 58.", 'count 64 goat; other "58"'],
])("an age behind at, than or of: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["He got 12 years; his driver, a clerk aged 41, got three.", 'count 12 year; other "41"; count 3 year *'],
  [
    "Three brothers aged 9 and 12 walked 14 kilometres.",
    'count 3 brother; other "9"; other "12"; count 14 kilometre',
  ],
  ["The girls, aged six, nine and 11, were found.", 'other "six"; other "nine"; other "11"'],
  ["Two girls aged six, and 11 boys, were found.", 'count 2 girl; other "six"; count 11 boy'],
  ["Of 64 men, 9 and 12 left.", "count 64 man; count 9 man *; count 12 man *"],
])("ages behind aged: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The 74 miners, the youngest 13, were freed.", 'count 74 miner; other "13"'],
  ["The 74 miners, of whom the oldest was 63, were freed.", 'count 74 miner; other "63"'],
  ["The village has 740 trees, and the oldest 240 were felled.", "count 740 tree; count 240 tree *"],
  ["Three children died; the mean age at birth has passed 29.", 'count 3 child; other "29"'],
  ["They hired 64 nurses whose age at work has reached 29.4.", 'count 64 nurse; other "29.4"'],
  ["Of 74 miners the youngest four were freed.", "count 74 miner; count 4 miner *"],
  ["Of 74 miners at that age 40 were freed.", "count 74 miner; count 40 miner *"],
])("how old the youngest are: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Приняли 140 конюхов старше 60.", 'count 140 конюх; other "60"'],
  ["Приняли 40 конюхов, отсеялось 60.", "count 40 конюх; count 60 конюх *"],
  ["40 малшының жасы шамамен 32.", 'count 40 малшы; other about "шамамен 32"'],
])("in Russian and Kazakh an age behind a word for it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
