import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  ["Some 88% passed, down 3 points.", "percent about 87..89 percent; percent 2.5..3.5 percentage point"],
  [
    "Stores are 71% full, nine points below last year.",
    "percent 70.5..71.5 percent; percent 8.5..9.5 percentage point",
  ],
  ["Turnout slipped two points to 41%.", "percent 1.5..2.5 percentage point; percent 40.5..41.5 percent"],
  ["She scored 31 points, hitting 52% of her shots.", "count 31 point; percent 51.5..52.5 percent"],
  ["The index fell 120 points, or 1.4%.", "count 120 point; percent 1.35..1.45 percent"],
  [
    "Of the pupils 88% passed in May 2023, down 3 points.",
    'percent 87.5..88.5 percent; year "2023"; percent 2.5..3.5 percentage point',
  ],
  ["Turnout fell by two points to 41%.", "percent 1.5..2.5 percentage point; percent 40.5..41.5 percent"],
  ["The index fell 120 points; 41% of shares rose.", "count 120 point; percent 40.5..41.5 percent"],
  ["Bonds fell 12 points to a low, and 52% of holders sold.", "count 12 point; percent 51.5..52.5 percent"],
  [
    "Some 52% of the shots went in and the team won by 12 points.",
    "percent about 51..53 percent; count 12 point",
  ],
  ["Some 52% of funds saw the index rise past 120 points.", "percent about 51..53 percent; count 120 point"],
])("points between percentages: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Turnout was 24.6 percent, 2.1 points up on May.",
    "percent 24.55..24.65 percent; percent 2.05..2.15 percentage point",
  ],
  [
    "Turnout, at 24.6 percent, was 2.1 points down on May.",
    "percent 24.55..24.65 percent; percent 2.05..2.15 percentage point",
  ],
])("points up on another time: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
