import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isPlainObject } from "../../src/exact/plain-object.js";

test.each([{}, { a: 1 }, Object.create(null), JSON.parse("{}"), runInNewContext("({ a: 1 })")])(
  "%o is a plain object",
  (value) => {
    expect(isPlainObject(value)).toBe(true);
  },
);

test.each([null, undefined, 1, "a", () => 1, [], new Date(0), new Map(), /x/, runInNewContext("[]")])(
  "%o is none",
  (value) => {
    expect(isPlainObject(value)).toBe(false);
  },
);
