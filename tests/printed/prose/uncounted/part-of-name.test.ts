import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["MI-8 and Covid-19 hit 40 villages.", "count 40 village"],
  ["The A/H1 strain hit 40 villages.", "count 40 village"],
  ["In room@12 the user_7 paid 40 tenge.", "amount 40 tenge"],
  ["Account KZ15AB12C34 paid 40 tenge.", "amount 40 tenge"],
  ["PM2.5 rose in 40 villages.", "count 40 village"],
  ["In all 40 villages they had PM2. Then 5 were closed.", "count 40 village; count 5 village *"],
  ["The 40 villages had PM2.five are old.", "count 40 village; count 5 village *"],
])("digits in a name are no figure: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["T500 and Т500 were paid.", "amount 500 tenge; amount 500 tenge"],
  ["USD500 and KZT300 were paid.", "amount 500 USD; amount 300 tenge"],
  ["Covid -19 hit 40 villages.", 'other "-19"; count 40 village'],
  ["Since mid-2024 it hit 40 villages.", 'year "2024"; count 40 village'],
  ["The group-2024 hit 40 villages.", "count 40 village"],
  ["They paid (40 tenge).", "amount 40 tenge"],
])("but behind a currency, a dash that stands apart or a word of years: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
