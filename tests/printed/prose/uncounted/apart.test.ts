import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("an English number of nothing else that is counted", () => {
  test.each([
    ["A hundred sheep stayed, said a herder, 62, from Oral.", 'count 100 sheep; other "62"'],
    ["A hundred sheep stayed, said Omar, 62, in Oral.", 'count 100 sheep; other "62"'],
    ["Sixty sheep stayed with Omar Saduakas, 62, in Oral.", 'count 60 sheep; other "62"'],
    ["Sixty sheep stayed, and with the herders, 42, in Oral.", "count 60 sheep; count 42 sheep *"],
    ["Sixty sheep stayed, and in Oral, 42, in Aktobe.", "count 60 sheep; count 42 sheep *"],
    ["They saw 64 films, and a jury of seven chose.", 'count 64 film; other "seven"'],
    ["They saw 64 films, and a total of seven.", "count 64 film; count 7 film *"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("the ages of two", () => {
  test.each([
    ["Two brothers, 9 and 12, drowned.", 'count 2 brother; other "9"; other "12"'],
    ["They sent 40 boats, 9 and 12, to Oral.", "count 40 boat; count 9 boat *; count 12 boat *"],
    [
      "Each family gets 50 tenge; families of more than five get 200.",
      'rate 50 tenge; other over "more than five"; rate 200 tenge *',
    ],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  [
    "They treated 12 people, nine of them children under 14.",
    'count 12 person; count 9 person *; other under "under 14"',
  ],
  ["Entry is free for those over 63.", 'other over "over 63"'],
  ["They treated 12 children under 14 tents.", "count 12 child; count under ..13 tent"],
])("an age of many is apart: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["At 17 she has won 12 cups.", 'other "17"; count 12 cup'],
  ["At 17, he had won 12 cups.", 'other "17"; count 12 cup'],
  ["The nurses are older than 50, and 270 posts stand empty.", 'other "50"; count 270 post'],
  [
    "The plaintiff, a seamstress of 44, was awarded 2 million tenge.",
    'other "44"; amount 1500000..2500000 tenge',
  ],
  ["The seamstresses of 44 firms struck.", "count 44 firm"],
])("an age behind at, than or of: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("an age behind aged stands apart", () => {
  expect(seen("He got 12 years; his driver, a clerk aged 41, got three.")).toBe(
    'count 12 year; other "41"; count 3 year *',
  );
  expect(seen("Three brothers aged 9 and 12 walked 14 kilometres.")).toBe(
    'count 3 brother; other "9"; other "12"; count 14 kilometre',
  );
});

test.each([
  ["The 74 miners, the youngest 13, were freed.", 'count 74 miner; other "13"'],
  ["Three children died; the mean age at birth has passed 29.", 'count 3 child; other "29"'],
  ["Of 74 miners the youngest four were freed.", "count 74 miner; count 4 miner *"],
])("how old the youngest are: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Приняли 40 конюхов старше 60.", 'count 40 конюх; other "60"'],
  ["Приняли 40 конюхов, отсеялось 60.", "count 40 конюх; count 60 конюх *"],
])("in Russian an age behind a comparison: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The girls, aged six, nine and 11, were found.", 'other "six"; other "nine"; other "11"'],
  ["Two girls aged six, and 11 boys, were found.", 'count 2 girl; other "six"; count 11 boy'],
])("several ages: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
