import { describe, expect, test } from "vitest";
import { endsAtLine } from "../../../../src/printed/prose/text/line-end.js";
import { seen } from "../seen.js";

/** Whether the one line end of a text, or its first, ends a sentence. */
function ends(text: string): boolean {
  return endsAtLine(text, text.indexOf("\n"));
}

describe("a line ends a sentence", () => {
  test.each([
    "Houses inspected: 19,210\nHouses purchased: 5,611",
    "Houses inspected: about 19,210 in all\nFamilies: 36,455",
    "Paid, billion tenge: 13.4;\nFamilies: 36,455",
    "houses inspected: 19,210\nhouses purchased: 5,611",
    "Домов обследовано: 19 210\nСемей: 36 455",
    "Тексерілген үйлер: 19 210\nОтбасылар: 36 455",
    // a heading before them, and a sentence behind
    "The flood in figures\nHouses inspected: 19,210",
    "Houses inspected: 19,210\nThe fund paid for each.",
    // rows and items
    "Oral | 12\nAktobe | 30",
    "Oral\t12\nAktobe\t30",
    "Oral 12\nAktobe 30",
    "West Kazakhstan – 12\nAktobe – 30",
    "It rained\n✓ houses fell",
  ])("in %j", (text) => {
    expect(ends(text)).toBe(true);
  });

  test.each([
    "The fund paid 13.4\nbillion tenge",
    "The commission found 5,611\nKazakh families",
    "The fund reported for 2024: 13.4\nbillion tenge",
    "The families of\nOral: 36,455",
    "It was, as the mayor of\nOral said in May: 12 houses",
    "Applications received: 512\napproved: 340",
    "The mayor said so: twelve\nFamilies got it",
    "The hotline is open from 12:30\nFamilies may call",
    "Oral | 12\nand Aktobe 30",
    "They went on and on about all that the river took, or might yet take, from each of them\nHouses: 12",
  ])("and not in %j", (text) => {
    expect(ends(text)).toBe(false);
  });
});

test("each number of a list without full stops has its own label", () => {
  expect(
    seen(
      "Houses inspected: 19,210\nHouses purchased: 5,611\nOne-time assistance paid, billion tenge: 13.4\nFamilies: 36,455",
    ),
  ).toBe("count 19210 house; count 5611 house; amount 13350000000..13450000000 tenge *; count 36455 family");
});

test("a paragraph is read over the ends of its lines", () => {
  expect(seen("The fund paid about 13.4\nbillion tenge to 5,611\nfamilies.")).toBe(
    "amount about 13300000000..13500000000 tenge; count 5611 family",
  );
});
