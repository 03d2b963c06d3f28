import { expression, type Reproducer } from "./reproducer.js";

/** Errors of functions that take a day or a number. */
export const values: readonly Reproducer[] = [
  expression("not-a-day", "The text is no day of the calendar.", 'mci("2024-02-30")'),
  expression("not-covered", "The MCI of that day is not in the table of this version.", 'mci("2013-12-31")'),
  expression("not-a-number", "The value is no plain decimal number.", 'inTenge("1e3", "2024-03-27")'),
  expression(
    "not-whole-grains",
    "The value has more decimal places than its unit. No function of the package meets it today; it guards the inside.",
    'toGrains("0.005", tenge)',
  ),
  expression("too-long", "The text has more than 60 characters.", 'inTenge("1".repeat(61), "2024-03-27")'),
  expression(
    "too-many-digits",
    "The `Decimal` has more than a million digits.",
    'inTenge(new Decimal("1e2000000"), "2024-03-27")',
  ),
];

/** Mistakes of a program that TypeScript would have found. */
export const mistakes: readonly Reproducer[] = [
  expression(
    "TypeError",
    "A figure is a text as it was printed, not a number of the program.",
    "readFigure(13.3)",
  ),
  expression(
    "TypeError",
    "An option has a value that it does not take.",
    'readFigure("5", { rounding: "up" })',
  ),
  expression("TypeError", "Options are an object, or left out.", 'readFigure("5", null)'),
  expression("TypeError", "Prose is a text.", "findFigures(null)"),
  expression(
    "TypeError",
    "A draft is of a day of the calendar.",
    'draftStatement("36,455 families", { asOf: "26.12.2024" })',
  ),
];
