import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Спасли 17 чабанов, в том числе 6 егерей; ещё 45 эвакуировали.",
    "count 17 чабан; count 6 егерь; count 45 чабан *",
  ],
  [
    "Спасли 17 чабанов, в том числе 6 егерей из Аксу и 4 — из Семея.",
    "count 17 чабан; count 6 егерь; count 4 егерь *",
  ],
  [
    "Обещали сорок юрт и два генератора, привезли восемнадцать.",
    "count 40 юрта; count 2 генератор; count 18 юрта *",
  ],
])("more than the last things are those with them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
