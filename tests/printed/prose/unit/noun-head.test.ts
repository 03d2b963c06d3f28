import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["They sold 118 SIM cards.", "count 118 card"],
  ["Fire took 12 TV masts.", "count 12 mast"],
  ["Fire took 12 TV ones.", "count 12 TV"],
  ["They lost 12 school lunches.", "count 12 lunch"],
  ["They closed 12 hospital beds.", "count 12 bed"],
  ["They built 12 school sports halls.", "count 12 hall"],
  ["In two days soldiers dug out 40 cars.", "count 2 day; count 40 car"],
])("the last of several nouns is counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
