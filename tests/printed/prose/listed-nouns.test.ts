import { expect, test } from "vitest";
import { seen } from "./seen.js";

test.each([
  ["Изъяли 3 кимоно, 12 видео и 5 колье.", "count 3 кимоно; count 12 видео; count 5 колье"],
  ["Спасли 15 постояльцев и 3 горничных.", "count 15 постоялец; count 3 горничная"],
  ["На рынке 12 ларьков и 24 чехла.", "count 12 ларек; count 24 чехол"],
  ["Высадили 40 вишен, отловили 3 цапли.", "count 40 вишня; count 3 цапля"],
  ["Приехали 8 пожарных брандспойтов и 30 пожарных.", "count 8 брандспойт; count 30 пожарный"],
  ["Освободили 5 заключенных колонии.", "count 5 заключенный"],
  ["Поголовье верблюдов выросло до 273 тысяч.", "count 272500..273500 верблюд"],
  ["The museum bought 41 canvases and four dominoes.", "count 41 canvas; count 4 domino"],
  ["Pilots flew 24 sorties from two plateaux.", "count 24 sortie; count 2 plateau"],
  ["Олар 120 шибөріні атып, 14 ау мен 3 бөген тапты.", "count 120 шибөрі; count 14 ау; count 3 бөген"],
  ["Ауладан 230 келі бекіре алынды.", "count 230 келі"],
  ["Саябаққа 22 орындық қойылды.", "count 22 орындық"],
  ["280 орындық балабақша ашылды.", "count 280 орын"],
])("the nouns of %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});
