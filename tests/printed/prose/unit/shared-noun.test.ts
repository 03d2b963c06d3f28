import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("Kazakh adjectives of a list share its noun", () => {
  test.each([
    [
      "Командамыз бір алтын, екі күміс және үш қола медаль жеңіп алды.",
      "count 1 медаль *; count 2 медаль *; count 3 медаль",
    ],
    ["Биыл 20 қалалық және 30 ауылдық мектеп салынды.", "count 20 мектеп *; count 30 мектеп"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Қазақстан 2 алтын, 3 күміс жеңіп алды.", "count 2 алтын; count 3 күміс"],
    ["Бір жаңа, сосын үш ескі үй.", "count 3 үй"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
