import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Собрали 40 кошар, за 9 месяцев — 31.", "count 40 кошара; count 9 месяц; count 31 кошара *"],
  ["Доход за 9 месяцев — 412.", 'count 9 месяц; other "412"'],
  ["Привили 40 егерей, все старше 60 лет, семь заболели.", "count 40 егерь; count 60 год; count 7 егерь *"],
  ["Суд назначил 11 лет 6 месяцев, прокурор просил 14.", "count 11 год; count 6 месяц; count 14 год *"],
])("later numbers are not of how long or how old: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
