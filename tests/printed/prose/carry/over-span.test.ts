import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Поголовье свиней сократилось за десять лет с 27 тысяч до 3 тысяч.",
    "count 10 год; count 26500..27500 свинья; count 2500..3500 свинья *",
  ],
  ["Поголовье свиней выросло за десять лет 27 раз.", 'count 10 год; other "27 раз"'],
  [
    "Вызовов скорой стало больше на 18%: с 74 до 87.",
    "percent 17.5..18.5 percent; count 74 вызов; count 87 вызов *",
  ],
  ["Мектеп саны бес жылда 340-қа жетті.", "count 5 жыл; count 340 мектеп"],
  ["Халық саны екі айда 3 мыңға өсті.", "count 2 ай; count 2500..3500 адам"],
  ["Цены поднялись на 18%: с 74 до 87.", 'percent 17.5..18.5 percent; other "74"; other "87"'],
])("a label over the time in which, or the share by which: %s", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

test.each([
  ["Случаев кори за 9 месяцев — 1 204.", "count 9 месяц; count 1204 случай"],
  ["Число браков за 9 месяцев — 4 215.", "count 9 месяц; count 4215 брак"],
  ["Браков за 9 месяцев зарегистрировали 4 215 в городе.", "count 9 месяц; count 4215 брак"],
])("a label over the time in which so many were counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Поголовье свиней сократилось за десять лет с 27 до 3.",
    "count 10 год; count 27 свинья; count 3 свинья *",
  ],
  ["Случаев кори за 9 месяцев — 1 204.", "count 9 месяц; count 1204 случай"],
  ["Мектеп саны бес жылда 340-қа жетті.", "count 5 жыл; count 340 мектеп"],
])("a span over which a label tells more: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
