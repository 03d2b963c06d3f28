import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["They spent 5 m tenge.", 'other "5"'],
  ["The line is 5 m long.", "count 5 metre"],
  ["One of the regions got 500 tenge.", "amount 500 tenge"],
  ["They got 412 of those visits.", "count 412 visit"],
  ["The beam was 90cm long.", "count 90 centimetre"],
  ["The 2,200-tenge subsidy went to 5 men.", "amount 2200 tenge; count 5 man"],
  ["Оның 16,1-і теңгемен салынған.", 'other "16,1"'],
  ["Дүмпудің магнитудасы 5,6 болды.", 'other "5,6"'],
])("the unit behind a number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
