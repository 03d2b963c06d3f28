import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["They spent 5 m tenge.", 'other "5"'],
  ["The line is 5 m long.", "count 5 metre"],
  ["One of the regions got 500 tenge.", "amount 500 tenge"],
  ["They got 412 of those visits.", "count 412 visit"],
  ["The beam was 90cm long.", "count 90 centimetre"],
  ["The 2,200-tenge subsidy went to 5 men.", "amount 2200 tenge; count 5 man"],
  ["They have 5 m of pipe.", "count 5 metre"],
  ["Толчок магнитудой 4,9 балла.", "count 4.85..4.95 балл"],
  ["Землетрясение магнитудой 5,1 ощутили 11 школ.", 'other "5,1"; count 11 школа'],
  ["Землетрясение магнитудой 4,9 жители не заметили.", 'other "4,9"'],
  ["Оның 16,1-і теңгемен салынған.", 'other "16,1"'],
  ["Дүмпудің магнитудасы 5,6 болды.", 'other "5,6"'],
])("the unit behind a number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
