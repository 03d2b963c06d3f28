/**
 * True of an object literal, or what `JSON.parse` makes; of no list, and of no object of a class. Objects of another realm (a
 * frame, a test's sandbox) count: their prototype is the last of its chain.
 */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
