import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Халықтың 63,1 пайызы қалада; орташа жас – 32.", 'percent 63.05..63.15 percent; other "32"'],
  ["Қалада 20 мың адам тұрады, телефоны – 112.", 'count 19500..20500 адам; other "112"'],
  ["Қалада 11 минутта жетеді, ауылда бұл көрсеткіш – 28.", "count 11 минут; count 28 минут *"],
  ["Ұзындығы – 412 метр, ені – 11,5.", "count 412 метр; count 11.45..11.55 метр *"],
])("a number behind a label of age and the like takes no unit: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

describe("a magnitude has no unit", () => {
  test.each([
    ["Магнитудасы — 4,8, тереңдігі 15 шақырым.", 'other "4,8"; count 15 шақырым'],
    ["Магнитудасы 4,8, тереңдігі 15 шақырым.", 'other "4,8"; count 15 шақырым'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([["Ені 4,8, тереңдігі 15 шақырым.", "count 4.75..4.85 шақырым *; count 15 шақырым"]])(
    "but not in %s",
    (text, expected) => {
      expect(seen(text)).toBe(expected);
    },
  );
});

describe("in Russian too a magnitude has no unit", () => {
  test.each([
    ["Пострадали три района, магнитуда в очаге — 4,9.", 'count 3 район; other "4,9"'],
    [
      "Магнитуда первого и главного толчка в очаге — 5,6, домов 40.",
      'ordinal "первого"; other "5,6"; count 40 дом',
    ],
    ["Длина дороги — 412 метров, ширина в селе — 4,9.", "count 412 метр; count 4.85..4.95 метр *"],
    ["Толчок магнитудой 4,9 напугал жителей.", 'other "4,9"'],
    ["Толчок магнитудой 4,9 балла напугал жителей.", "count 4.85..4.95 балл"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Магнитудасы 6,1 дүмпу 300 үйді қиратты.", 'other "6,1"; count 300 үй'],
  ["Төртінші 6 дүмпу сезілді.", 'ordinal "Төртінші"; count 6 дүмпу'],
])("what has a magnitude is not counted by it: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});

test.each([
  ["A tremor of magnitude 5.3 hit four towns.", 'other "5.3"; count 4 town'],
  ["The 5.9-magnitude earthquake hit four towns.", 'other "5.9"; count 4 town'],
  ["Twelve nurses work there; their hotline is 150.", 'count 12 nurse; other "150"'],
  ["Forty towns felt a magnitude of 5.", 'count 40 town; other "5"'],
  ["Forty towns felt it: the magnitude is 5.", 'count 40 town; other "5"'],
  ["Forty towns felt it: the magnitude, as was said, fell to 5.", "count 40 town; count 5 town *"],
  ["Forty towns felt a 5-degree frost.", "count 40 town; count 5 town *"],
  ["The hotline took 150 calls.", "count 150 call"],
])("in English too, with a word between: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});
