import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Exports reached 38,000 tonnes, with melons accounting for 21,000.",
    "count 38000 tonne; count 21000 tonne *",
  ],
  [
    "Exports reached 38,000 tonnes, with melons accounting for 21%.",
    "count 38000 tonne; percent 20.5..21.5 percent",
  ],
  ["Most saw 35 patients a day, and the busiest saw 50.", "count 35 patient; count 50 patient *"],
  ["Most saw 35 patients, and the busiest saw 50 films.", "count 35 patient; count 50 film"],
  ["Of 31 wolves, eight were shot and two hit by cars.", "count 31 wolf; count 8 wolf *; count 2 wolf *"],
])("shares and the same verb again: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
