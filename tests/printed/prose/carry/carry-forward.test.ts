import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a number that is denied is of what the one instead is of:", () => {
  test.each([
    ["It went to not 31,952 but 32,512 families.", "count 31952 family *; count 32512 family"],
    ["It went not to 31,952, but to 32,512 families.", "count 31952 family *; count 32512 family"],
    ["Помощь получили не 31 952, а 32 512 семей.", "count 31952 семья *; count 32512 семья"],
    ["Көмекті 31 952 емес, 32 512 отбасы алды.", "count 31952 отбасы *; count 32512 отбасы"],
    [
      "Выплатили не 12, а 13,4 млрд тенге.",
      "amount 11500000000..12500000000 tenge *; amount 13350000000..13450000000 tenge",
    ],
    [
      "12 емес, 13,4 млрд теңге төленді.",
      "amount 11500000000..12500000000 tenge *; amount 13350000000..13450000000 tenge",
    ],
    ["A seat costs not 120 but 150 tenge.", "amount 120 tenge *; amount 150 tenge"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["They were 31,952, but 32,512 families came.", 'other "31,952"; count 32512 family'],
    ["Их было 31 952, а 32 512 семей уехали.", 'other "31 952"; count 32512 семья'],
  ])("and not %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
