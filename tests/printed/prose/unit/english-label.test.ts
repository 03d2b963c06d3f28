import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["It takes 36 minutes to reach category two calls.", 'count 36 minute; other "two"'],
  ["At this stage two teams are left.", "count 2 team"],
  ["Eleven of the 19 accused were freed.", "count 11 accused *; count 19 accused"],
  ["In spring the 19 accused the police.", 'other "19"'],
  ["The number of injured fell to 9,870.", "count 9870 injured"],
  ["The number of injured players fell to 40.", "count 40 player"],
  ["The quota for foreign workers rose to 10,000.", "count 10000 worker"],
  ["One marriage in three ends in divorce.", 'other "three"'],
  ["One school in three districts was closed.", "count 1 school; count 3 district"],
])("numbers of labels: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["It left one guard dead and 19 inmates wounded.", "count 1 guard; count 19 inmate"],
  ["One police officer was killed.", "count 1 officer"],
  ["It killed one worker and hurt three.", "count 1 worker; count 3 worker *"],
  ["It left one wall standing.", ""],
])("one victim: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
