import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Фонд выдал 1,6 млн заёмщиков.", "count 1550000..1650000 заемщик"],
  ["Жарты миллиард бюджеттен бөлінді.", "amount 450000000..550000000"],
  ["Он купил 150 тысяч фунтов.", "amount 149500..150500 GBP"],
  ["They pay 14 pounds.", "amount 14 GBP"],
  ["They weigh 14 pounds.", "count 14 pound"],
  ["It costs up to 14 pounds.", "amount at-most ..14 GBP"],
  ["Спасатели вывезли 43 тысячи жителей.", "count 42500..43500 житель"],
])("money by its size or its verb, and things: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
