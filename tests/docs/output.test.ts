import { describe, expect, test } from "vitest";
import { comparable, elide } from "./output.js";

test("spaces at the ends of lines and empty lines at the end are not compared", () => {
  expect(comparable("a  \r\n\n b\t\n\n\n")).toBe("a\n\n b");
});

describe("elide", () => {
  test.each([
    ["a\nb", "a\nb"],
    ["a\nb\nc\nd", "a\n…\nd"],
    ["a\nb\nc\nd", "…\nd"],
    ["a\nb\nc\nd", "a\n…"],
    ["a\nb\nc\nd\ne", "a\n…\nc\n…\ne"],
    ["a\nc\nb\nc\nd", "a\n…\nb\nc\n…"],
    ["a\nd", "a\n…\nd"],
    ["a\n\nd", "a\n…\n\nd"],
  ])("%j is shown by %j", (printed, shown) => {
    expect(elide(printed, shown)).toBe(shown);
  });

  test.each([
    ["a\nb", "a"],
    ["a\nb\nc\nd", "b\n…\nd"],
    ["a\nb\nc\nd", "a\n…\nc"],
    ["a\nb\nc\nd", "a\n…\nx\n…\nd"],
    ["a\nb\nc", "a\nb\n…\nb\nc"],
    ["a…\nb", "a\n…"],
  ])("%j is not shown by %j", (printed, shown) => {
    expect(elide(printed, shown)).toBe(printed);
    expect(printed).not.toBe(shown);
  });
});
