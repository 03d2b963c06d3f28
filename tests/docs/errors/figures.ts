import { figure, type Reproducer } from "./reproducer.js";

/** Why a text is not read as a figure. */
export const figures: readonly Reproducer[] = [
  figure("empty", "There is no text.", ""),
  figure("too-long", "A figure has at most 400 characters, and a number at most 40 digits.", "1".repeat(60)),
  figure("no-number", "The text holds no number where one is due.", "over tenge"),
  figure("unexpected-text", "A word or sign beside the number is none that is known.", "13.3 zillion tenge"),
  figure("bad-grouping", "The digits are parted into groups that no language parts them into.", "1,23,456"),
  figure("ambiguous-language", "The text says different numbers in different languages.", "1,234"),
  figure("wrong-unit", "The figure is of another unit than was asked for.", "13.3 billion dollars", {
    unit: "tenge",
  }),
  figure("range-reversed", "The lower end of a printed range lies above the upper one.", "from 300 to 150"),
  figure("not-whole", "The figure counts things, and no whole number fits it.", "5.5 families"),
];
