import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Then 12, and by the evening 2.4 million people left.",
    "count 11500000..12500000 person *; count 2350000..2450000 person",
  ],
  ["Then 250, and by the evening 1.2 million people left.", 'other "250"; count 1150000..1250000 person'],
  ["Only six of the other northern 20 regions spent the money.", 'other "six"; count 20 region'],
  ["First 12 – by the evening twenty houses.", 'ordinal "First"; other "12"; count 20 house'],
  ["Сначала 9 золотых, 4 коня получил победитель.", 'other "9"; count 4 конь'],
])("a number before which nothing is told, and more of the things behind it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
