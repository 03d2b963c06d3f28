import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["The number of injured rose to 40.", "count 40 injured"],
  ["The number of injured is 40.", "count 40 injured"],
  ["The number of wounded men rose to 40.", "count 40 man"],
  ["The total number of cows that died was 40.", "count 40 cow"],
  ["Число погибших и раненых — 120.", "count 120 погибший"],
  ["Число человек в группе — 12.", "count 12 человек"],
  ["Ауыл халқының саны 1 200-ге жетті.", "count 1200 адам"],
])("the number of those that a label names, in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Износ парка вырос до 61.", 'other "61"'],
  ["Для парка мастер вырезал 26.", 'other "26"'],
])("but of no verb, and not of who does something: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["The number of sheep rose to 340.", "count 340 sheep"],
  ["Number of houses 120", "count 120 house"],
])("nor does the form of many matter, or a mark: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
