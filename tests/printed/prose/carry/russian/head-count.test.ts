import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test("a number of people for whom no noun stands is a count, whatever money is spoken of", () => {
  expect(seen("На ремонт дали 3 млрд тенге из города с населением 250 тысяч.")).toContain(
    "count 249500..250500",
  );
  expect(seen("На ремонт дали 3 млрд тенге из банка со вкладами 250 тысяч.")).not.toContain("count 249500");
});

test("the number of those who something happened to is a count in both its states", () => {
  expect(seen("Число тех, кому нужна помощь, выросло с 3 до 5 миллионов.")).toBe(
    "count 2500000..3500000 *; count 4500000..5500000",
  );
  expect(seen("Сумма тех, кому нужна помощь, выросла с 3 до 5 миллионов.")).not.toContain("count 25");
});
