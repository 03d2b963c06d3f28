import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Команда обыграла соперниц 3:1 (25:18, 18:25).", 'other "3:1"; other "25:18"; other "18:25"'],
  ["Матч завершился со счётом 21:19.", 'other "21:19"'],
  ["Соотношение учителей и учеников — 1:14.", 'other "1:14"'],
  ["Команда обыграла гостей в матче, начатом в 19:15.", 'clock "19:15"'],
  ["Команда обыграла гостей, начало матча — 19:05.", 'clock "19:05"'],
  ["Рейс прибыл 21:19.", 'clock "21:19"'],
])("a score or a ratio is no time of day: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
