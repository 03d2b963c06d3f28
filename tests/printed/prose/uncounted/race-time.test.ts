import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["He swam it in 1:52.07, two seconds off the record.", 'other "1:52.07"; count 2 second'],
  ["She finished in 2:31:08.4 and won.", 'other "2:31:08.4"'],
  ["She finished in 2:01:45.125 and won.", 'other "2:01:45.125"'],
  ["The record is 2:01,34 now.", 'other "2:01,34"'],
  ["The record is 2:01.1234 now.", 'other "2:01"; other "1234"'],
  ["The record is 2:01, 34 now.", 'clock "2:01"; other "34"'],
  ["The gates open at 10:30. 15 guides wait.", 'clock "10:30"; count 15 guide'],
])("the time of a race is one figure: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
