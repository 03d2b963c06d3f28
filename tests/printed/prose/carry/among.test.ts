import { expect, test } from "vitest";
import { seen } from "../seen.js";

test("a number behind among is of those who are named before it", () => {
  expect(seen("Every farmer among the 312 insured will get 50,000 tenge.")).toBe(
    "count 312 farmer; rate 50000 tenge",
  );
  expect(seen("Only graduates among the 1,240 hired stayed longer.")).toBe("count 1240 graduate");
  expect(seen("He was among the 14 chosen.")).toBe('other "14"');
});

test("a number behind with is of what others are without", () => {
  expect(seen("The study found 40 schools without teachers and 55 with fewer than 10.")).toBe(
    "count 40 school; count 55 school *; count under ..9 teacher",
  );
  expect(seen("Clinics without doctors number 40.")).not.toContain("doctor");
});

test.each([
  ["Pupils among the 300 who passed will get grants.", "count 300 pupil"],
  ["Every house among 312 inspected was damp.", "count 312 house"],
  ["The winner among the 300 who came is 19.", 'other "300"; other "19"'],
  ["Among the 300 who came were doctors.", 'other "300"'],
])("those among whom some are: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([["Without teachers, 55 with fewer than 10.", 'other "55"; count under ..9 teacher']])(
  "of what others are without, when none are counted before it: %s",
  (text, expected) => {
    expect(seen(text)).toBe(expected);
  },
);
