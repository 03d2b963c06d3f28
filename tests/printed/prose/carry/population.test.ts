import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["They played before a crowd of 23,400.", "count 23400 person"],
  ["A jury of 12 heard the case.", 'other "12"'],
  ["The town's population has fallen to 12,400 from 15,000.", "count 12400 person; count 15000 person *"],
  ["The island's population, once 2,900, is down to 418.", "count 2900 person; count 418 person *"],
  [
    "A census of snow leopards put the population at 189, 20 more than in 2016.",
    'count 189 leopard; count 20 leopard *; year "2016"',
  ],
  ["The wolf population is put at 600.", "count 600 wolf"],
  ["Population growth slowed to 340.", 'other "340"'],
])("those who live somewhere: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They played before a crowd of 20.", "count 20 person"],
  ["They played before a crowd of 12.", 'other "12"'],
  ["The population stood at 19 in May.", 'other "19"'],
  ["The assembly was elected on a turnout of 54.2, the lowest yet.", 'other "54.2"'],
  ["The population passed 37.5 million last year.", "count 37450000..37550000 person"],
  ["The population has passed two million.", "count 1500000..2500000 person"],
  ["The wolf population hit 600 in May.", "count 600 wolf"],
  ["The saiga population has topped 1.9 million.", "count 1850000..1950000 saiga"],
  ["The population only just passed 12,400.", "count 12400 person"],
  ["The population of 2,900 stands at 418.", "count 2900 person; count 418 person"],
  [
    "The population, put at 2,900 in 1999, is down to 418.",
    'count 2900 person; year "1999"; count 418 person *',
  ],
  ["A crowd at 340 cheered.", 'other "340"'],
])("few, scaled and said in other words: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
