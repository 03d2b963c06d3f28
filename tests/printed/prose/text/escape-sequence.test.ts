import { describe, expect, test } from "vitest";
import { figuresAsText } from "../../../../src/cli/figures-report.js";
import { findFigures } from "../../../../src/printed/prose/find-figures.js";
import {
  escapeSequenceEnd,
  hasEscape,
  opensEscapeSequence,
} from "../../../../src/printed/prose/text/escape-sequence.js";

describe("an escape sequence", () => {
  test.each([
    ["\u001B[31m", "a colour"],
    ["\u001B[0m", "its end"],
    ["\u001B[38;5;196m", "one of many colours"],
    ["\u009B1;31m", "in one character"],
    ["\u001B[2K", "a line wiped"],
    ["\u001B(B", "a set of letters"],
    ["\u001B(0", "a set of lines"],
    ["\u001B7", "the cursor kept"],
    ["\u001B]8;;https://example.org/5\u0007", "a link, ended by a bell"],
    ["\u001B]8;;https://example.org/5\u001B\\", "a link, ended as the standard has it"],
    ["\u001B]0;title\u009C", "a title, ended in one character"],
    ["\u001BPq#1\u0007", "a picture"],
    ["\u001B~", "the last that there is"],
    [`\u001B]${"1".repeat(2099)}\u0007`, "a link as long as one may be"],
  ])("%j ends where it does: %s", (sequence) => {
    expect(escapeSequenceEnd(`${sequence}36,455`, 0)).toBe(sequence.length);
  });

  test.each([
    "36",
    "\u001B",
    "\u001B5 houses",
    "\u001B[",
    "\u001B[31",
    "\u001B]8;;no end",
    `\u001B[${"1".repeat(3000)}m`,
    `\u001B[${" ".repeat(3000)}m`,
    `\u001B]${"1".repeat(2100)}\u0007`,
    "\u001B]8;;a line\n\u0007",
    "\u001B]8;;a link\u001B[31m",
    "\u001B\u007F",
  ])("%j is none", (text) => {
    expect(escapeSequenceEnd(text, 0)).toBeUndefined();
  });
});

test("is looked for where its first character is", () => {
  expect(["\u001B[31m", "5 \u009B1m", "5 houses", ""].map(hasEscape)).toEqual([true, true, false, false]);
  expect([0x1b, 0x9b, 0x1a, 0x5b].map(opensEscapeSequence)).toEqual([true, true, false, false]);
});

test("sequences glue to no digits, and offsets are those of the text as given", () => {
  const text = "Paid: \u001B[31m36,455\u001B[0m families got \u001B[1m13.3 billion\u001B[0m tenge.";
  const figures = findFigures(text);
  expect(figures.map(({ value, unit }) => [value?.toFixed(), unit])).toEqual([
    ["36455", "family"],
    ["13300000000", "tenge"],
  ]);
  for (const { start, end, printed } of figures) expect(text.slice(start, end)).toBe(printed);
  expect(figures[0]?.printed).toBe("36,455\u001B[0m families");
});

test("a report shows no sequence, and its carets stand below the figures", () => {
  const text = "Paid: \u001B[31m36,455\u001B[0m families.";
  const report = figuresAsText(text, findFigures(text));
  expect(report.split("\n").slice(0, 2)).toEqual(["Paid: 36,455 families.", "      ^^^^^^^^^^^^^^^"]);
  expect(report).not.toMatch(/\[31m|\[0m/u);
});
