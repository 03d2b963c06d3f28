import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Проверили 64 колодца, в 15 нитрата сверх меры.", "count 64 колодец; count 15 колодец *"],
  ["Из 64 колодцев внимания требуют 15.", "count 64 колодец; count 15 колодец *"],
  ["Трубы сменили на 14 участках, ещё на трёх работы идут.", "count 14 участок; count 3 участок *"],
])("a word whose form no such number asks for is not counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Из 90 заявившихся бригад отобрали 12.", "count 90 бригада; count 12 бригада *"],
  ["Засеяли 12 га и 2,5 сотки.", "count 12 гектар; count 2.45..2.55 сотка"],
  ["Снесли 15 частью сгоревших сараев.", "count 15 сарай"],
  ["Помощь получила 85 семья.", "count 85 семья"],
  ["Сняли 12 интервью.", "count 12 интервью"],
  ["Стадо в 21 корова и 3 козы.", "count 21 корова; count 3 коза"],
])("but it is in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
