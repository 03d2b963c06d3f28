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
