import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Some 40cm of snow fell.", "count about 30..50 centimetre"],
  ["The crate weighs 75kg.", "count 75 kilogram"],
  ["Gusts of 70mph felled trees.", "rate 70 mile"],
  ["The bun costs 95p.", "count 95 penny"],
  ["The train leaves at 11.30 p.m.", 'clock "11.30 p.m"'],
  ["The mast, 90m tall, cost £3m.", "count 90 metre; amount 2500000..3500000 GBP"],
  ["They dug to a depth of 15m.", "count 15 metre"],
  ["The firm made £15m.", "amount 14500000..15500000 GBP"],
  ["A 300-acre fire burned two miles away.", "count 300 acre; count 2 mile"],
])("measures right behind their digits: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["PM2.5 levels fell.", ""],
  ["PM2. 5 levels fell.", "count 5 level"],
])("a name with a decimal number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["At a depth of 20m divers found 3 cars.", "count 20 metre; count 3 car"],
  ["At a depth of 2.5m divers found 3 cars.", "count 2.45..2.55 metre; count 3 car"],
  ["The wall is 190m tall.", "count 190 metre"],
  ["The fund got $190m of aid.", "amount 189500000..190500000 USD"],
  ["It raised 20m for schools.", "count 19500000..20500000"],
  ["At the end of 20m people fled.", "count 19500000..20500000 person"],
  ["The pipe costs 68p.", "count 68 penny"],
  ["It sold 40kg of fish.", "count 40 kilogram"],
])("letters right behind digits are measures or millions: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
