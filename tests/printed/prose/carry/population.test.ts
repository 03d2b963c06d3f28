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
