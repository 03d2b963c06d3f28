import { expect, test } from "vitest";
import { at } from "../../src/exact/at.js";

test("an element that should be there is there, or the mistake is told", () => {
  expect(at(["a", "b"], 1)).toBe("b");
  expect(() => at(["a", "b"], 2)).toThrow("no element 2 among 2");
});
