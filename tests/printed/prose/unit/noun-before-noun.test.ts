import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a noun that ends as those of many do before the one that is counted", () => {
  test.each([
    ["They built 40 sports halls.", "count 40 hall"],
    ["Three human rights groups came.", "count 3 group"],
    ["Two sports management students came.", "count 2 student"],
    ["They sold 40 fireworks.", "count 40 firework"],
    ["They closed 12 sports played indoors.", "count 12 sport"],
    ["They moved 12 sports to clubs.", "count 12 sport"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
