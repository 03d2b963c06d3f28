/** Why something is not accepted. */
export class Rejection extends Error {}

/** @throws {Rejection} always */
export function reject(message: string): never {
  throw new Rejection(message);
}

/** A value that must be there. @throws {Rejection} where it is not */
export function found<Value>(value: Value | undefined, otherwise: string): Value {
  return value ?? reject(otherwise);
}

/** The most digits that numbers are computed with. */
export const mostDigits = 4_000;

/** The whole number that a text stands for. @throws {Rejection} where it is none, or too long */
export function wholeNumber(text: unknown): bigint {
  const isWhole = typeof text === "string" && text.length <= mostDigits && /^-?\d+$/.test(text);
  return isWhole ? BigInt(text) : reject("a whole number is missing, not in digits, or too long");
}
