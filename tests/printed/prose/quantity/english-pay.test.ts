import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("money is what each gets, by the word before it,", () => {
  test.each([
    ["The minimum wage (85,000 tenge) will not change.", "rate 85000 tenge"],
    ["A teacher on a salary of 240,000 tenge cannot rent a flat.", "rate 240000 tenge"],
    ["Average salaries in the oil towns reached 1.2 million tenge.", "rate 1150000..1250000 tenge"],
    [
      "The typical rent went up by 8 percent to 210,000 tenge.",
      "percent 7.5..8.5 percent; rate 210000 tenge",
    ],
    ["A night guard earns about 95,000 tenge.", "rate about 94000..96000 tenge"],
    ["Monthly payments of 60,000 tenge are made to carers.", "rate 60000 tenge"],
    ["The rent rose from 200,000 to 250,000 tenge.", "rate 200000 tenge *; rate 250000 tenge"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["The plant owes its staff wages of 12 million tenge.", "amount 11500000..12500000 tenge"],
    ["The pension fund paid out 900,000 tenge.", "amount 900000 tenge"],
    ["Wage arrears rose to 400,000 tenge.", "amount 400000 tenge"],
    ["From his pension the old man sent 100,000 tenge.", "amount 100000 tenge"],
    ["They paid 900,000 tenge in wages.", "amount 900000 tenge"],
    ["The boxer won in May and earned 95,000 tenge.", "amount 95000 tenge"],
    ["The opera earns 45 million tenge.", "amount 44500000..45500000 tenge"],
    ["Payments of 60,000 tenge went to the fund.", "amount 60000 tenge"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["They wrote off fines averaging 42,000 tenge.", "rate 42000 tenge"],
  ["The minimum wage has been 85,000 tenge for years.", "rate 85000 tenge"],
  ["Prices averaging 42,000 tenge are low.", "amount 42000 tenge"],
])("what each of many comes to: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("pay is for each where it is someone's", () => {
  expect(seen("Nurses' pay will rise to 380,000 tenge.")).toBe("rate 380000 tenge");
  expect(seen("Basic pay is 210,000 tenge.")).toBe("rate 210000 tenge");
  expect(seen("He had to pay 210,000 tenge.")).toBe("amount 210000 tenge");
});

test.each([
  ["The rent is 3 billion tenge.", "amount 2500000000..3500000000 tenge", "too much for one"],
  ["The wage is low; the debt stood at 500 tenge.", "amount 500 tenge", "another clause"],
  ["The wage rose and the total was 500 tenge.", "amount 500 tenge", "of all"],
  ["The wage council put the loss at 500 tenge.", "amount 500 tenge", "part of a name"],
  ["From her pension, the widow gave a sum of 500 tenge.", "amount 500 tenge", "a part of it"],
  ["He paid the rent with 500 tenge he had saved.", "amount 500 tenge", "another sum"],
  ["The pension, officials said, will be 500 tenge.", "rate 500 tenge", "behind who says it"],
  ["Rent – 500 tenge.", "rate 500 tenge", "behind a dash"],
  ["Petrol averaging 500 tenge was sold out.", "amount 500 tenge", "of what there are no more"],
])("what pay is, and what only stands near it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
