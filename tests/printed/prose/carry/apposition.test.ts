import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("the same as a rate in other money is a rate", () => {
  test.each([
    ["The fine is 20 MCI, or 78,640 tenge.", "rate 20 MCI; rate 78640 tenge"],
    ["The fine is 78,640 tenge (20 MCI).", "rate 78640 tenge; rate 20 MCI"],
    ["Guards get 300 dollars a month, or 156,000 tenge.", "rate 300 USD; rate 156000 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Guards get 300 dollars a month, or 400,000 tenge in total.", "rate 300 USD; amount 400000 tenge"],
    ["The fine is 20 MCI, and 78,640 tenge was paid.", "rate 20 MCI; amount 78640 tenge"],
    ["Families got 13.3 billion tenge or 100 MCI.", "amount 13250000000..13350000000 tenge; rate 100 MCI"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([["Дали по 150 МРП (это 553 800 тенге).", "rate 150 MCI; rate 553800 tenge"]])(
  "the same in other money: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);

test.each([
  ["Guards get 300 dollars an hour, or 1,560 tenge.", "rate 300 USD; rate 1560 tenge"],
  ["Guards get 300 dollars per working calendar month, or 156,000 tenge.", "rate 300 USD; rate 156000 tenge"],
  ["Штраф — 20 МРП (78 640 тенге).", "rate 20 MCI; rate 78640 tenge"],
  ["Айыппұл 20 АЕК, яғни 78 640 теңге.", "rate 20 MCI; rate 78640 tenge"],
  ["The fine is 20 MCI (earlier 78,640 tenge).", "rate 20 MCI; amount 78640 tenge"],
  ["The grant is 5 million tenge, or 10,400 dollars.", "amount 4500000..5500000 tenge; amount 10400 USD"],
])("the same in other money behind more words: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
