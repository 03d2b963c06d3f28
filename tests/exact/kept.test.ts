import { expect, test } from "vitest";
import { keptUnder } from "../../src/exact/kept.js";

test("what is made for a key is made once", () => {
  const kept = new Map<string, readonly string[]>();
  const first = keptUnder(kept, "a", () => ["made"]);
  expect(first).toEqual(["made"]);
  expect(keptUnder(kept, "a", () => ["again"])).toBe(first);
  expect(keptUnder(kept, "b", () => ["other"])).toEqual(["other"]);
});

test("what is false is kept too", () => {
  const kept = new WeakMap<object, boolean>();
  const key = {};
  expect(keptUnder(kept, key, () => false)).toBe(false);
  expect(keptUnder(kept, key, () => true)).toBe(false);
});
