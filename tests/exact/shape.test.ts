import { expect, test } from "vitest";
import { either, listOf, ofType, recordOf, withMembers } from "../../src/exact/shape.js";

const text = ofType("string");

test("a value of a type has nowhere another", () => {
  expect(text("a")).toBeUndefined();
  expect(text(5)).toBe("");
  expect(ofType("object")({})).toBeUndefined();
  expect(ofType("object")(null)).toBe("");
});

test("the place is that of the first member that is not as it should be", () => {
  const shape = withMembers({ name: text, rules: listOf(withMembers({ id: text })), by: recordOf(text) });
  const whole = { name: "a", rules: [{ id: "b" }], by: { "x y": "z" }, more: 5 };
  expect(shape(whole)).toBeUndefined();
  expect(shape(null)).toBe("");
  expect(shape({ ...whole, name: undefined })).toBe(".name");
  expect(shape({ ...whole, rules: {} })).toBe(".rules");
  expect(shape({ ...whole, rules: [{ id: "b" }, { id: 5 }] })).toBe(".rules[1].id");
  // A gap in a list is no item.
  expect(shape({ ...whole, rules: new Array(1) })).toBe(".rules[0]");
  expect(shape({ ...whole, by: { "x y": 5 } })).toBe('.by["x y"]');
  expect(shape({ ...whole, by: "z" })).toBe(".by");
});

test("a value of either of two shapes will do", () => {
  const shape = either(text, withMembers({ text }));
  expect(shape("a")).toBeUndefined();
  expect(shape({ text: "a" })).toBeUndefined();
  expect(shape({ text: 5 })).toBe(".text");
});
