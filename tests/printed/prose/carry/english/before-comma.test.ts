import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["Still needed as of 9 April: tents, 600; stoves, 250.", 'date "9 April"; count 600 tent; count 250 stove'],
  ["Losses: sheep, 1,140; old farm houses, 86; barns, 8", "count 1140 sheep; count 86 house; count 8 barn"],
  ["Losses: sheep, 1,140; cows and barns, 8.", "count 1140 sheep; count 8 barn"],
  ["Brothers, 9 and 12, drowned in Oral.", 'other "9"; other "12"'],
  ["The sheep stayed with the herders, 42, in Oral.", 'other "42"'],
])("listed with its number behind a comma: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
