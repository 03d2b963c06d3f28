import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Продали 640 тонн огурцов и 410 — помидоров.", "count 640 тонна; count 410 тонна *"],
  ["They laid 74 km of water pipes: 31 on the left bank.", "count 74 kilometre; count 31 kilometre *"],
  ["Из 1 734 километров сетей заменить нужно 690.", "count 1734 километр; count 690 километр *"],
])("what there is so much of is not counted itself: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
