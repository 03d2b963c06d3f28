import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Mines killed 83 civilians, including 29 children, and wounded 174.",
    "count 83 civilian; count 29 child; count 174 civilian *",
  ],
  ["They gave 500 tents to 250 families, or two each.", "count 500 tent; count 250 family; rate 2 tent *"],
  [
    "They gave 1.2 million tents to 250 families, or 480 each.",
    "count 1150000..1250000 tent; count 250 family; rate 480 tent *",
  ],
  [
    "The war killed 1.2 million civilians, including 29,000 children, and wounded 950.",
    "count 1150000..1250000 civilian; count 29000 child; count 950 civilian *",
  ],
  [
    "Mines killed 830 civilians, including 290 children, and wounded 2 thousand.",
    "count 830 civilian; count 290 child; count 1500..2500 civilian *",
  ],
])("not of the last who were counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Of Germany's 16 states, eleven ran a deficit.", "count 16 state; count 11 state *"],
  [
    "They sent 3,100 tonnes in May, enough for 180,000 people, and 2,400 in June.",
    "count 3100 tonne; count 180000 person; count 2400 tonne *",
  ],
  ["They planted 21,000 trees; 4,300 died.", "count 21000 tree; count 4300 tree *"],
  [
    "Output rose 3.1 percent in May but fell 0.2 in June.",
    "percent 3.05..3.15 percent; percent 0.15..0.25 percent *",
  ],
])("of what was told of them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "They gave 500 tents to 250 families, about two each.",
    "count 500 tent; count 250 family; rate about 1..3 tent *",
  ],
  [
    "Mines killed 83 civilians, including 29 children, wounding 174.",
    "count 83 civilian; count 29 child; count 174 civilian *",
  ],
])("of the outer, with another link or without: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["They granted 12 homes to 30 families of five each.", 'count 12 home; count 30 family; other "five"'],
  [
    "Floods displaced 83 families and 29 children, and injured 174.",
    "count 83 family; count 29 child; count 174 child *",
  ],
])("of the last who were counted, or of none of them: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
