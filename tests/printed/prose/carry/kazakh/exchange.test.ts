import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "1 доллар – 541,3 теңге, 1 еуро – 602,8, 1 рубль – 6,6.",
    "amount 1 USD; amount 541.25..541.35 tenge; amount 1 EUR; amount 602.75..602.85 tenge *; amount 1 RUB; amount 6.55..6.65 tenge *",
  ],
  ["1 доллар 541 теңге, 1 доллар 540.", "amount 1 USD; amount 541 tenge; amount 1 USD; amount 540 tenge *"],
])("what other money costs: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["1 доллар – 541 теңге, 1 еуро – 602.", "amount 1 USD; amount 541 tenge; amount 1 EUR; amount 602 tenge *"],
  [
    "100 рубль 620 теңге, 100 юань 7 450.",
    "amount 100 RUB; amount 620 tenge; amount 100 CNY; amount 7450 tenge *",
  ],
  ["1 доллар – 541 теңге, 1 балаға – 602.", "amount 1 USD; amount 541 tenge; count 1 бала; count 602 бала *"],
])("money for so much other money, and for nothing else: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
